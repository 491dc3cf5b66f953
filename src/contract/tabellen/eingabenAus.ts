import type { Eingabe } from '../formular/uebernimmEingaben.ts';
import { feldort, schluesselVon } from '../formular/formfeld.ts';
import { STELLE, type Plantabelle, type Tabellenspalte, type Tabellenzeile } from './plantabelle.ts';

/** A row as it came back: its keys as far as they were given, and texts by the place of their column; null where the cell was empty. */
export type Rueckzeile = Readonly<{
  schluessel: readonly string[];
  zellen: readonly Readonly<{ ort: string; text: string }>[];
}>;

/** What a table that came back says: what would have to be typed to make the plan like it, which entries are new, and which it has no row for (they stay). */
export type Tabellenrueckgabe = Readonly<{
  eingaben: readonly Eingabe[];
  neu: readonly string[];
  ohneZeile: readonly string[];
}>;

/** Compares a table that was edited elsewhere with what the plan says. A column or row it does not have changes nothing; an emptied cell empties the field. */
export const eingabenAus = (tabelle: Plantabelle, zeilen: readonly Rueckzeile[]): Tabellenrueckgabe => {
  const bisher = new Map(tabelle.zeilen.map(zeile => [feldort(zeile.schluessel), zeile]));
  const vergeben = new Set(bisher.keys());
  const gesehen = new Set<string>();
  const eingaben: Eingabe[] = [];
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
    eingaben.push(...geaenderte(tabelle, schluessel, vorhanden, zeile));
  }
  return {
    eingaben,
    neu,
    ohneZeile: [...bisher].flatMap(([kennung, { schluessel }]) =>
      gesehen.has(kennung) ? [] : [schluessel.join(' › ')],
    ),
  };
};

const geaenderte = (
  tabelle: Plantabelle,
  schluessel: readonly string[],
  vorhanden: Tabellenzeile | undefined,
  { zellen }: Rueckzeile,
): readonly Eingabe[] =>
  zellen.flatMap(({ ort, text }) => {
    const stelle = tabelle.spalten.findIndex(spalte => spalte.ort === ort);
    if (stelle < 0 || gleich(vorhanden?.werte[stelle] ?? '', text)) return [];
    return [{ ort: feldort([...ortVon(tabelle.muster, schluessel), ...schluesselVon(ort)]), text }];
  });

/** The place of an entry: keys for stars. */
const ortVon = (muster: string, schluessel: readonly string[]): readonly string[] => {
  let stelle = 0;
  return schluesselVon(muster).map(teil => (teil === STELLE ? (schluessel[stelle++] ?? '') : teil));
};

const gleich = (a: string, b: string): boolean => ordentlich(a) === ordentlich(b);

const ordentlich = (text: string): string => text.replaceAll('\r\n', '\n').trim();

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
