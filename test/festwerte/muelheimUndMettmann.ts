import { euro, type Festwert } from './festwert.ts';

/** Mülheim an der Ruhr prints the federal sum only. */
export const muelheim2023: Festwert = {
  quelle: 'Mülheim an der Ruhr, Lokales Planungsdokument 2023',
  jahr: 2023,
  traegerform: 'zkT',
  haushalt: {
    eingliederungstitel: { ohneBez: euro('17.032.356') },
    verwaltungskostenbudget: euro('18.052.446'),
    einglmv: { jobcenter: 'muelheim' },
  },
  erwartet: {
    gesamtbudget: { wert: '35.084.802,00 €', gedruckt: '35.084.802' },
    'eingliederungstitel.anteilAmGesamtbudget': { wert: '48,55 %' },
    'einglmv.egtErwartet': {
      wert: '17.025.520,00 €',
      gedruckt: '17,03 Mio. €',
      hinweis: 'gedruckt ist die Zuteilung; der Topf ist auf 10 Mio. € bekannt',
    },
  },
};

/** jobcenter ME-aktiv prints '27 % (5,9 Mio. €)' for the Umschichtung. */
export const mettmann2017: Festwert = {
  quelle: 'jobcenter ME-aktiv (Mettmann), Lokales Planungsdokument 2017',
  jahr: 2017,
  traegerform: 'gE',
  haushalt: {
    eingliederungstitel: { ohneBez: euro('21.987.044') },
    verwaltungskostenbudget: euro('25.575.625'),
    umschichtung: { art: 'festgelegt', betrag: euro('5,9 Mio. €') },
  },
  erwartet: {
    'umschichtung.anteil': { wert: '26,83 %', gedruckt: '27 %' },
    gesamtbudget: {
      wert: '47.562.669,00 €',
      hinweis: 'gedruckt ist 47.562.696: zwei Ziffern vertauscht',
    },
  },
};

/** The printed share taken exactly: 27 % of the title. */
export const mettmann2017NachAnteil: Festwert = {
  ...mettmann2017,
  quelle: `${mettmann2017.quelle}, Umschichtung aus dem gedruckten Anteil`,
  haushalt: { ...mettmann2017.haushalt, umschichtung: { art: 'festgelegt', betrag: euro('5.936.501,88 €') } },
  erwartet: {
    umschichtung: { wert: '5.936.501,88 €', gedruckt: '5,9 Mio. €' },
    'umschichtung.anteil': { wert: '27 %', gedruckt: '27 %' },
  },
};
