import { betreuungsschluessel, formel, malBruch } from '#domain/werte';

/** The most cases a full-time worker can have in the announced rhythm. */
export const tragfaehigerSchluessel = formel({
  id: 'tragfaehiger-schluessel/1',
  nimmt: { gespraeche: 'dezimal', rhythmus: 'dezimal' },
  ergibt: 'schluessel',
  satz: '{gespraeche:name} ÷ (52 Wochen ÷ {rhythmus} Wochen)',
  rechne: ({ gespraeche, rhythmus }) => betreuungsschluessel(malBruch(gespraeche, rhythmus, 5_200)),
});
