import { euro, type Festwert } from './festwert.ts';

/** Ennepe-Ruhr-Kreis, Planungsdokument 2023, Tabelle Budget: both columns, BEZ (JobPerspektive) and refunds as printed. */
export const ennepeRuhr2023: Festwert = {
  quelle: 'Ennepe-Ruhr-Kreis, Planungsdokument 2023, Tabelle Budget',
  jahr: 2023,
  traegerform: 'zkT',
  haushalt: {
    eingliederungstitel: {
      ohneBez: euro('20.734.947'),
      bez: euro('430.000'),
      rueckforderungen: euro('50.000'),
    },
    verwaltungskostenbudget: euro('24.933.958'),
    umschichtung: { art: 'festgelegt', betrag: euro('100.000') },
    passivAktivTransfer: { prognose: euro('1.400.000') },
    kommunaleEingliederungsmittel: {
      gesamt: { bezeichnung: 'Leistungen nach § 16a SGB II', betrag: euro('780.000') },
    },
    vergleich: {
      mittel_2022: {
        bezeichnung: '2022',
        jahr: 2022,
        stand: 'dokument',
        eingliederungstitel: {
          ohneBez: euro('23.106.957'),
          bez: euro('430.000'),
          rueckforderungen: euro('50.000'),
        },
        verwaltungskostenbudget: euro('25.354.833'),
        umschichtung: { art: 'festgelegt', betrag: euro('50.000') },
      },
    },
    einglmv: { jobcenter: 'ennepe-ruhr' },
  },
  erwartet: {
    gesamtverwaltungskosten: { wert: '29.521.176,89 €', gedruckt: '29.521.177' },
    kommunalerFinanzierungsanteil: { wert: '4.487.218,89 €', gedruckt: '4.487.219' },
    'kommunalerFinanzierungsanteil.anteil': { wert: '15,20 %' },
    'eingliederungstitel.inklBez': { wert: '21.164.947,00 €', gedruckt: '21.164.947' },
    'eingliederungstitel.verfuegbar': { wert: '20.634.947,00 €' },
    'eingliederungstitel.verfuegbarInklBez': {
      wert: '21.064.947,00 €',
      gedruckt: '21.064.947',
      hinweis: 'Rückforderungen von 50.000 € sind nachrichtlich und zählen nicht mit',
    },
    'umschichtung.anteil': { wert: '0,48 %' },
    passivAktivTransfer: { wert: '1.400.000,00 €', gedruckt: '1.400.000' },
    kommunaleEingliederungsmittel: { wert: '780.000,00 €', gedruckt: '780.000' },
    'vergleich.mittel_2022.gesamtverwaltungskosten': { wert: '29.958.529,48 €', gedruckt: '29.958.529' },
    'vergleich.mittel_2022.kommunalerFinanzierungsanteil': { wert: '4.553.696,48 €', gedruckt: '4.553.696' },
    'vergleich.mittel_2022.eingliederungstitel.inklBez': { wert: '23.536.957,00 €', gedruckt: '23.536.957' },
    'vergleich.mittel_2022.eingliederungstitel.verfuegbarInklBez': {
      wert: '23.486.957,00 €',
      gedruckt: '23.486.957',
    },
    'vergleich.mittel_2022.veraenderung.egtInklBez': { wert: '−10,08 %' },
    'vergleich.mittel_2022.veraenderung.egtOhneBez': { wert: '−10,27 %' },
    'vergleich.mittel_2022.veraenderung.verwaltungskostenbudget': { wert: '−1,66 %' },
    'vergleich.mittel_2022.veraenderung.gesamtverwaltungskosten': { wert: '−1,46 %' },
  },
};

/** The allotment of 2022 beside the keys of that year's ordinance. */
export const ennepeRuhr2022: Festwert = {
  quelle: 'Ennepe-Ruhr-Kreis, Verwaltungskostenbudget 2022 und EinglMV 2022',
  jahr: 2022,
  traegerform: 'zkT',
  haushalt: {
    verwaltungskostenbudget: euro('25.354.833'),
    einglmv: { jobcenter: 'ennepe-ruhr' },
  },
  erwartet: {
    'einglmv.vkbErwartet': {
      wert: '25.354.850,40 €',
      gedruckt: '25,355 Mio. €',
      hinweis: 'gedruckt ist die Zuteilung; der Topf ist auf 0,1 Mio. € bekannt',
    },
  },
};
