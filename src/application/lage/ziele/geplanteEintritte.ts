import type { Instrumentzeile } from '#domain/instrumente';
import { liesMonat, monatTeile, pfad, type Rechenblatt } from '#domain/werte';

/** What a plan wants of an instrument: entries of the year and of each of its months; imJahr null: it plans in something else. */
export type Eintrittsplan = Readonly<{
  instrument: string;
  imJahr: number | null;
  jeMonat: readonly number[];
}>;

/** The planned entries by instrument, of the rows that count in the total. Without a course they spread evenly over the year. */
export const geplanteEintritte = (
  zeilen: Readonly<Record<string, Instrumentzeile>>,
  blatt: Rechenblatt,
): readonly Eintrittsplan[] => {
  const haupt = Object.entries(zeilen).filter(([, z]) => z.teilVon === undefined && z.nachrichtlich !== true);
  const jeInstrument = Map.groupBy(haupt, ([, { instrument }]) => instrument ?? '');
  return [...jeInstrument]
    .filter(([instrument]) => instrument !== '')
    .map(([instrument, zugehoerige]) => planAus(instrument, zugehoerige, blatt));
};

/** Cases that go on from earlier years are no entries; they do not count where other rows say entries. */
const planAus = (
  instrument: string,
  zeilen: readonly (readonly [string, Instrumentzeile])[],
  blatt: Rechenblatt,
): Eintrittsplan => {
  const neue = zeilen.filter(([, { einheit }]) => einheit !== 'foerderfaelle');
  const jede = neue.map(([schluessel, zeile]) => verlaufVon(schluessel, zeile, blatt));
  const bekannte = jede.filter(verlauf => verlauf !== null);
  if (jede.length === 0 || bekannte.length < jede.length) return { instrument, imJahr: null, jeMonat: [] };
  const jeMonat = MONATE.map(i => bekannte.reduce((summe, verlauf) => summe + (verlauf[i] ?? 0), 0));
  return { instrument, imJahr: jeMonat.reduce((a, b) => a + b, 0), jeMonat };
};

const MONATE = Array.from({ length: 12 }, (_, i) => i);

/** Twelve months of a row; null when it says no entries. */
const verlaufVon = (
  schluessel: string,
  zeile: Instrumentzeile,
  blatt: Rechenblatt,
): readonly number[] | null => {
  const zahl = (...ort: readonly string[]): number | null => {
    const gefunden = blatt.get(pfad('instrumente', 'zeilen', schluessel, ...ort));
    return gefunden?.einheit === 'anzahl' ? gefunden.wert : null;
  };
  const imJahr =
    zeile.einheit === 'eintritte' ? zahl('menge') : (zahl('eintritte') ?? zahl('errechnet', 'eintritte'));
  if (imJahr === null) return null;
  const monate = Object.keys(zeile.eintrittsverlauf ?? {});
  if (monate.length === 0) return MONATE.map(() => imJahr / 12);
  const gesagt = new Map(
    monate.flatMap(text => {
      const monat = liesMonat(text);
      return monat === null ? [] : [[monatTeile(monat).monat, zahl('eintrittsverlauf', text) ?? 0] as const];
    }),
  );
  return MONATE.map(i => gesagt.get(i + 1) ?? 0);
};
