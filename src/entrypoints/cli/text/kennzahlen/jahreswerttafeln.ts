import type { Jahreswertzeile } from '#application/kennzahlen';
import { GROESSEN_KURZ, KENNZAHLEN, kurzname } from '#domain/kennzahlen';
import { monatAlsText } from '#domain/werte';
import { istBetrag } from './anzeigezeilen.ts';
import type { Tafel } from './tafel.ts';
import { mitPlus, prozent, zahl, ZEICHEN } from './zahltexte.ts';

/** Values of the year so far, a table a month: beside them the same month of the year before and the change. */
export const jahreswerttafeln = (zeilen: readonly Jahreswertzeile[]): readonly Tafel[] => {
  const weite = Math.max(...zeilen.map(z => z.von.length));
  return [...Map.groupBy(zeilen, z => z.monat)].map(([monat, eigene]) => ({
    titel: `Jahreswerte bis ${monatAlsText(monat)}`,
    kopf: '',
    spalten: ['Wert', 'Vorjahr', 'Veränderung'],
    zeilen: eigene.map(zeile => ({
      name: `${zeile.art.padEnd(ARTBREITE)} ${zeile.von.padEnd(weite)}  ${NAMEN.get(zeile.von) ?? ''}`,
      zellen: [
        zeile.wert === null ? ZEICHEN[zeile.grund ?? 'FEHLT'] : text(zeile, zeile.wert),
        zeile.vjm === null ? '' : text(zeile, zeile.vjm),
        zeile.veraenderung === null ? '' : `${mitPlus(prozent(zeile.veraenderung))} %`,
      ],
    })),
  }));
};

/** Short names by id. */
const NAMEN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(GROESSEN_KURZ),
  ...KENNZAHLEN.map(({ id, name }) => [id, kurzname(name)] as const),
]);

const ARTBREITE = 6;

/** Quotas with two places, as they are compared with targets; amounts in Euro; means of persons whole. */
const text = ({ art, von }: Jahreswertzeile, wert: number): string => {
  if (istBetrag(von)) return `${zahl(wert / 100, 0, 0)} €`;
  return art === 'JFW' ? `${zahl(wert, 2)} %` : zahl(wert, 0, 0);
};
