import { schluesselVon, type Feldgruppe, type Feldverzeichnis, type Formfeld } from '#contract';
import { istVerzeichnis } from './istVerzeichnis.ts';

/** A field to type into, alone. */
export type Einzelnes = Exclude<Formfeld, Feldgruppe | Feldverzeichnis>;

/** A column of a table to type into: the key of its field in every entry ('' where entries are single values), and its empty field. */
export type Tabellenspalte = Readonly<{ schluessel: string; muster: Einzelnes }>;

/**
 * The columns of entries that are alike and short: they stand in one table. Null for what reads better one below the other: long texts, entries of
 * several shapes, entries that are mostly lists themselves. knapp: each entry has a page of its own as well, so what does not fit waits there.
 */
export const tabellenspalten = (
  { vorlage, eintraege }: Pick<Feldverzeichnis, 'vorlage' | 'eintraege'>,
  knapp = false,
): readonly Tabellenspalte[] | null => {
  if (istEinzelnes(vorlage))
    return istKurz(vorlage) && vorlage.art !== 'verweis' ? [{ schluessel: '', muster: vorlage }] : null;
  if (vorlage.art !== 'gruppe' || !eintraege.every(e => istGleich(e.feld, vorlage))) return null;
  const einzelne = vorlage.felder.filter(istEinzelnes);
  if (einzelne.some(istVerzweigung) || (!knapp && !einzelne.every(istKurz))) return null;
  const kurze = einzelne.filter(istKurz);
  if (kurze.length < 2 || kurze.length < vorlage.felder.length - einzelne.length) return null;
  const spalten = kurze.map(muster => ({ schluessel: schluesselVon(muster.ort).at(-1) ?? '', muster }));
  return nachLesart(wichtigste(spalten, eintraege));
};

/** Does the column say what people call an entry? Then its key is of little interest. */
export const istNamensspalte = ({ schluessel }: Tabellenspalte): boolean => NAMENSFELDER.has(schluessel);

/** Fields by which people name an entry: its Bezeichnung, title or topic. */
export const NAMENSFELDER: ReadonlySet<string> = new Set([
  'bezeichnung',
  'titel',
  'name',
  'thema',
  'dokument',
]);

/** What it is called, then money, then other figures and words: what people look for stands where they need not scroll. */
const nachLesart = (spalten: readonly Tabellenspalte[]): readonly Tabellenspalte[] =>
  spalten.toSorted((a, b) => rang(a) - rang(b));

const rang = (spalte: Tabellenspalte): number => {
  if (istNamensspalte(spalte)) return 0;
  if (spalte.muster.art !== 'wert') return 3;
  return spalte.muster.einheit === 'cent' ? 1 : 2;
};

/** The field of an entry that stands in a column. */
export const zelle = (eintrag: Knoten, { schluessel }: Tabellenspalte): Einzelnes | null => {
  const feld =
    schluessel === '' ? eintrag : felderIn(eintrag).find(f => schluesselVon(f.ort).at(-1) === schluessel);
  return feld && istEinzelnes(feld) ? feld : null;
};

/** A field of a form or of a page. */
type Knoten = Readonly<{ art: string; ort: string }>;

/** Is it a field to type into, alone? */
export const istEinzelnes = <F extends Readonly<{ art: string }>>(
  feld: F,
): feld is Extract<F, Readonly<{ art: Einzelnes['art'] }>> =>
  feld.art !== 'gruppe' && feld.art !== 'weiter' && !istVerzeichnis(feld);

/** More columns are hard to overlook: then those nobody has filled give way, and words before figures. */
const HOECHSTENS = 8;

const wichtigste = (
  spalten: readonly Tabellenspalte[],
  eintraege: Feldverzeichnis['eintraege'],
): readonly Tabellenspalte[] => {
  if (spalten.length <= HOECHSTENS) return spalten;
  const gefuellt = spalten.filter(
    spalte => spalte.muster.pflicht || eintraege.some(e => istGefuellt(zelle(e.feld, spalte))),
  );
  const [erste, ...uebrige] = gefuellt.length >= 2 ? gefuellt : spalten;
  const nachRang = [
    ...uebrige.filter(s => s.muster.art === 'wert'),
    ...uebrige.filter(s => s.muster.art !== 'wert'),
  ].slice(0, HOECHSTENS - 1);
  return spalten.filter(s => s === erste || nachRang.includes(s));
};

const istGefuellt = (feld: Einzelnes | null): boolean =>
  feld !== null && feld.wert !== '' && feld.wert !== null;

const istKurz = (feld: Einzelnes): boolean => feld.art !== 'text' || !feld.mehrzeilig;

const istVerzweigung = (feld: Einzelnes): boolean => feld.art === 'auswahl' && feld.verzweigt;

const istGleich = (feld: Formfeld, vorlage: Feldgruppe): boolean =>
  feld.art === 'gruppe' && namen(feld) === namen(vorlage);

const namen = ({ felder }: Feldgruppe): string =>
  felder.map(f => `${f.art} ${schluesselVon(f.ort).at(-1) ?? ''}`).join('\n');

const felderIn = (feld: Knoten): readonly Knoten[] =>
  'felder' in feld ? (feld.felder as readonly Knoten[]) : [];
