import { durch, gerundet, type Bruch, type Referenz } from '../exakt.ts';

const plus = ([a, b]: Bruch, [c, d]: Bruch): Bruch => [a * d + c * b, b * d];
const minus = (x: Bruch, [c, d]: Bruch): Bruch => plus(x, [-c, d]);
const inPunkten = ([z, n]: Bruch) => gerundet(z * 100_000n, n);

/** Shares, their sums and changes, and the middle of a range. */
export const strukturen: Referenz = {
  'basis-aus-anteil/1': ({ b, q }) => durch(b('teil'), q('anteil')),
  'summe-der-anteile/1': ({ quoten }) => quoten('teile').reduce(plus, [0n, 1n]),
  'rest-zu-hundert/1': ({ q }) => inPunkten(minus([1n, 1n], q('summe'))),
  'veraenderung-des-anteils/1': ({ q }) => {
    const [neu, alt] = [q('neu'), q('alt')];
    const [z, n] = minus(neu, alt);
    const betrag = alt[0] < 0n ? -alt[0] : alt[0];
    return [z * alt[1], n * betrag];
  },
  'veraenderung-des-verhaeltnisses/1': ({ q }) => {
    const [z, zn] = plus([1n, 1n], q('zaehler'));
    const [n, nn] = plus([1n, 1n], q('nenner'));
    return n === 0n ? null : minus([z * nn, zn * n], [1n, 1n]);
  },
  'mitte/1': ({ q }) => {
    const [z, n] = plus(q('von'), q('bis'));
    return [z, n * 2n];
  },
};
