import { dezimalzahl, formel, teileGerundet } from '#domain/werte';

/** Leavers that a Fluktuationsquote means on a base. Not rounded to persons: a base that gives no whole number is the wrong one. */
export const abgaengeNachQuote = formel({
  id: 'abgaenge-nach-quote/1',
  nimmt: { quote: 'anteil', basis: 'vzae' },
  ergibt: 'dezimal',
  satz: '{quote:name} × {basis:name}',
  rechne: ({ quote: [zaehler, nenner], basis }) =>
    dezimalzahl(teileGerundet(BigInt(basis) * BigInt(zaehler), BigInt(nenner) * 10n)),
});
