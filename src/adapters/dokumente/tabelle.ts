import type { Tabelle, Zeilenrolle } from '#ports';
import type { Satzlauf, Satztabelle, Satzzelle } from './druckvorlage.ts';
import { ANNAHME, flacheLaeufe, laufText, type Laufumfeld } from './laeufe.ts';
import { setzeTabelle, type Satzfreiheit, type Tabellensatz } from './tabellensatz.ts';

/** A table ready to print, and whether its page has to be turned. */
export type GesetzteTabelle = Readonly<{ tabelle: Satztabelle; quer: boolean }>;

/**
 * The table with sizes and widths; rows with too few cells are filled up, cells too many get a column of their own, so that nothing
 * that was said is missing. The words 'nachrichtlich' and 'darunter' stand in the row itself, not only in its looks.
 */
export const bereiteTabelle = (
  tabelle: Tabelle,
  umfeld: Laufumfeld,
  { nummeriert, ...freiheit }: Readonly<{ nummeriert: boolean }> & Satzfreiheit,
): GesetzteTabelle => {
  const { mittel } = umfeld;
  const spaltenzahl = Math.max(1, tabelle.spalten.length, ...tabelle.zeilen.map(z => laengeOhneTitel(z)));
  const zeilen = tabelle.zeilen.map(({ rolle, zellen }) => ({
    rolle,
    zellen: fuelleAuf(
      rolle,
      zellen.map(z => bereiteZelle(z, umfeld)),
      spaltenzahl,
    ),
  }));
  const spalten = Array.from({ length: spaltenzahl }, (_, i) => ({
    titel: mittel.text(tabelle.spalten[i]?.titel ?? ''),
    zellen: zeilen.flatMap(z => spaltentext(z, i)),
    rechts: tabelle.spalten[i]?.ausrichtung === 'rechts',
    marken: Math.max(0, ...zeilen.map(z => markenraum(z, i))),
  }));
  const satz = setzeTabelle(spalten, mittel, freiheit);
  return {
    quer: satz.quer,
    tabelle: {
      art: 'tabelle',
      titel: mittel.text(tabelle.titel),
      nummeriert,
      gedehnt: satz.gedehnt,
      kurz: summe(zeilen.map(z => zeilenhoehe(z, satz))) <= HOECHSTENS_ZUSAMMEN,
      groesse: satz.groesse,
      spalten: satz.spalten.map(({ breite, trennen, passend }, i) => ({
        titel: passend(spalten[i]?.titel ?? ''),
        rechts: spalten[i]?.rechts === true,
        marken: spalten[i]?.marken ?? 0,
        breite,
        trennen,
      })),
      zeilen: zeilen.map(({ rolle, zellen }) => ({
        rolle,
        zellen:
          rolle === 'zwischentitel'
            ? zellen
            : zellen.map((z, i) => mitText(z, t => satz.spalten[i]?.passend(t) ?? t)),
      })),
    },
  };
};

const laengeOhneTitel = ({ rolle, zellen }: Tabelle['zeilen'][number]): number =>
  rolle === 'zwischentitel' ? 1 : zellen.length;

const bereiteZelle = (
  { inhalt, stand }: Tabelle['zeilen'][number]['zellen'][number],
  umfeld: Laufumfeld,
): Satzzelle => {
  const laeufe = flacheLaeufe(inhalt, umfeld);
  const standmarke = umfeld.mittel.klartext(stand ?? '');
  if (standmarke !== '') umfeld.merkmale.add('stand');
  const marken = [laeufe.some(lauf => lauf.n) ? ANNAHME : '', standmarke].filter(m => m !== '');
  return { laeufe: laeufe.map(ohneMarke), marke: marken.join('') };
};

/** In a cell the mark stands beside the figures, where it does not shift them. */
const ohneMarke = ({ n: _, ...lauf }: Satzlauf): Satzlauf => lauf;

const LEER: Satzzelle = { laeufe: [], marke: '' };

const fuelleAuf = (
  rolle: Zeilenrolle,
  zellen: readonly Satzzelle[],
  spaltenzahl: number,
): readonly Satzzelle[] => {
  const [erste = LEER, ...weitere] = zellen;
  if (rolle === 'zwischentitel') return [{ laeufe: zellen.flatMap(z => z.laeufe), marke: '' }];
  const leere = Array.from({ length: Math.max(0, spaltenzahl - zellen.length) }, () => LEER);
  return [{ ...erste, laeufe: mitRolle(rolle, erste.laeufe) }, ...weitere, ...leere].slice(0, spaltenzahl);
};

const mitRolle = (rolle: Zeilenrolle, laeufe: readonly Satzlauf[]): readonly Satzlauf[] => {
  const text = laufText(laeufe);
  if (rolle === 'nachrichtlich' && !/nachrichtlich/i.test(text)) return [{ t: 'nachrichtlich: ' }, ...laeufe];
  if (rolle === 'darunter' && !/^(?:darunter|davon)/i.test(text)) return [{ t: 'darunter ' }, ...laeufe];
  return laeufe;
};

/** The room that the mark of a cell takes, in parts of the font size: stars are set full size, letters small. */
const markenraum = ({ rolle, zellen }: Satztabelle['zeilen'][number], i: number): number => {
  const marke = rolle === 'zwischentitel' ? '' : (zellen[i]?.marke ?? '');
  return marke === ''
    ? 0
    : Array.from(marke, z => (z === ANNAHME ? 0.42 : z === ',' ? 0.17 : 0.38)).reduce((a, b) => a + b, 0.08);
};

const spaltentext = (zeile: Satztabelle['zeilen'][number], i: number): readonly string[] =>
  zeile.rolle === 'zwischentitel' ? [] : [laufText(zeile.zellen[i]?.laeufe ?? [])];

const mitText = (zelle: Satzzelle, aendere: (text: string) => string): Satzzelle => ({
  ...zelle,
  laeufe: zelle.laeufe.map(lauf => (lauf.t === undefined ? lauf : { ...lauf, t: aendere(lauf.t) })),
});

/** Lines of text that a row takes. */
const zeilenhoehe = ({ zellen }: Satztabelle['zeilen'][number], { spalten }: Tabellensatz): number =>
  Math.max(1, ...zellen.map((z, i) => spalten[i]?.zeilenzahl(laufText(z.laeufe)) ?? 1));

/** A quarter of a page may stay empty for the sake of a table in one piece, not more. */
const HOECHSTENS_ZUSAMMEN = 14;

const summe = (zahlen: readonly number[]): number => zahlen.reduce((a, b) => a + b, 0);
