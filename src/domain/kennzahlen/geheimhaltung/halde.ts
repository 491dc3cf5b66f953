/** Nodes by what the way there costs, the cheapest first; a node may be in it several times. */
export type Halde = Readonly<{
  lege: (knoten: number, kosten: number) => void;
  /** The cheapest node, which it loses; −1 when there is none. */
  nimm: () => number;
  leere: () => void;
}>;

/** A heap: every entry is no dearer than the two below it. */
export const halde = (): Halde => {
  const knoten: number[] = [];
  const kosten: number[] = [];
  const tausche = (a: number, b: number): void => {
    [knoten[a], knoten[b]] = [knoten[b] as number, knoten[a] as number];
    [kosten[a], kosten[b]] = [kosten[b] as number, kosten[a] as number];
  };
  const billiger = (a: number, b: number): boolean => (kosten[a] ?? Infinity) < (kosten[b] ?? Infinity);
  const senke = (): void => {
    for (let i = 0; ;) {
      const kind = billiger(2 * i + 2, 2 * i + 1) ? 2 * i + 2 : 2 * i + 1;
      if (!billiger(kind, i)) return;
      tausche(i, kind);
      i = kind;
    }
  };
  return {
    lege: (neuer, preis) => {
      let i = knoten.push(neuer) - 1;
      kosten.push(preis);
      for (let oben = (i - 1) >> 1; i > 0 && billiger(i, oben); oben = (i - 1) >> 1) {
        tausche(i, oben);
        i = oben;
      }
    },
    nimm: () => {
      if (knoten.length === 0) return -1;
      tausche(0, knoten.length - 1);
      kosten.pop();
      const billigster = knoten.pop() as number;
      senke();
      return billigster;
    },
    leere: () => {
      knoten.length = kosten.length = 0;
    },
  };
};
