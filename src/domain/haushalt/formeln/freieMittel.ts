import { minus, summe, formel } from '#domain/werte';

/** Money of the year not yet promised: what new cases may cost. */
export const freieMittel = formel({
  id: 'freie-mittel/1',
  nimmt: { verfuegbar: 'cent', bindungen: ['cent'], vertraege: ['cent'], neue: ['cent'] },
  ergibt: 'cent',
  satz: '{verfuegbar:name} − Vorbindungen ({bindungen}) − Verträge ({vertraege}) − neue Bindungen ({neue})',
  rechne: ({ verfuegbar, bindungen, vertraege, neue }) =>
    minus(verfuegbar, summe([...bindungen, ...vertraege, ...neue])),
});
