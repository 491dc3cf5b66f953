import { veraenderung, formel } from '#domain/werte';

/** By what share the planned cost exceeds the money; negative when less is planned. */
export const ueberplanung = formel({
  id: 'ueberplanung/1',
  nimmt: { geplant: 'cent', verfuegbar: 'cent' },
  ergibt: 'anteil',
  satz: '{geplant:name} ÷ {verfuegbar:name} − 1',
  rechne: ({ geplant, verfuegbar }) => veraenderung(geplant, verfuegbar),
});
