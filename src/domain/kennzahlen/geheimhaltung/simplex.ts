/** Maximise gewinn · x where zeilen · x = 0 and 0 ≤ x ≤ oben (above 0, may be Infinity). */
export type Aufgabe = Readonly<{
  zeilen: readonly Float64Array[];
  oben: Float64Array;
  gewinn: Float64Array;
}>;

/** What counts as zero. In a table with margins every coefficient stays 0 or ±1, so that the arithmetic is exact. */
const NICHTS = 1e-9;

type Tableau = Readonly<{
  zeilen: readonly Float64Array[];
  oben: Float64Array;
  gewinn: Float64Array;
  rechts: Float64Array;
  /** The variable of each row; −1 for the artificial one, which must stay 0. */
  basis: Int32Array;
  /** 1: counted down from its upper bound. */
  gespiegelt: Uint8Array;
}>;

/**
 * The best x, or null when there is no bound. Simplex for bounded variables from the start x = 0: takes the column that gains most, and after some steps on
 * the spot the first one (rule of Bland), which cannot cycle.
 */
export const loese = (aufgabe: Aufgabe): Float64Array | null => {
  const t: Tableau = {
    zeilen: aufgabe.zeilen.map(zeile => zeile.slice()),
    oben: aufgabe.oben,
    gewinn: aufgabe.gewinn.slice(),
    rechts: new Float64Array(aufgabe.zeilen.length),
    basis: new Int32Array(aufgabe.zeilen.length).fill(-1),
    gespiegelt: new Uint8Array(aufgabe.oben.length),
  };
  let aufDerStelle = 0;
  for (;;) {
    const spalte = aufDerStelle > GEDULD ? ersteBessere(t.gewinn) : groesste(t.gewinn);
    if (spalte < 0) return werteAus(t);
    const { schritt, zeile, obenAn } = engpass(t, spalte);
    if (schritt === Infinity) return null;
    aufDerStelle = schritt > NICHTS ? 0 : aufDerStelle + 1;
    if (zeile < 0) {
      springe(t, spalte, schritt);
      continue;
    }
    if (obenAn) spiegleZeile(t, zeile);
    tausche(t, zeile, spalte);
  }
};

/** Steps without gain before the slower rule. */
const GEDULD = 40;

const ersteBessere = (gewinn: Float64Array): number => gewinn.findIndex(g => g > NICHTS);

const groesste = (gewinn: Float64Array): number => {
  let beste = -1;
  let bester = NICHTS;
  for (let i = 0; i < gewinn.length; i++) {
    const g = gewinn[i] as number;
    if (g <= bester) continue;
    beste = i;
    bester = g;
  }
  return beste;
};

const obergrenze = ({ oben, basis }: Tableau, zeile: number): number => {
  const variable = basis[zeile] as number;
  return variable < 0 ? 0 : (oben[variable] as number);
};

/** How far the variable of the column may grow, and which row ends it; −1 when its own bound does. */
const engpass = (
  t: Tableau,
  spalte: number,
): Readonly<{ schritt: number; zeile: number; obenAn: boolean }> => {
  let engster = { schritt: t.oben[spalte] as number, zeile: -1, obenAn: false };
  t.zeilen.forEach((koeffizienten, zeile) => {
    const a = koeffizienten[spalte] as number;
    if (Math.abs(a) <= NICHTS) return;
    const obenAn = a < 0;
    const platz = obenAn ? obergrenze(t, zeile) - (t.rechts[zeile] as number) : (t.rechts[zeile] as number);
    const schritt = Math.max(0, platz / Math.abs(a));
    const gleich = Math.abs(schritt - engster.schritt) <= NICHTS && engster.zeile >= 0;
    const frueher = gleich && (t.basis[zeile] as number) < (t.basis[engster.zeile] as number);
    if (frueher || (!gleich && schritt < engster.schritt)) engster = { schritt, zeile, obenAn };
  });
  return engster;
};

/** Takes a variable from one of its bounds to the other. */
const springe = ({ zeilen, rechts, gewinn, gespiegelt }: Tableau, spalte: number, schritt: number): void => {
  zeilen.forEach((koeffizienten, zeile) => {
    const a = koeffizienten[spalte] as number;
    rechts[zeile] = (rechts[zeile] as number) - a * schritt;
    koeffizienten[spalte] = -a;
  });
  gewinn[spalte] = -(gewinn[spalte] as number);
  gespiegelt[spalte] = 1 - (gespiegelt[spalte] as number);
};

/** Counts the variable of a row down from its upper bound, so that leaving there is leaving at 0. */
const spiegleZeile = (t: Tableau, zeile: number): void => {
  const variable = t.basis[zeile] as number;
  const koeffizienten = t.zeilen[zeile] as Float64Array;
  for (let i = 0; i < koeffizienten.length; i++) koeffizienten[i] = -(koeffizienten[i] as number);
  t.rechts[zeile] = obergrenze(t, zeile) - (t.rechts[zeile] as number);
  if (variable < 0) return;
  koeffizienten[variable] = 1;
  t.gespiegelt[variable] = 1 - (t.gespiegelt[variable] as number);
};

/** Pivot: the variable of the column takes the place of the variable of the row. */
const tausche = ({ zeilen, rechts, gewinn, basis }: Tableau, zeile: number, spalte: number): void => {
  const achse = zeilen[zeile] as Float64Array;
  const teiler = achse[spalte] as number;
  const belegt: number[] = [];
  for (let i = 0; i < achse.length; i++) {
    const a = achse[i] as number;
    if (a === 0) continue;
    achse[i] = a / teiler;
    belegt.push(i);
  }
  rechts[zeile] = (rechts[zeile] as number) / teiler;
  zeilen.forEach((koeffizienten, andere) => {
    const faktor = koeffizienten[spalte] as number;
    if (andere === zeile || faktor === 0) return;
    ziehAb(koeffizienten, achse, belegt, faktor);
    rechts[andere] = (rechts[andere] as number) - faktor * (rechts[zeile] as number);
  });
  ziehAb(gewinn, achse, belegt, gewinn[spalte] as number);
  gewinn[spalte] = 0;
  basis[zeile] = spalte;
};

const ziehAb = (ziel: Float64Array, achse: Float64Array, belegt: readonly number[], faktor: number): void => {
  for (const i of belegt) {
    const neu = (ziel[i] as number) - faktor * (achse[i] as number);
    ziel[i] = Math.abs(neu) <= NICHTS ? 0 : neu;
  }
};

const werteAus = ({ oben, rechts, basis, gespiegelt }: Tableau): Float64Array => {
  const x = new Float64Array(oben.length);
  basis.forEach((variable, zeile) => {
    if (variable >= 0) x[variable] = rechts[zeile] as number;
  });
  return x.map((wert, i) => (gespiegelt[i] ? (oben[i] as number) - wert : wert));
};
