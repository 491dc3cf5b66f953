import { TABELLENNAMEN } from '#contract';
import { gelungen } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auftragsaenderung, Auftragszustand, Fortschritt, Protokolleintrag } from '#ports';
import type { Lieferungsumgebung } from './lieferungsumgebung.ts';

/** Steps of taking in, as far as they are told: tables, persons, quality, spells. */
const SCHRITTE = TABELLENNAMEN.length + 3;
/** The rest is for what comes after the last step that is told. */
const HOECHSTENS_UNTERWEGS = 95;

/** Keeps how far a piece of work is: each sentence in a transaction of its own, one after the other. */
export const erstelleSchrittmelder = (
  akteur: Akteur,
  id: string,
  { imMandanten, merkeFehler }: Pick<Lieferungsumgebung, 'imMandanten' | 'merkeFehler'>,
): Readonly<{ melde: Fortschritt; alle(): Promise<void> }> => {
  const schritte: string[] = [];
  let kette = Promise.resolve();
  return {
    melde: text => {
      schritte.push(text);
      const stand = {
        schritte: [...schritte],
        anteil: Math.min(HOECHSTENS_UNTERWEGS, Math.round((100 * schritte.length) / SCHRITTE)),
      };
      kette = kette
        .then(async () => {
          await imMandanten(akteur, async tx => gelungen(await tx.auftraege.aendere(id, ['laeuft'], stand)));
        })
        .catch(merkeFehler);
    },
    alle: async () => kette,
  };
};

/** Changes a piece of work if it is in one of these states, and logs it with the change. */
export const setzeStand = async (
  akteur: Akteur,
  id: string,
  wenn: readonly Auftragszustand[],
  aenderung: Auftragsaenderung,
  { imMandanten }: Pick<Lieferungsumgebung, 'imMandanten'>,
  eintrag?: Protokolleintrag,
): Promise<boolean> => {
  const ergebnis = await imMandanten(akteur, async tx => {
    const geaendert = await tx.auftraege.aendere(id, wenn, aenderung);
    if (geaendert && eintrag) await tx.protokolliere(eintrag);
    return gelungen(geaendert);
  });
  return ergebnis.ok && ergebnis.wert;
};
