import type { Sammelzeile } from '#application/planung';
import { KAPITELSTATUS, type Kapitelstatus } from '#domain/plan';
import { tagAlsText } from '#domain/werte';
import { texte } from './texte.ts';

/** How far a unit with everything below it is, or the persons who bring something in themselves. */
export type Sammelstand = Readonly<{
  schluessel: string;
  name: string;
  /** 0 at the top. */
  tiefe: number;
  anzahl: Readonly<Record<Kapitelstatus, number>>;
  ueberfaellig: number;
  /** The next one of what is not reported as done; null: none. */
  frist: string | null;
}>;

/** From the teams upwards: each unit counts what it and the units below it bring in. */
export const sammelstaende = (zeilen: readonly Sammelzeile[]): readonly Sammelstand[] => {
  const wege = zeilen.map(zeile => ({
    zeile,
    weg: zeile.einheit === null ? [texte.personen] : zeile.einheiten,
  }));
  const alle = new Map(
    wege.flatMap(({ weg }) =>
      weg.map((_, i) => weg.slice(0, i + 1)).map(teil => [teil.join(TRENNER), teil] as const),
    ),
  );
  return [...alle]
    .toSorted(([a], [b]) => a.localeCompare(b, 'de'))
    .map(([schluessel, teil]) => ({
      schluessel,
      name: teil.at(-1) ?? '',
      tiefe: teil.length - 1,
      ...stand(wege.flatMap(({ zeile, weg }) => (teil.every((name, i) => weg[i] === name) ? [zeile] : []))),
    }));
};

const TRENNER = ' › ';

const stand = (zeilen: readonly Sammelzeile[]): Omit<Sammelstand, 'schluessel' | 'name' | 'tiefe'> => {
  const zaehle = (status: Kapitelstatus): number => zeilen.filter(z => z.status === status).length;
  const fristen = zeilen.flatMap(z => (z.frist === null || z.status === FERTIG ? [] : [z.frist]));
  const [naechste] = fristen.toSorted((a, b) => a - b);
  return {
    anzahl: Object.fromEntries(KAPITELSTATUS.map(s => [s, zaehle(s)])) as Sammelstand['anzahl'],
    ueberfaellig: zeilen.filter(z => z.ueberfaellig).length,
    frist: naechste === undefined ? null : tagAlsText(naechste),
  };
};

const FERTIG: Kapitelstatus = 'fertig gemeldet';
