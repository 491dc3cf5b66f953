import { formel, teileGerundet } from '#domain/werte';

/** A stock changed by percent of itself, rounded to a whole number. */
export const bestandRelativ = formel({
  id: 'bestand-relativ/1',
  nimmt: { basis: 'anzahl', um: 'anteil' },
  ergibt: 'anzahl',
  satz: '{basis:name} × (1 + {um})',
  rechne: ({ basis, um: [zaehler, nenner] }) =>
    teileGerundet(BigInt(basis) * (BigInt(nenner) + BigInt(zaehler)), BigInt(nenner)),
});
