import { euro, gedruckt, type Festwert } from './festwert.ts';

/** Kreis Recklinghausen, Lokales Planungsdokument 2023 (10.11.2022), abschnitt A; 2022 worked back from the printed decline. */
export const recklinghausen2023: Festwert = {
  quelle: 'Kreis Recklinghausen, Lokales Planungsdokument 2023',
  jahr: 2023,
  traegerform: 'zkT',
  haushalt: {
    eingliederungstitel: { ohneBez: euro('59,519 Mio. €') },
    verwaltungskostenbudget: euro('65,138 Mio. €'),
    gesamtverwaltungskosten: euro('82,126 Mio. €'),
    umschichtung: { art: 'bedarf' },
    vergleich: {
      zuteilung_2022: {
        bezeichnung: '2022',
        jahr: 2022,
        stand: 'dokument',
        eingliederungstitel: { ohneBez: euro('66,749 Mio. €') },
        verwaltungskostenbudget: euro('67,958 Mio. €'),
      },
    },
    einglmv: { jobcenter: 'recklinghausen' },
    bezugsgroessen: { vollzeitaequivalente: gedruckt('vzae', '910 VZÄ') },
  },
  erwartet: {
    kommunalerFinanzierungsanteil: { wert: '12.483.152,00 €', gedruckt: '12,483 Mio. €' },
    umschichtung: {
      wert: '4.504.848,00 €',
      gedruckt: '4,504 Mio. €',
      hinweis: 'abgeschnitten; gerundet wären es 4,505 Mio. €',
    },
    'umschichtung.anteil': { wert: '7,57 %' },
    gesamtbudget: { wert: '124.657.000,00 €' },
    'eingliederungstitel.verfuegbar': { wert: '55.014.152,00 €' },
    'vergleich.zuteilung_2022.differenz.egtOhneBez': { wert: '−7.230.000,00 €', gedruckt: '-7,230 Mio. €' },
    'vergleich.zuteilung_2022.veraenderung.egtOhneBez': { wert: '−10,83 %', gedruckt: '-10,83 %' },
    'vergleich.zuteilung_2022.differenz.verwaltungskostenbudget': {
      wert: '−2.820.000,00 €',
      gedruckt: '-2,820 Mio. €',
    },
    'vergleich.zuteilung_2022.veraenderung.verwaltungskostenbudget': {
      wert: '−4,15 %',
      gedruckt: '-4,15 %',
    },
    'einglmv.egtErwartet': {
      wert: '59.523.770,00 €',
      gedruckt: '59,52 Mio. €',
      hinweis: 'gedruckt ist die Zuteilung; der Topf ist auf 10 Mio. € bekannt',
    },
    'bezugsgroessen.gvkJeVzae': { wert: '90.248,35 €' },
  },
};

/** The allotment of 2022 beside the keys of that year's ordinance. */
export const recklinghausen2022: Festwert = {
  quelle: 'Kreis Recklinghausen, Verwaltungskostenbudget 2022 und EinglMV 2022',
  jahr: 2022,
  traegerform: 'zkT',
  haushalt: {
    verwaltungskostenbudget: euro('67,958 Mio. €'),
    einglmv: { jobcenter: 'recklinghausen' },
  },
  erwartet: { 'einglmv.vkbErwartet': { wert: '67.958.125,60 €', gedruckt: '67,958 Mio. €' } },
};
