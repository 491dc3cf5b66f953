import { gemeinsamer, ggT, passt, teileDurch, ziehAb } from './ganzzahlig.ts';

/** Maximise gewinn · x where zeilen · x = 0 and 0 ≤ x ≤ oben (above 0, may be Infinity). All numbers are whole. */
export type Aufgabe = Readonly<{
  zeilen: readonly Float64Array[];
  oben: Float64Array;
  gewinn: Float64Array;
}>;

/** Every row is an equation in whole numbers: nenner · (its variable) + the others = rechts. */
export type Tableau = Aufgabe &
  Readonly<{
    nenner: Float64Array;
    rechts: Float64Array;
    /** The variable of each row; −1 for the artificial one, which must stay 0. */
    basis: Int32Array;
    /** 1: counted down from its upper bound. */
    gespiegelt: Uint8Array;
  }>;

export const tableauAus = ({ zeilen, oben, gewinn }: Aufgabe): Tableau => ({
  zeilen: zeilen.map(zeile => zeile.slice()),
  nenner: new Float64Array(zeilen.length).fill(1),
  rechts: new Float64Array(zeilen.length),
  oben,
  gewinn: gewinn.slice(),
  basis: new Int32Array(zeilen.length).fill(-1),
  gespiegelt: new Uint8Array(oben.length),
});

/** What rechts of a row may rise to. */
export const obergrenze = ({ oben, basis, nenner }: Tableau, zeile: number): number => {
  const variable = basis[zeile] as number;
  return variable < 0 ? 0 : (oben[variable] as number) * (nenner[zeile] as number);
};

/** Takes a variable from one of its bounds to the other. false: not exact any more. */
export const springe = ({ zeilen, rechts, oben, gewinn, gespiegelt }: Tableau, spalte: number): boolean => {
  const weite = oben[spalte] as number;
  let exakt = true;
  zeilen.forEach((koeffizienten, zeile) => {
    const a = koeffizienten[spalte] as number;
    if (a === 0) return;
    rechts[zeile] = (rechts[zeile] as number) - a * weite;
    koeffizienten[spalte] = -a;
    exakt = exakt && passt(a * weite) && passt(rechts[zeile]);
  });
  gewinn[spalte] = -(gewinn[spalte] as number);
  gespiegelt[spalte] = 1 - (gespiegelt[spalte] as number);
  return exakt;
};

/** Counts the variable of a row down from its upper bound, so that leaving there is leaving at 0. */
export const spiegleZeile = (t: Tableau, zeile: number): void => {
  const variable = t.basis[zeile] as number;
  const koeffizienten = t.zeilen[zeile] as Float64Array;
  for (let i = 0; i < koeffizienten.length; i++) koeffizienten[i] = 0 - (koeffizienten[i] as number);
  t.rechts[zeile] = obergrenze(t, zeile) - (t.rechts[zeile] as number);
  if (variable < 0) return;
  koeffizienten[variable] = t.nenner[zeile] as number;
  t.gespiegelt[variable] = 1 - (t.gespiegelt[variable] as number);
};

/** Pivot: the variable of the column takes the place of the variable of the row. false: not exact any more. */
export const tausche = (t: Tableau, zeile: number, spalte: number): boolean => {
  const achse = t.zeilen[zeile] as Float64Array;
  const pivot = achse[spalte] as number;
  const belegt = [...achse.keys()].filter(i => achse[i] !== 0);
  for (let andere = 0; andere < t.zeilen.length; andere++) {
    const a = t.zeilen[andere]?.[spalte] ?? 0;
    if (andere !== zeile && a !== 0 && !loeseHeraus(t, andere, zeile, a, pivot, belegt)) return false;
  }
  t.nenner[zeile] = pivot;
  t.basis[zeile] = spalte;
  const g = t.gewinn[spalte] as number;
  const teiler = ggT(pivot, g);
  const exakt = ziehAb(t.gewinn, pivot / teiler, achse, belegt, g / teiler);
  if (pivot > 1) teileDurch(t.gewinn, gemeinsamer(t.gewinn, 0));
  kuerze(t, zeile);
  return exakt;
};

/** The other row without the variable of the column. */
const loeseHeraus = (
  t: Tableau,
  andere: number,
  zeile: number,
  a: number,
  pivot: number,
  belegt: readonly number[],
): boolean => {
  const { zeilen, rechts, nenner } = t;
  const teiler = ggT(pivot, a);
  const [mal, faktor] = [pivot / teiler, a / teiler];
  const [neu, ab] = [(rechts[andere] as number) * mal, (rechts[zeile] as number) * faktor];
  nenner[andere] = (nenner[andere] as number) * mal;
  rechts[andere] = neu - ab;
  const exakt = ziehAb(zeilen[andere] as Float64Array, mal, zeilen[zeile] as Float64Array, belegt, faktor);
  kuerze(t, andere);
  return exakt && [neu, ab, neu - ab, nenner[andere]].every(passt);
};

/** Divides a row by what divides all of it. */
const kuerze = ({ zeilen, nenner, rechts }: Tableau, zeile: number): void => {
  const koeffizienten = zeilen[zeile] as Float64Array;
  const teiler = gemeinsamer(koeffizienten, ggT(nenner[zeile] as number, rechts[zeile] as number));
  if (teiler <= 1) return;
  nenner[zeile] = (nenner[zeile] as number) / teiler;
  rechts[zeile] = (rechts[zeile] as number) / teiler;
  teileDurch(koeffizienten, teiler);
};

/** The value of every variable. */
export const werteAus = ({ oben, rechts, nenner, basis, gespiegelt }: Tableau): Float64Array => {
  const x = new Float64Array(oben.length);
  basis.forEach((variable, zeile) => {
    if (variable >= 0) x[variable] = (rechts[zeile] as number) / (nenner[zeile] as number);
  });
  return x.map((wert, i) => (gespiegelt[i] ? (oben[i] as number) - wert : wert));
};
