import { gedruckteEinheit, liesGedruckt, type Gedruckt } from '#domain/werte';

/** A figure typed into a sentence. */
export type Textzahl = Readonly<{ worte: string; gedruckt: Gedruckt }>;

const ZAHL = String.raw`(?<![\p{L}\d.,/])[+\-−–]?\d[\d.]*(?:,\d+)?`;
const MIT_EINHEIT = new RegExp(
  String.raw`(?<![\d.,:])1\s?(?::|zu)\s?\d+(?:,\d+)?(?!\d)|${ZAHL}\s?(?:(?:Mio\.|Mrd\.|Millionen|Tsd\.)\s?(?:€|Euro|EUR)|T€|€|Euro|EUR|%|Prozentpunkte|Prozent|Punkte|VZÄ)(?!\p{L})`,
  'gu',
);
/** People and cases have no unit of their own; a year is none. */
const ANZAHL =
  /(?<![\p{L}\d.,/:])(?!(?:19|20)\d\d\s)(?:\d{1,3}(?:\.\d{3})+|\d{3,6})(?=\s+(?:\p{Ll}+e\s)?\p{Lu}\p{Ll}{3})/gu;

/** Every figure with a unit, or of people and cases, that is typed into a sentence with at least three significant digits. */
export const textzahlen = (satz: string): readonly Textzahl[] => {
  const mitEinheit = [...satz.matchAll(MIT_EINHEIT)].map(([worte]) =>
    gueltigeZiffern(worte) < 3 ? null : gelesen(worte, gedruckteEinheit(worte)),
  );
  const ohneEinheit = [...satz.replaceAll(MIT_EINHEIT, ' ').matchAll(ANZAHL)].map(([worte]) =>
    gueltigeZiffern(worte) < 3 ? null : gelesen(worte, 'anzahl'),
  );
  return [...mitEinheit, ...ohneEinheit].flatMap(zahl => zahl ?? []);
};

/** Every round amount of money typed into a sentence: fewer than three significant digits. */
export const rundeBetraege = (satz: string): readonly Textzahl[] =>
  [...satz.matchAll(MIT_EINHEIT)].flatMap(([worte]) =>
    gedruckteEinheit(worte) === 'cent' && gueltigeZiffern(worte) < 3 ? (gelesen(worte, 'cent') ?? []) : [],
  );

const gelesen = (worte: string, einheit: Gedruckt['einheit'] | null): Textzahl | null => {
  if (einheit === null) return null;
  const gedruckt = liesGedruckt(worte, einheit);
  return gedruckt.ok ? { worte, gedruckt: gedruckt.wert } : null;
};

/** Zeros at the end of a whole number are no statement: '100.000 €' has one significant digit. */
const gueltigeZiffern = (worte: string): number => {
  const ziffern = worte.replace(/^1\s?(?::|zu)\s?/, '').match(/\d[\d.]*(?:,\d+)?/)?.[0] ?? '';
  const [ganze = '', bruch = ''] = ziffern.replaceAll('.', '').split(',');
  const alle = (bruch === '' ? ganze.replace(/0+$/, '') : ganze + bruch).replace(/^0+/, '');
  return alle.length;
};
