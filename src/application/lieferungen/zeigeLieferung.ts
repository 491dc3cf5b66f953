import { eingangsmeldungen, lieferungsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Lieferungseintrag } from '#ports';
import { fehlendesRecht } from '../planung/fehlendesRecht.ts';
import { ohneTeams } from './lieferungsbestand.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';

/** A delivery with the files of its refused rows; those only for who may take in deliveries. null: it is damaged. */
export type Lieferungssicht = Readonly<{
  kennung: string;
  eintrag: Lieferungseintrag | null;
  abgelehnte: readonly string[];
}>;

/** One delivery of the own Jobcenter. */
export const zeigeLieferung = async (
  akteur: Akteur,
  kennung: string,
  { lager }: Lieferungsumgebung,
): Promise<Ergebnis<Lieferungssicht>> => {
  const { jobcenter } = akteur;
  const verboten = fehlendesRecht(akteur, 'lieferung.lesen');
  if (verboten) return misslungen(verboten);
  const eintrag = (await lager.lieferungen(jobcenter)).find(l => l.kennung === kennung);
  if (!eintrag) {
    const beschaedigt = (await lager.beschaedigte(jobcenter)).some(m => m.parameter['kennung'] === kennung);
    return beschaedigt
      ? gelungen({ kennung, eintrag: null, abgelehnte: [] })
      : misslungen(melde(lieferungsmeldungen.UNBEKANNT, '', { jobcenter, kennung, vorhanden: ' ' }));
  }
  const dateien = darf(akteur, 'lieferung.uebernehmen', { jobcenter })
    ? await lager.abgelehnte(jobcenter, kennung)
    : null;
  return gelungen({
    kennung,
    eintrag: ohneTeams(akteur, eintrag),
    abgelehnte: dateien?.ok ? dateien.wert.map(({ datei }) => datei) : [],
  });
};

/** The refused rows of a file as CSV that a table program opens without running anything. Logged: there are pseudonyms in it. */
export const gibAbgelehnteAus = async (
  akteur: Akteur,
  { kennung, datei }: Readonly<{ kennung: string; datei: string }>,
  { lager, imMandanten }: Lieferungsumgebung,
): Promise<Ergebnis<string>> => {
  const verboten = fehlendesRecht(akteur, 'lieferung.uebernehmen');
  if (verboten) return misslungen(verboten);
  const dateien = await lager.abgelehnte(akteur.jobcenter, kennung);
  if (!dateien.ok) return dateien;
  const gefunden = dateien.wert.find(d => d.datei === datei);
  if (!gefunden) return misslungen(melde(eingangsmeldungen.DATEIEN_WEG, '', {}));
  return imMandanten(akteur, async tx => {
    await tx.protokolliere({
      vorgang: 'lieferung.abgelehnte.ausgegeben',
      gegenstand: `lieferung/${kennung}`,
      nachher: datei,
    });
    return gelungen(ohneFormeln(gefunden.csv));
  });
};

/** A cell that a table program would take for a formula begins with an apostrophe. */
const ohneFormeln = (csv: string): string => csv.replaceAll(/(^|;|\n)("?)(?=[=+\-@\t\r])/g, "$1$2'");
