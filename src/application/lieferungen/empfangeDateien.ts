import { eingangsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Empfang } from '#ports';
import { fehlendesRecht } from '../planung/fehlendesRecht.ts';
import { ablagename, istLieferungsdatei, type Hochladeart } from './dateiarten.ts';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';
import { pruefeAuftrag } from './pruefeAuftrag.ts';

/** What somebody wants to upload. bytes: how many will come, as far as the browser said. */
export type Hochladewunsch = Readonly<{ art: Hochladeart; ladestand: Tag | null; bytes: number | null }>;

/** Files on their way: none of them stays unless it is finished. */
export type Annahme = Readonly<{
  datei(name: string, stuecke: AsyncIterable<Uint8Array>): Promise<Ergebnis<null>>;
  /** All files are there: the check begins. Gives its identifier. */
  fertig(): Promise<Ergebnis<string>>;
  verwirf(): Promise<void>;
}>;

/** Begins to receive a delivery or tables, if this person may and this Jobcenter can have them. */
export const empfangeDateien = async (
  akteur: Akteur,
  wunsch: Hochladewunsch,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<Annahme>> => {
  const erlaubt = await umgebung.imMandanten(akteur, async tx => {
    const verboten = fehlendesRecht(akteur, 'lieferung.uebernehmen');
    if (verboten) return misslungen(verboten);
    const { modus } = await tx.verwaltung.jobcenter();
    return wunsch.art === 'lieferung' && modus !== 'zkt'
      ? misslungen(melde(eingangsmeldungen.NUR_ZKT, '', {}))
      : gelungen(modus);
  });
  if (!erlaubt.ok) return erlaubt;
  const empfang = await umgebung.eingang.beginne(akteur.jobcenter, wunsch.bytes);
  return empfang.ok
    ? gelungen(nimmAn(akteur, wunsch, erlaubt.wert === 'zkt', empfang.wert, umgebung))
    : empfang;
};

const nimmAn = (
  akteur: Akteur,
  { art, ladestand }: Hochladewunsch,
  istZkt: boolean,
  empfang: Empfang,
  umgebung: Lieferungsumgebung,
): Annahme => {
  const namen: string[] = [];
  return {
    datei: async (name, stuecke) => {
      if (art === 'tabelle' && !istZkt && istLieferungsdatei(name))
        return misslungen(melde(eingangsmeldungen.NUR_ZKT, '', {}));
      const ziel = ablagename(art, name, namen);
      if (!ziel.ok) return misslungen(ziel.meldung);
      namen.push(ziel.name);
      return empfang.schreibe(ziel.name, stuecke);
    },
    fertig: async () => {
      if (namen.length === 0) {
        await empfang.verwirf();
        return misslungen(melde(eingangsmeldungen.OHNE_DATEI, '', {}));
      }
      await empfang.fertig();
      return legeAuftragAn(akteur, { id: empfang.id, art, dateien: namen, ladestand }, umgebung);
    },
    verwirf: async () => empfang.verwirf(),
  };
};

/** Reserved before it is there for others: what does not run counts as interrupted. */
const legeAuftragAn = async (
  akteur: Akteur,
  neu: Readonly<{ id: string; art: Hochladeart; dateien: readonly string[]; ladestand: Tag | null }>,
  umgebung: Lieferungsumgebung,
): Promise<Ergebnis<string>> => {
  const { laeufe, eingang } = umgebung;
  const { jobcenter } = akteur;
  laeufe.reserviere(jobcenter, neu.id);
  const angelegt = await umgebung.imMandanten(akteur, async tx => {
    const id = await tx.auftraege.legeAn(neu);
    await tx.protokolliere({
      vorgang: `${neu.art}.hochgeladen`,
      gegenstand: `auftrag/${id}`,
      nachher: neu.dateien,
    });
    return gelungen(id);
  });
  if (!angelegt.ok) {
    laeufe.gibFrei(jobcenter, neu.id);
    await eingang.entferne(jobcenter, neu.id);
    return angelegt;
  }
  laeufe.beginne(jobcenter, neu.id, async () => pruefeAuftrag(akteur, neu.id, umgebung));
  return angelegt;
};
