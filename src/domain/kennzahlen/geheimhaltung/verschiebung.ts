import { loese } from './simplex.ts';

/** Numbers bound by sums: in every Gleichung the signed changes of its numbers add up to 0. */
export type Summensystem = Readonly<{
  werte: readonly number[];
  /** By number: the least it may be for all that anybody knows. */
  mindestens: readonly number[];
  /** By number: the Gleichungen it is in. */
  gleichungen: readonly (readonly Gleichung[])[];
}>;
export type Gleichung = readonly Readonly<{ position: number; vorzeichen: 1 | -1 }>[];

/** Numbers with everything that binds them. */
export const summensystem = (
  werte: readonly number[],
  mindestens: readonly number[],
  gleichungen: readonly Gleichung[],
): Summensystem => {
  const nachZahl: Gleichung[][] = werte.map(() => []);
  for (const gleichung of gleichungen)
    for (const { position } of gleichung) nachZahl[position]?.push(gleichung);
  return { werte, mindestens, gleichungen: nachZahl };
};

/** How far a number could be moved, which others had to move with it, and what moving them costs. 0 also where that could not be found out exactly. */
export type Verschiebung = Readonly<{ weite: number; bewegt: readonly number[]; kosten: number }>;

/**
 * Moves one number up or down as far as the sums allow, at most so far, no number falling below its least, in the cheapest way. kosten: by number, per step; 0 for
 * what is hidden anyway, Infinity for what cannot move.
 */
export const verschiebe = (
  system: Summensystem,
  kosten: readonly number[],
  position: number,
  richtung: 1 | -1,
  hoechstens: number,
): Verschiebung => {
  const { beweglich, gleichungen } = zusammenhang(system, kosten, position);
  const spalten = [...beweglich].flatMap(p =>
    spaltenFuer(p, (system.werte[p] ?? 0) - (system.mindestens[p] ?? 0), position, richtung, hoechstens),
  );
  const preise = spalten.map(s => (s.position === position ? 0 : (kosten[s.position] ?? 0)));
  const alles = preise.reduce((summe, preis) => summe + preis, 1);
  const loesung = loese({
    zeilen: zeilenFuer(gleichungen, spalten),
    oben: Float64Array.from(spalten, s => s.oben),
    gewinn: Float64Array.from(spalten, (s, i) => (s.position === position ? alles : -(preise[i] ?? 0))),
  });
  if (loesung.art !== 'bestes')
    return { weite: loesung.art === 'unbegrenzt' ? Infinity : 0, bewegt: [], kosten: 0 };
  const { x } = loesung;
  const bewegte = spalten.flatMap((spalte, i) => ((x[i] ?? 0) > 0 ? [{ ...spalte, i }] : []));
  return {
    weite: x[spalten.findIndex(s => s.position === position)] ?? 0,
    bewegt: [...new Set(bewegte.map(b => b.position))],
    kosten: bewegte.reduce((summe, b) => summe + (preise[b.i] ?? 0) * (x[b.i] ?? 0), 0),
  };
};

type Spalte = Readonly<{ position: number; vorzeichen: 1 | -1; oben: number }>;

/** A change upwards and one downwards; of the number in question only the one that is asked for. */
const spaltenFuer = (
  position: number,
  abwaerts: number,
  gesucht: number,
  richtung: 1 | -1,
  hoechstens: number,
): readonly Spalte[] => {
  const hier = position === gesucht;
  const spalten: readonly Spalte[] = [
    { position, vorzeichen: 1, oben: hier ? hoechstens : Infinity },
    { position, vorzeichen: -1, oben: hier ? Math.min(hoechstens, abwaerts) : abwaerts },
  ];
  return spalten.filter(s => s.oben > 0 && (!hier || s.vorzeichen === richtung));
};

/** Everything that can move with a number, over shared sums, and the sums that bind it. */
export const zusammenhang = (
  { gleichungen }: Summensystem,
  kosten: readonly number[],
  position: number,
): Readonly<{ beweglich: ReadonlySet<number>; gleichungen: ReadonlySet<Gleichung> }> => {
  const beweglich = new Set([position]);
  const bindend = new Set<Gleichung>();
  for (const p of beweglich)
    for (const gleichung of gleichungen[p] ?? []) {
      if (bindend.has(gleichung)) continue;
      bindend.add(gleichung);
      for (const g of gleichung) if (kosten[g.position] !== Infinity) beweglich.add(g.position);
    }
  return { beweglich, gleichungen: bindend };
};

const zeilenFuer = (
  gleichungen: ReadonlySet<Gleichung>,
  spalten: readonly Spalte[],
): readonly Float64Array[] => {
  const spaltenVon = Map.groupBy(
    spalten.map((spalte, i) => ({ ...spalte, i })),
    s => s.position,
  );
  return [...gleichungen].map(gleichung => {
    const zeile = new Float64Array(spalten.length);
    for (const { position, vorzeichen } of gleichung)
      for (const spalte of spaltenVon.get(position) ?? []) zeile[spalte.i] = vorzeichen * spalte.vorzeichen;
    return zeile;
  });
};
