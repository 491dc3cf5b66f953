import { mal, formel } from '#domain/werte';

/** Cost of central IT for a year. */
export const itKosten = formel({
  id: 'it-kosten/1',
  nimmt: { mitarbeitende: 'anzahl', kostensatz: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 20 VKFV',
  satz: '{mitarbeitende} Mitarbeitende × {kostensatz} × 12 Monate',
  rechne: ({ mitarbeitende, kostensatz }) => mal(kostensatz, mitarbeitende * 12),
});
