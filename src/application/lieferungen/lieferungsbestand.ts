import { gelungen, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import type { Auftrag, Lieferungseintrag } from '#ports';
import { fehlendesRecht } from '../planung/fehlendesRecht.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { raeumeAuftraegeAuf } from './raeumeAuftraegeAuf.ts';
import { fuerBrowser } from './wortlaut.ts';

/** Everything that was delivered to a Jobcenter, and what is under way. */
export type Lieferungsbestand = Readonly<{
  /** null: a gemeinsame Einrichtung, which has no deliveries of persons. */
  lieferungen: readonly Lieferungseintrag[] | null;
  beschaedigte: readonly Meldung[];
  /** Newest first; empty for who only reads. */
  auftraege: readonly Auftrag[];
  /** How many published figures are kept. */
  amtlicheWerte: number;
}>;

/** What is there and what is under way, oldest Ladestand first. */
export const zeigeLieferungsbestand = async (
  akteur: Akteur,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Lieferungsbestand>> => {
  const { jobcenter } = akteur;
  const verboten = fehlendesRecht(akteur, 'lieferung.lesen');
  if (verboten) return misslungen(verboten);
  const entscheidet = darf(akteur, 'lieferung.uebernehmen', { jobcenter });
  if (entscheidet) await raeumeAuftraegeAuf(akteur, umgebung);
  const stand = await umgebung.imMandanten(akteur, async tx =>
    gelungen({
      modus: (await tx.verwaltung.jobcenter()).modus,
      auftraege: entscheidet ? await tx.auftraege.auftraege() : [],
    }),
  );
  if (!stand.ok) return stand;
  const lieferungen = stand.wert.modus === 'zkt' ? await umgebung.lager.lieferungen(jobcenter) : null;
  const amtliche = await umgebung.aggregate(jobcenter).lies(jobcenter);
  return gelungen({
    lieferungen: lieferungen?.map(l => ohneTeams(akteur, l)) ?? null,
    beschaedigte: (await umgebung.lager.beschaedigte(jobcenter)).map(m => fuerBrowser(m, '', '')),
    auftraege: stand.wert.auftraege,
    amtlicheWerte: amtliche.ok ? amtliche.wert.werte.length + amtliche.wert.kennzahlen.length : 0,
  });
};

/** Figures of a team are small: without the right to see them as they are, there are none. */
export const ohneTeams = (akteur: Akteur, eintrag: Lieferungseintrag): Lieferungseintrag =>
  eintrag.guete === null || darf(akteur, 'kennzahlen.ungeschuetzt', { jobcenter: akteur.jobcenter })
    ? eintrag
    : { ...eintrag, guete: { ...eintrag.guete, teams: [] } };
