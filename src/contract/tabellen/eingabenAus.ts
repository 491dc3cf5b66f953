import type { Eingabe } from '../formular/uebernimmEingaben.ts';
import { feldort, schluesselVon, type Feldort } from '../formular/formfeld.ts';
import { STELLE, type Plantabelle, type Tabellenspalte, type Tabellenzeile } from './plantabelle.ts';

/** A row as it came back: its keys as far as they were given, and texts by the place of their column, '' where the cell was empty. */
export type Rueckzeile = Readonly<{
  schluessel: readonly string[];
  zellen: readonly Rueckzelle[];
}>;

/** A cell: the field within the entry, its text, and where it stands, for messages. */
export type Rueckzelle = Readonly<{ ort: Feldort; text: string; stelle: string }>;

/** What would have to be typed for a cell, and where the cell stands. */
export type Zelleingabe = Eingabe & Readonly<{ stelle: string }>;

/** Was it so when the table went out? ort: of the field from the top. */
export type Ausgangsstand = (ort: Feldort, text: string) => boolean;

/** What a table that came back says: what would have to be typed to make the plan like it, which entries are new, and which it has no row for (they stay). */
export type Tabellenrueckgabe = Readonly<{
  eingaben: readonly Zelleingabe[];
  /** Fields that it would change and that were changed in the plan since it went out. */
  beiderseits: readonly Feldort[];
  neu: readonly string[];
  ohneZeile: readonly string[];
}>;

/**
 * Compares a table that was edited elsewhere with what the plan says. Only what is not as it went out changes anything, so that what somebody wrote in the
 * plan meanwhile stays. A column or row it does not have changes nothing; an emptied cell empties the field.
 */
export const eingabenAus = (
  tabelle: Plantabelle,
  zeilen: readonly Rueckzeile[],
  warSo: Ausgangsstand,
): Tabellenrueckgabe => {
  const bisher = new Map(tabelle.zeilen.map(zeile => [feldort(zeile.schluessel), zeile]));
  const vergeben = new Set(bisher.keys());
  const gesehen = new Set<string>();
  const eingaben: Zelleingabe[] = [];
  const beiderseits: Feldort[] = [];
  const neu: string[] = [];
  for (const zeile of zeilen) {
    const schluessel = mitSchluessel(tabelle, zeile, vergeben);
    if (schluessel === null) continue;
    const kennung = feldort(schluessel);
    const vorhanden = bisher.get(kennung);
    if (!vorhanden && zeile.zellen.every(({ text }) => text === '')) continue;
    if (!vorhanden) neu.push(schluessel.join(' › '));
    vergeben.add(kennung);
    gesehen.add(kennung);
    for (const zelle of zeile.zellen) {
      const jetzt = wertIn(tabelle, vorhanden, zelle.ort);
      const ort = feldort([...ortVon(tabelle.muster, schluessel), ...schluesselVon(zelle.ort)]);
      if (jetzt === null || gleich(jetzt, zelle.text) || warSo(ort, zelle.text)) continue;
      eingaben.push({ ort, text: zelle.text, stelle: zelle.stelle });
      if (vorhanden && !warSo(ort, jetzt)) beiderseits.push(ort);
    }
  }
  return {
    eingaben,
    beiderseits,
    neu,
    ohneZeile: [...bisher].flatMap(([kennung, { schluessel }]) =>
      gesehen.has(kennung) ? [] : [schluessel.join(' › ')],
    ),
  };
};

/** What stands there now; null where the table has no such column. */
const wertIn = ({ spalten }: Plantabelle, zeile: Tabellenzeile | undefined, ort: Feldort): string | null => {
  const stelle = spalten.findIndex(spalte => spalte.ort === ort);
  return stelle < 0 ? null : (zeile?.werte[stelle] ?? '');
};

/** The place of an entry: keys for stars. */
const ortVon = (muster: string, schluessel: readonly string[]): readonly string[] => {
  let stelle = 0;
  return schluesselVon(muster).map(teil => (teil === STELLE ? (schluessel[stelle++] ?? '') : teil));
};

const gleich = (a: string, b: string): boolean => zellinhalt(a) === zellinhalt(b);

/** A text as it is compared: an amount by its cents, however it is written; else without spaces around it. */
export const zellinhalt = (text: string): string => {
  const ordentlich = text.replaceAll('\r\n', '\n').trim();
  const betrag = betragAus(ordentlich);
  return betrag === null ? ordentlich : `${betrag}`;
};

/** Euro from '412.345,67 €' or '412345'; null for anything else. */
export const betragAus = (text: string): number | null => {
  const [, vorzeichen = '', ganze = '', cent = ''] =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,(\d{1,2}))?(?:\s?€)?$/.exec(text) ?? [];
  if (ganze === '') return null;
  const wert = Number(`${ganze.replaceAll('.', '')}.${cent || '0'}`);
  return vorzeichen === '-' ? -wert : wert;
};

/** The keys of a row; of a new one the last may be missing: then it follows from its first text, or is the next position. null: the row is not one. */
const mitSchluessel = (
  { schluesselnamen, liste, spalten }: Plantabelle,
  { schluessel, zellen }: Rueckzeile,
  vergeben: ReadonlySet<string>,
): readonly string[] | null => {
  if (schluesselnamen.length === 0) return [];
  const davor = schluessel.slice(0, schluesselnamen.length - 1);
  if (davor.length < schluesselnamen.length - 1 || davor.includes('')) return null;
  const letzter = schluessel[schluesselnamen.length - 1] ?? '';
  if (letzter !== '') return [...davor, letzter];
  const frei = (s: string): boolean => !vergeben.has(feldort([...davor, s]));
  const stamm = liste ? null : stammAus(spalten, zellen);
  for (let i = 0; ; i++) {
    const versuch = stamm === null ? String(i) : i === 0 ? stamm : `${stamm}_${i + 1}`;
    if (frei(versuch)) return [...davor, versuch];
  }
};

/** 'Coaching vor Ort' as 'coaching_vor_ort'. */
const stammAus = (spalten: readonly Tabellenspalte[], zellen: Rueckzeile['zellen']): string => {
  const orte = [
    ...['bezeichnung', 'titel', 'name'].filter(ort => spalten.some(s => s.ort === ort)),
    ...spalten.map(s => s.ort),
  ];
  const text = orte.map(ort => zellen.find(z => z.ort === ort)?.text ?? '').find(t => /\p{L}/u.test(t)) ?? '';
  const stamm = text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 40);
  return stamm === '' ? 'eintrag' : stamm;
};
