import type { Tag } from '#domain/werte';
import type { Kennzahlwert } from '../auswertung/wertAus.ts';
import type { Kennzahl, Term } from '../definitionen/typen.ts';
import { bruchwirkung } from '../zerlegung/bruchwirkung.ts';
import { abweichungsgruende, type Abweichungsgrund } from './abweichungsgruende.ts';
import type { AmtlicherWert } from './amtlichesBlatt.ts';
import type { Fassung } from './fassung.ts';

/** Own minus official of a term, and how many percentage points of the difference of the values come from it. */
export type Termabweichung = Readonly<{ term: Term; differenz: number; punkte: number | null }>;

/** The official value beside the own one. A target is always measured against the official one. */
export type Abgleich = Readonly<{
  amtlich: Fassung;
  eigen: Kennzahlwert;
  /** Own minus official in percentage points; null where one is missing. */
  differenz: number | null;
  /** What the official side of the difference is: numerator ÷ denominator where both are published, else the value, which is rounded; null without a difference. */
  gerechnetAus: 'TERME' | 'WERT' | null;
  zaehler: Termabweichung | null;
  nenner: Termabweichung | null;
  /** The term that explains most of the difference; null without one, or when both explain as much. */
  hauptursache: Term | null;
  gruende: readonly Abweichungsgrund[];
}>;

/** Puts own counts beside the official value of the same month. eigenerLadestand: day of the own data. */
export const gleicheAb = (
  kennzahl: Kennzahl,
  amtlich: AmtlicherWert,
  eigen: Kennzahlwert,
  eigenerLadestand: Tag,
): Abgleich => {
  const { fassung } = amtlich;
  const genau = genauerWert(kennzahl, fassung);
  const differenz = unterschied(eigen.wert, genau ?? fassung.wert);
  const wirkung = bruchwirkung(eigen, fassung);
  const term = (art: 'zaehler' | 'nenner'): Termabweichung | null => {
    const abstand = unterschied(eigen[art], fassung[art]);
    return abstand === null
      ? null
      : { term: kennzahl[art], differenz: abstand, punkte: wirkung?.[art] ?? null };
  };
  const [zaehler, nenner] = [term('zaehler'), term('nenner')];
  const weicht = [differenz, zaehler?.differenz, nenner?.differenz].some(
    d => typeof d === 'number' && d !== 0,
  );
  return {
    amtlich: fassung,
    eigen,
    differenz,
    gerechnetAus: differenz === null ? null : genau === null ? 'WERT' : 'TERME',
    zaehler,
    nenner,
    hauptursache: groesste(zaehler, nenner),
    gruende: weicht ? abweichungsgruende(amtlich, eigenerLadestand) : [],
  };
};

/** A published value is rounded, its terms are not. One that is not published is not computed either: it may be secret. */
const genauerWert = ({ form }: Kennzahl, { zaehler, nenner, wert }: Fassung): number | null =>
  wert === null || zaehler === null || nenner === null || nenner === 0
    ? null
    : (zaehler / nenner - (form === 'veraenderung' ? 1 : 0)) * 100;

/** What division of floating numbers leaves is no difference. */
const NICHTS = 1e-9;

const unterschied = (eigen: number | null, amtlich: number | null): number | null => {
  if (eigen === null || amtlich === null) return null;
  return Math.abs(eigen - amtlich) < NICHTS ? 0 : eigen - amtlich;
};

const groesste = (zaehler: Termabweichung | null, nenner: Termabweichung | null): Term | null => {
  const [oben, unten] = [zaehler, nenner].map(t => Math.abs(t?.punkte ?? 0)) as [number, number];
  if (oben === unten) return null;
  return (oben > unten ? zaehler : nenner)?.term ?? null;
};
