import { schreibeEuro, schreibeWert, type Zahl } from '#domain/werte';
import type { Textlauf, Zeilenrolle, Zelle } from '#ports';
import { anteilAn, tabelle, VERDECKT, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';

/** A column: its head, and the last part of the addresses of its figures. */
export type Feld = readonly [kopf: string, feld: string];

/** A row: its name, and the address before the fields. */
export type Feldzeile = Readonly<{ name: string; ort: string; rolle?: Zeilenrolle }>;

/** A table of figures by row and field; rows and columns without any figure are left out. */
export const feldtabelle = (
  bau: Bauzeug,
  titel: string,
  kopf: string,
  felder: readonly Feld[],
  zeilen: readonly Feldzeile[],
) => tabelle(titel, [[kopf], ...felder.map(([name]) => [name] as const)], feldreihen(bau, felder, zeilen));

/** The rows of such a table. */
export const feldreihen = (
  bau: Bauzeug,
  felder: readonly Feld[],
  zeilen: readonly Feldzeile[],
): readonly Reihe[] =>
  zeilen
    .map(({ name, ort, rolle }): Reihe => ({
      ...(rolle && { rolle }),
      zellen: [textzelle(name), ...felder.map(([, feld]) => wertAn(bau, `${ort}.${feld}`))],
    }))
    .filter(({ zellen }) => zellen.slice(1).some(({ inhalt }) => inhalt.length > 0));

/** A cell with a figure: computed shares with two decimals, so that they line up; said ones as they are said. */
export const wertAn = (bau: Bauzeug, adresse: string): Zelle => {
  const zahl = zahlAn(bau, adresse);
  return zahl?.einheit === 'anteil' && zahl.herkunft.art === 'formel'
    ? anteilAn(bau, adresse)
    : zelleAn(bau, adresse);
};

/** A table of single figures of different units, each with its unit: name and value. */
export const groessentabelle = (
  bau: Bauzeug,
  titel: string,
  groessen: readonly (readonly [name: string, adresse: string])[],
) =>
  tabelle(
    titel,
    [['Größe'], ['Wert']],
    groessen.flatMap(([name, adresse]) => {
      const lauf = laufAn(bau, adresse);
      return lauf ? [{ zellen: [textzelle(name), { inhalt: [lauf] }] }] : [];
    }),
  );

/** A figure with its unit for a sentence; a dot where it is hidden, nothing where there is none. */
export const laufAn = (bau: Bauzeug, adresse: string): Textlauf | undefined => {
  const zahl = zahlAn(bau, adresse);
  if (!zahl) return undefined;
  if (!bau.istSichtbar(zahl)) return { art: 'text', text: VERDECKT };
  return {
    art: 'zahl',
    text: mitEinheit(zahl),
    pfad: zahl.pfad,
    annahme: zahl.herkunft.art === 'annahme',
  };
};

const mitEinheit = (zahl: Zahl): string =>
  zahl.einheit === 'cent' && zahl.wert % 100 === 0 ? schreibeEuro(zahl.wert) : schreibeWert(zahl);

/** Several figures in one cell, a name before each: 'Januar 10 · Februar 12'. */
export const aufzaehlungszelle = (
  bau: Bauzeug,
  werte: readonly (readonly [name: string, adresse: string])[],
): Zelle => {
  const laeufe = werte.flatMap(([name, adresse]) => {
    const lauf = laufAn(bau, adresse);
    return lauf ? [[{ art: 'text' as const, text: `${name} ` }, lauf]] : [];
  });
  if (laeufe.length === 0) return leer;
  return {
    inhalt: laeufe.flatMap((lauf, i) => (i === 0 ? lauf : [{ art: 'text' as const, text: ' · ' }, ...lauf])),
  };
};
