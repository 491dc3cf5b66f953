import { enthaelt, ersterTag, monatAlsText, monatVon, type Monat } from '#domain/werte';
import type { Kennzahl } from './typen.ts';

/** Sentences on the definitions that hold in a range of months: where one takes the place of another, and where only a former one is in force. */
export const definitionshinweise = (
  kennzahlen: readonly Kennzahl[],
  ids: readonly string[] | null,
  [von, bis]: readonly [Monat, Monat],
): readonly string[] =>
  kennzahlen
    .filter(k => ids === null || ids.includes(k.id))
    .flatMap(davor => {
      const danach = kennzahlen.find(k => k.id === davor.id && k.gueltig.von === davor.gueltig.bis);
      if (!danach) return [];
      const ab = monatVon(danach.gueltig.von);
      if (von < ab && bis >= ab) return [bruchsatz(davor, danach, ab)];
      return bis < ab && enthaelt(davor.gueltig, ersterTag(bis)) ? [frueher(davor, ab)] : [];
    });

const bruchsatz = (davor: Kennzahl, danach: Kennzahl, ab: Monat): string =>
  `${davor.id} hat ab ${monatAlsText(ab)} eine andere Definition: davor ${benannt(davor)}, seither ${benannt(danach)}. Die Werte davor und danach sind nicht vergleichbar.`;

const frueher = (davor: Kennzahl, ab: Monat): string =>
  `${davor.id} folgt hier der Definition, die vor ${monatAlsText(ab)} galt: ${benannt(davor)}.`;

const benannt = ({ name, quelle }: Kennzahl): string => `„${name}“ (${quelle})`;
