import { anteilVon, formel } from '#domain/werte';

/** A share of an amount, rounded to the cent. */
export const anteiligerBetrag = formel({
  id: 'anteiliger-betrag/1',
  nimmt: { betrag: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  satz: '{betrag:name} × {satz}',
  rechne: ({ betrag, satz }) => anteilVon(betrag, satz),
});
