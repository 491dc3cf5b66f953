import type { Jahreswertzeile } from '#application/kennzahlen';
import { GROESSEN_KURZ, KENNZAHLEN, kurzname, merkmalsname } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { istBetrag } from './anzeigezeilen.ts';
import { gruppentext, inLeseordnung } from './gruppentext.ts';
import { monatskopf, spannentext } from './monatstext.ts';
import type { Tafel, Tafelzeile } from './tafel.ts';
import { mitPlus, prozent, zahl, ZEICHEN } from './zahltexte.ts';

/**
 * Values of the year so far, each with the same month of the year before and the change: of a month side by side, of several months below each other. With
 * groups a table a value. altersklassen: all age bands in order.
 */
export const jahreswerttafeln = (
  zeilen: readonly Jahreswertzeile[],
  altersklassen: readonly string[] = [],
): readonly Tafel[] => {
  const monate = [...new Set(zeilen.map(z => z.monat))];
  const wann = monate.length === 1 ? `bis ${spannentext(monate)}` : spannentext(monate);
  const weite = Math.max(...zeilen.map(z => z.von.length));
  const titelVon = ({ art, von }: Jahreswertzeile): string => `${art} ${von} ${NAMEN.get(von) ?? ''}`;
  const merkmale = [...new Set(zeilen.flatMap(z => Object.keys(z.gruppe)))];
  if (zeilen.length === 0) return [];
  // What has no groups stands together.
  const [ohne, mit] = [false, true].map(gegliedert =>
    [...Map.groupBy(zeilen, titelVon)].filter(
      ([, eigene]) => eigene.some(z => Object.keys(z.gruppe).length > 0) === gegliedert,
    ),
  );
  const aller = (ohne ?? []).map(([, eigene]) => eigene);
  const gesamt = tafel(
    `Jahreswerte ${wann}`,
    '',
    monate,
    aller,
    z => `${z.art.padEnd(ARTBREITE)} ${z.von.padEnd(weite)}  ${NAMEN.get(z.von) ?? ''}`,
  );
  const kopf = merkmale.map(merkmalsname).join(', ');
  const gegliederte = (mit ?? []).map(([titel, eigene]) => {
    const gruppen = inLeseordnung(
      [...Map.groupBy(eigene, z => JSON.stringify(z.gruppe)).values()].flatMap(g =>
        g.slice(0, 1).map(z => z.gruppe),
      ),
      altersklassen,
    );
    const reihen = gruppen.map(g => eigene.filter(z => JSON.stringify(z.gruppe) === JSON.stringify(g)));
    return tafel(`${titel}, ${wann}`, kopf, monate, reihen, z => gruppentext(z.gruppe, altersklassen));
  });
  return [...(aller.length > 0 ? [gesamt] : []), ...gegliederte];
};

/** Rows of a value by month each. */
const tafel = (
  titel: string,
  kopf: string,
  monate: readonly Monat[],
  reihen: readonly (readonly Jahreswertzeile[])[],
  nameVon: (zeile: Jahreswertzeile) => string,
): Tafel => {
  if (monate.length === 1) {
    const zeilen = reihen.flatMap(r => r.slice(0, 1));
    const mitTermen = zeilen.some(z => z.zaehler !== null) && kopf !== '';
    return {
      titel,
      kopf,
      spalten: [...WERTE, ...(mitTermen ? ['Zähler', 'Nenner'] : [])],
      zeilen: zeilen.map(z => ({
        name: nameVon(z),
        zellen: [...werte(z), ...(mitTermen ? [z.zaehler, z.nenner].map(t => term(t, z)) : [])],
      })),
    };
  }
  return {
    titel,
    kopf,
    spalten: monate.map(monatskopf),
    zeilen: reihen.flatMap(r => verlauf(r, monate, nameVon)),
  };
};

const WERTE = ['Wert', 'Vorjahr', 'Veränderung'];

const verlauf = (
  reihe: readonly Jahreswertzeile[],
  monate: readonly Monat[],
  nameVon: (zeile: Jahreswertzeile) => string,
): readonly Tafelzeile[] => {
  const spalten = monate
    .map(m => reihe.find(z => z.monat === m))
    .map(z => (z ? werte(z) : [ZEICHEN.NENNER_0, '', '']));
  return WERTE.map((wert, i) => ({
    name: i === 0 ? reihe.slice(0, 1).map(nameVon).join('') : `  ${wert}`,
    zellen: spalten.map(s => s[i] ?? ''),
  }));
};

const werte = (zeile: Jahreswertzeile): readonly string[] => [
  zeile.wert === null ? ZEICHEN[zeile.grund ?? 'FEHLT'] : text(zeile, zeile.wert),
  zeile.vjm === null ? '' : text(zeile, zeile.vjm),
  zeile.veraenderung === null ? '' : `${mitPlus(prozent(zeile.veraenderung))} %`,
];

const term = (wert: number | null, { grund }: Jahreswertzeile): string =>
  wert === null ? (grund === 'GEHEIM' ? ZEICHEN.GEHEIM : '') : zahl(wert);

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
