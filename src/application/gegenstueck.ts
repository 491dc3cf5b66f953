import type { Pfad, Rechenblatt, Zahl } from '#domain/werte';
import type { Planrechnung } from './planRechnen.ts';

/**
 * The address of plan A under which a figure of plan B stands when the plans are of different years: what B compares with is what A
 * planned, and what A has for its own year is what B has for its own. null: A has nothing like it.
 */
export const gegenstueck = (a: Planrechnung, b: Planrechnung): ((zahl: Zahl) => Pfad | null) => {
  const [jahrA, jahrB] = [a.plan.deckblatt.jahr, b.plan.deckblatt.jahr];
  if (jahrA === jahrB) return ({ pfad }) => pfad;
  const regeln: readonly Regel[] = [
    [/^haushalt\.vergleich\.([^.]+)\.(.+)$/, ([, spalte = '', rest = '']) => inSpalte(a, b, spalte, rest)],
    [
      /^(instrumente\.(?:.+\.)?)vorjahr$/,
      ([ganz, ort = '']) =>
        b.plan.instrumente?.vorjahr?.jahr === jahrA
          ? [`${ort}menge`, `${ort}summe`]
          : [a.plan.instrumente?.vorjahr?.jahr === b.plan.instrumente?.vorjahr?.jahr ? ganz : ''],
    ],
    [
      /^haushalt\.umschichtungFrueher\.(\d+)$/,
      ([ganz, jahr]) => [Number(jahr) === jahrA ? 'haushalt.umschichtung' : ganz],
    ],
    [
      /^(ziele\.ziele\.[^.]+\.)frueher\.(\d+)$/,
      ([ganz, ort = '', jahr]) =>
        Number(jahr) === jahrA ? ['vorgabe.wert', 'wert', 'wertAusTeilen'].map(f => `${ort}${f}`) : [ganz],
    ],
    [
      /^((?:haushalt|instrumente)\..+\.)(20\d{2})$/,
      ([ganz, ort = '', jahr]) => [ganz, `${ort}${Number(jahr) - jahrB + jahrA}`],
    ],
  ];
  return ({ pfad }) => {
    for (const [muster, orte] of regeln) {
      const treffer = muster.exec(pfad);
      if (treffer) return ersteVorhandene(a.blatt, orte(treffer));
    }
    return pfad;
  };
};

type Regel = readonly [RegExp, (treffer: RegExpExecArray) => readonly string[]];

/** What changed against a column is said of each plan's own column: it has no counterpart. */
const inSpalte = (a: Planrechnung, b: Planrechnung, spalte: string, rest: string): readonly string[] => {
  if (/^(?:differenz|veraenderung)\./.test(rest)) return [];
  const jahr = b.plan.haushalt.vergleich?.[spalte]?.jahr;
  if (jahr === a.plan.deckblatt.jahr) return [`haushalt.${rest}`];
  return Object.entries(a.plan.haushalt.vergleich ?? {})
    .filter(([, andere]) => andere.jahr === jahr)
    .map(([schluessel]) => `haushalt.vergleich.${schluessel}.${rest}`);
};

const ersteVorhandene = (blatt: Rechenblatt, orte: readonly string[]): Pfad | null =>
  orte.map(ort => ort as Pfad).find(ort => blatt.has(ort)) ?? null;
