import { passt } from './ganzzahlig.ts';
import { obergrenze, spiegleZeile, springe, tableauAus, tausche, werteAus } from './tableau.ts';
import type { Aufgabe, Tableau } from './tableau.ts';

/** aufgegeben: numbers grew too large to stay exact, or it took too many steps; nothing is known then. */
export type Loesung =
  Readonly<{ art: 'bestes'; x: Float64Array }> | Readonly<{ art: 'unbegrenzt' | 'aufgegeben' }>;

/**
 * Simplex for bounded variables from the start x = 0, in whole numbers, so that nothing is rounded: takes the column that gains most, and after some steps on
 * the spot the first one (rule of Bland), which cannot cycle. Always ends.
 */
export const loese = (aufgabe: Aufgabe, hoechstens = schrittgrenze(aufgabe)): Loesung => {
  const t = tableauAus(aufgabe);
  let aufDerStelle = 0;
  for (let schritte = 0; schritte < hoechstens; schritte++) {
    const spalte = aufDerStelle > GEDULD ? t.gewinn.findIndex(g => g > 0) : groesste(t.gewinn);
    if (spalte < 0) return { art: 'bestes', x: werteAus(t) };
    const enger = engpass(t, spalte);
    if (enger === null) return { art: 'aufgegeben' };
    if (enger.platz === Infinity) return { art: 'unbegrenzt' };
    aufDerStelle = enger.platz > 0 ? 0 : aufDerStelle + 1;
    if (enger.obenAn) spiegleZeile(t, enger.zeile);
    const exakt = enger.zeile < 0 ? springe(t, spalte) : tausche(t, enger.zeile, spalte);
    if (!exakt) return { art: 'aufgegeben' };
  }
  return { art: 'aufgegeben' };
};

/** Steps without gain before the slower rule. */
const GEDULD = 40;

/** Far more than tables need. */
const schrittgrenze = ({ zeilen, oben }: Aufgabe): number => 1000 + 20 * (zeilen.length + oben.length);

const groesste = (gewinn: Float64Array): number => {
  let beste = -1;
  let bester = 0;
  for (let i = 0; i < gewinn.length; i++) {
    const g = gewinn[i] as number;
    if (g <= bester) continue;
    beste = i;
    bester = g;
  }
  return beste;
};

/** The variable of a column may grow by platz ÷ teiler until that row ends it; −1 when its own bound does. */
type Engpass = Readonly<{ platz: number; teiler: number; zeile: number; obenAn: boolean }>;

/** How far the variable of the column may grow; the first variable of several that end it. null: that cannot be said exactly. */
const engpass = (t: Tableau, spalte: number): Engpass | null => {
  let engster: Engpass = { platz: t.oben[spalte] as number, teiler: 1, zeile: -1, obenAn: false };
  for (let zeile = 0; zeile < t.zeilen.length; zeile++) {
    const a = t.zeilen[zeile]?.[spalte] ?? 0;
    if (a === 0) continue;
    const obenAn = a < 0;
    const rechts = t.rechts[zeile] as number;
    const platz = obenAn ? obergrenze(t, zeile) - rechts : rechts;
    if (platz === Infinity) continue;
    const hier = platz * engster.teiler;
    const bisher = engster.platz * Math.abs(a);
    if (!passt(hier) || (bisher !== Infinity && !passt(bisher))) return null;
    const frueher =
      hier === bisher && engster.zeile >= 0 && (t.basis[zeile] ?? 0) < (t.basis[engster.zeile] ?? 0);
    if (hier < bisher || frueher) engster = { platz, teiler: Math.abs(a), zeile, obenAn };
  }
  return engster;
};
