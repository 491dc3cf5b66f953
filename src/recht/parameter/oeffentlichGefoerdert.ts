import { euro, prozent } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Arbeitsgelegenheiten, § 16e and § 16i SGB II. */
export const OEFFENTLICH_GEFOERDERT = [
  {
    id: 'agh_monate_max',
    name: 'Arbeitsgelegenheiten, Höchstdauer',
    einheit: 'monate_in_60',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 24,
        rechtsgrundlage: '§ 16d Abs. 6 SGB II',
        gueltig: ['2012-04-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'agh_verlaengerung_max',
    name: 'Arbeitsgelegenheiten, höchste Verlängerung',
    einheit: 'monate',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2016-08-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 12,
        rechtsgrundlage: '§ 16d Abs. 6 S. 3 SGB II',
        gueltig: ['2016-08-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'Beginn nicht geprüft',
      },
    ],
  },
  {
    id: '16e_satz_jahr1',
    name: 'Lohnkostenzuschuss nach § 16e im ersten Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('75'),
        rechtsgrundlage: '§ 16e Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16e_satz_jahr2',
    name: 'Lohnkostenzuschuss nach § 16e im zweiten Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('50'),
        rechtsgrundlage: '§ 16e Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16i_satz_jahr1',
    name: 'Lohnkostenzuschuss nach § 16i im ersten Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('100'),
        rechtsgrundlage: '§ 16i Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16i_satz_jahr2',
    name: 'Lohnkostenzuschuss nach § 16i im zweiten Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('100'),
        rechtsgrundlage: '§ 16i Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16i_satz_jahr3',
    name: 'Lohnkostenzuschuss nach § 16i im dritten Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('90'),
        rechtsgrundlage: '§ 16i Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16i_satz_jahr4',
    name: 'Lohnkostenzuschuss nach § 16i im vierten Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('80'),
        rechtsgrundlage: '§ 16i Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16i_satz_jahr5',
    name: 'Lohnkostenzuschuss nach § 16i im fünften Jahr',
    einheit: 'prozent',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('70'),
        rechtsgrundlage: '§ 16i Abs. 2 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16i_weiterbildung_max',
    name: 'Weiterbildungskosten bei § 16i, Höchstbetrag',
    einheit: 'euro_fall',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('3.000'),
        rechtsgrundlage: '§ 16i Abs. 5 SGB II',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: '16e_ag_pauschale_mit_alv',
    name: 'Arbeitgeberpauschale bei § 16e einschließlich Arbeitslosenversicherung',
    einheit: 'bool',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2019-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: false,
        rechtsgrundlage: '§ 16e Abs. 2 SGB II a. F.',
        gueltig: ['2019-01-01', '2026-06-30'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: true,
        rechtsgrundlage: '§ 16e Abs. 2 S. 3 SGB II',
        gueltig: ['2026-07-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
