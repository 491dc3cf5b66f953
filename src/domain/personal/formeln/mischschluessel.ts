import { betreuungsschluessel, formel, teileGerundet, type Anteil } from '#domain/werte';

/** Cases per full-time equivalent over groups with a share and a key each: 40 % with 1:120 and 60 % with 1:200 make 1:157,9. */
export const mischschluessel = formel({
  id: 'mischschluessel/1',
  nimmt: { anteile: ['anteil'], schluessel: ['schluessel'] },
  ergibt: 'schluessel',
  satz: '1 ÷ Summe aus Anteil ÷ Schlüssel ({anteile}; {schluessel})',
  rechne: ({ anteile, schluessel }) => {
    const [zaehler, nenner] = anteile
      .map((anteil, i) => jeFall(anteil, schluessel[i] ?? 0))
      .reduce(plus, [0n, 1n]);
    return betreuungsschluessel(teileGerundet(nenner, zaehler));
  },
});

type Bruch = readonly [bigint, bigint];

const jeFall = ([zaehler, nenner]: Anteil, schluessel: number): Bruch => {
  if (schluessel === 0) throw new RangeError('Ein Schlüssel von null');
  return [BigInt(zaehler), BigInt(nenner) * BigInt(schluessel)];
};

const plus = ([a, b]: Bruch, [c, d]: Bruch): Bruch => [a * d + c * b, b * d];
