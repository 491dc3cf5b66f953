import type { Term } from '../definitionen/typen.ts';
import { loese } from './simplex.ts';
import { loeseExakt } from './loeseExakt.pruefhilfe.ts';

type Name = Term['groesse'];

/** Numbers by quantity, month and inner cell. */
export type Zahlen = Readonly<Partial<Record<Name, readonly (readonly number[])[]>>>;

/** A sum over months and cells of a quantity. */
export type Summe = Readonly<{ groesse: Name; monate: readonly number[]; zellen: readonly number[] }>;

type Glied = readonly [position: number, vorzeichen: 1 | -1];
type Gleichung = readonly Glied[];

/**
 * Somebody who knows every printed sum, that sums which are hidden are not all empty (nichtLeer: of each of these at least one case), and how the numbers
 * hang together (stocks and what comes and goes, parts of a whole, none below 0), and nothing else of how the protection works. Says how many values a sum may still have besides the true one, at most so many.
 */
export const angreifer = (
  werte: Zahlen,
  gesehen: readonly Summe[],
  nichtLeer: readonly (readonly Summe[])[] = [],
): ((frage: Summe, hoechstens: number) => number) => {
  const namen = Object.keys(werte) as Name[];
  const monate = werte[namen[0] ?? 'ELB']?.length ?? 0;
  const zellen = werte[namen[0] ?? 'ELB']?.[0]?.length ?? 0;
  const wert: number[] = [];
  const anfang = new Map<string, number>();
  const lege = (name: string, an: (m: number, z: number) => number): void => {
    anfang.set(name, wert.length);
    for (let m = 0; m < monate; m++) for (let z = 0; z < zellen; z++) wert.push(an(m, z));
  };
  const ort = (name: string, m: number, z: number): number => (anfang.get(name) ?? 0) + m * zellen + z;
  const gleichungen: Gleichung[] = [];
  for (const name of namen) lege(name, (m, z) => werte[name]?.[m]?.[z] ?? 0);
  const jeZelle = (gleichung: (m: number, z: number) => Gleichung): void => {
    for (let m = 0; m < monate; m++) for (let z = 0; z < zellen; z++) gleichungen.push(gleichung(m, z));
  };
  const teilVon = (teil: Name, ganzes: Name): void => {
    if (!werte[teil] || !werte[ganzes]) return;
    const rest = `${ganzes} ohne ${teil}`;
    lege(rest, (m, z) => (werte[ganzes]?.[m]?.[z] ?? 0) - (werte[teil]?.[m]?.[z] ?? 0));
    jeZelle((m, z) => [[ort(teil, m, z), 1], [ort(rest, m, z), 1], [ort(ganzes, m, z), -1]]); // prettier-ignore
  };
  for (const [teil, ganzes] of TEILE) teilVon(teil, ganzes);
  const bestand = (name: Name, zu: Name, ab: Name): void => {
    if (!werte[name] || !werte[zu] || !werte[ab]) return;
    jeZelle((m, z) =>
      m === 0
        ? []
        : [[ort(name, m - 1, z), 1], [ort(zu, m, z), 1], [ort(ab, m, z), -1], [ort(name, m, z), -1]],
    ); // prettier-ignore
  };
  bestand('ELB', 'ZUGANG_ELB', 'ABGANG_ELB');
  const glieder = ({ groesse, monate: ms, zellen: zs }: Summe): Gleichung =>
    ms.flatMap(m => zs.map((z): Glied => [ort(groesse, m, z), 1]));
  gleichungen.push(...gesehen.map(glieder));
  for (const summen of nichtLeer) {
    const eigene = summen.flatMap(glieder);
    const zahl = eigene.reduce((summe, [p]) => summe + (wert[p] ?? 0), 0);
    if (zahl === 0) throw new RangeError('Eine verdeckte Zahl ist leer');
    gleichungen.push([...eigene, [wert.length, -1]]);
    wert.push(zahl - 1);
  }
  return (frage, hoechstens) => {
    const eigene = glieder(frage);
    const ganz = eigene.reduce((summe, [p]) => summe + (wert[p] ?? 0), 0);
    const alle = [...gleichungen, [...eigene, [wert.length, -1] as Glied]];
    const zusammen = gebundene(alle, wert.length);
    const weite = (richtung: 1 | -1, grenze: number): number =>
      grenze <= 0 ? 0 : bewege(zusammen, [...wert, ganz], richtung, grenze);
    const hinauf = weite(1, hoechstens);
    return hinauf + weite(-1, Math.min(ganz, hoechstens - hinauf));
  };
};

const TEILE: readonly (readonly [Name, Name])[] = [
  ['INT_SVB', 'INT'],
  ['INT_LZB', 'INT'],
  ['KONT', 'INT_SVB'],
  ['LZB', 'ELB'],
];

/** The equations that a number is in, with all that share a number with them. */
const gebundene = (gleichungen: readonly Gleichung[], position: number): readonly Gleichung[] => {
  const jeZahl = new Map<number, Gleichung[]>();
  for (const g of gleichungen)
    for (const [p] of g) {
      const liste = jeZahl.get(p);
      if (liste) liste.push(g);
      else jeZahl.set(p, [g]);
    }
  const gefunden = new Set<Gleichung>();
  const zahlen = new Set([position]);
  for (const p of zahlen)
    for (const g of jeZahl.get(p) ?? [])
      if (!gefunden.has(g)) {
        gefunden.add(g);
        for (const [q] of g) zahlen.add(q);
      }
  return [...gefunden];
};

/** How far the last number can be moved, in whole numbers without rounding. */
const bewege = (
  gleichungen: readonly Gleichung[],
  wert: readonly number[],
  richtung: 1 | -1,
  hoechstens: number,
): number => {
  const ziel = wert.length - 1;
  const beteiligt = [...new Set(gleichungen.flatMap(g => g.map(([p]) => p)))];
  const spalten = beteiligt.flatMap(p =>
    p === ziel
      ? [{ p, vorzeichen: richtung, oben: hoechstens }]
      : [
          { p, vorzeichen: 1, oben: null },
          { p, vorzeichen: -1, oben: wert[p] ?? 0 },
        ].filter(s => s.oben !== 0),
  );
  const nachZahl = Map.groupBy([...spalten.keys()], i => spalten[i]?.p ?? -1);
  const zeilen = gleichungen.map(g =>
    g.flatMap(([p, v]) => (nachZahl.get(p) ?? []).map(i => [i, v * (spalten[i]?.vorzeichen ?? 1)] as const)),
  );
  const gesucht = spalten.findIndex(s => s.p === ziel);
  const schnell = loese({
    zeilen: zeilen.map(zeile => {
      const reihe = new Float64Array(spalten.length);
      for (const [s, z] of zeile) reihe[s] = (reihe[s] ?? 0) + z;
      return reihe;
    }),
    oben: Float64Array.from(spalten, s => s.oben ?? Infinity),
    gewinn: Float64Array.from(spalten, (_, i) => (i === gesucht ? 1 : 0)),
  });
  if (schnell.art === 'bestes') return Math.floor((schnell.x[gesucht] ?? 0) + 1e-9);
  return loeseExakt({ zeilen, oben: spalten.map(s => s.oben), ziel: gesucht }) ?? Infinity;
};
