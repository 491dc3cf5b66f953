import type { Lieferungsprotokoll } from '#application/kennzahlen';

type Kalibrierzeile = Lieferungsprotokoll['kalibrierung'][number];

/** What was written, and the table of targets and results. */
export const lieferungText = (ordner: string, { saetze, elb, kalibrierung }: Lieferungsprotokoll): string =>
  [
    `${ordner} geschrieben. Sätze:`,
    ...Object.entries(saetze).map(
      ([datei, zahl]) =>
        `  ${datei.padEnd(NAMENSBREITE)} ${zahl.toLocaleString('de-DE').padStart(ZAHLBREITE)}`,
    ),
    '',
    `Am letzten Stichtag: ${elb.toLocaleString('de-DE')} ELB.`,
    '',
    `Kalibrierung (Prozent)${' '.repeat(NAMENSBREITE - 20)} ${'Ziel'.padStart(ZAHLBREITE)} ${'Ergebnis'.padStart(ZAHLBREITE)}`,
    ...kalibrierung.map(kalibrierzeile),
    '',
    schluss(kalibrierung),
  ].join('\n');

const NAMENSBREITE = 52;
const ZAHLBREITE = 12;

const kalibrierzeile = ({ name, von, bis, wert, erreicht }: Kalibrierzeile): string =>
  [
    `  ${name.padEnd(NAMENSBREITE)}`,
    `${stelle(von)}–${stelle(bis)}`.padStart(ZAHLBREITE),
    (wert === null ? '–' : stelle(wert)).padStart(ZAHLBREITE),
    erreicht === false ? ' verfehlt' : '',
  ]
    .join(' ')
    .trimEnd();

const schluss = (zeilen: readonly Kalibrierzeile[]): string => {
  const zahl = (erreicht: boolean | null): number => zeilen.filter(z => z.erreicht === erreicht).length;
  const ohne = zahl(null);
  return [
    `${zahl(true)} von ${zeilen.length} Zielen erreicht, ${zahl(false)} verfehlt`,
    ...(ohne > 0 ? [`${ohne} nicht zu messen, weil Monate fehlen`] : []),
  ]
    .join(', ')
    .concat('.');
};

const stelle = (zahl: number): string =>
  zahl.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
