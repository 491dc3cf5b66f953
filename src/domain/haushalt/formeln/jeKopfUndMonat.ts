import { cent, malBruch, formel } from '#domain/werte';

/** Money of a year per person and month. */
export const jeKopfUndMonat = formel({
  id: 'je-kopf-und-monat/1',
  nimmt: { betrag: 'cent', koepfe: 'anzahl' },
  ergibt: 'cent',
  satz: '{betrag:name} ÷ {koepfe} ÷ 12 Monate',
  rechne: ({ betrag, koepfe }) => cent(malBruch(betrag, 1, koepfe * 12)),
});
