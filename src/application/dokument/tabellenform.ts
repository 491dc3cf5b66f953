import type { Zeilenrolle, Zelle } from '#ports';
import { leer, textzelle } from './laeufe.ts';

/** A column: its head, and left for words or right for numbers. */
export type Spalte = readonly [titel: string, ausrichtung?: 'links'];
export type Reihe = Readonly<{ rolle?: Zeilenrolle; zellen: readonly Zelle[] }>;

/** A table before it is one: title, columns, rows. */
export type Tabellenentwurf = Readonly<{
  titel: string;
  spalten: readonly Spalte[];
  reihen: readonly Reihe[];
}>;

/** The table in a form that a page has room for: few rows with many values stand upright, values of few rows in a table of their own. */
export const inLesbarerForm = (entwurf: Tabellenentwurf): readonly Tabellenentwurf[] => {
  const { spalten, reihen } = entwurf;
  const werte = spalten.length - 1;
  if (werte >= VIELE_WERTE && reihen.length <= WENIGE_REIHEN && reihen.every(istEinfach))
    return [gestuerzt(entwurf)];
  return werte >= ZU_VIELE_WERTE && reihen.every(istEigenstaendig) ? geteilt(entwurf) : [entwurf];
};

const WENIGE_REIHEN = 3;
const VIELE_WERTE = 6;
/** With so many there is no room for names. */
const ZU_VIELE_WERTE = 8;
/** So many values have room beside each other. */
const GUT_LESBAR = 5;
/** A column is rare when at most every fourth row has something in it. */
const SELTEN = 4;

const istEinfach = ({ rolle }: Reihe): boolean => rolle === undefined || rolle === 'normal';
/** A row that says something alone: no sum of others, no part of another. */
const istEigenstaendig = (reihe: Reihe): boolean => istEinfach(reihe) || reihe.rolle === 'nachrichtlich';

/** Rare columns move into a second table, with the rows that have something in them. */
const geteilt = ({ titel, spalten, reihen }: Tabellenentwurf): readonly Tabellenentwurf[] => {
  const belegt = (i: number): number => reihen.filter(r => (r.zellen[i]?.inhalt.length ?? 0) > 0).length;
  const seltenste = spalten
    .map((_, i) => i)
    .filter(i => i > 0 && belegt(i) * SELTEN <= reihen.length)
    .toSorted((a, b) => belegt(a) - belegt(b) || b - a)
    .slice(0, spalten.length - 1 - GUT_LESBAR);
  if (seltenste.length === 0) return [{ titel, spalten, reihen }];
  const teil = (name: string, gehoertDazu: (i: number) => boolean): Tabellenentwurf => ({
    titel: name,
    spalten: spalten.filter((_, i) => gehoertDazu(i)),
    reihen: reihen
      .map(reihe => ({ ...reihe, zellen: reihe.zellen.filter((_, i) => gehoertDazu(i)) }))
      .filter(({ zellen }) => zellen.slice(1).some(z => z.inhalt.length > 0)),
  });
  return [
    teil(titel, i => !seltenste.includes(i)),
    teil(`${titel}: weitere Angaben`, i => i === 0 || seltenste.includes(i)),
  ];
};

/** Columns become rows. What stands left in a column of words stands right among figures. */
const gestuerzt = ({
  titel,
  spalten: [erste = [''], ...weitere],
  reihen,
}: Tabellenentwurf): Tabellenentwurf => ({
  titel,
  spalten: [erste, ...reihen.map(({ zellen }) => [klartext(zellen[0])] as const)],
  reihen: weitere.map(([kopf], i) => ({
    zellen: [textzelle(kopf), ...reihen.map(({ zellen }) => zellen[i + 1] ?? leer)],
  })),
});

const klartext = (zelle: Reihe['zellen'][number] | undefined): string =>
  (zelle?.inhalt ?? []).map(lauf => ('text' in lauf ? lauf.text : '')).join('');
