import { euro } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Premiums of training, and who grants training and Reha: the Jobcenter until 31.12.2024, the Agentur from then on. */
export const WEITERBILDUNG = [
  {
    id: 'wbp_zwischenpruefung',
    name: 'Weiterbildungsprämie für die Zwischenprüfung',
    einheit: 'euro',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2016-08-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('1.000'),
        rechtsgrundlage: '§ 131a Abs. 3 SGB III a. F.',
        gueltig: ['2016-08-01', '2023-06-30'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('1.000'),
        rechtsgrundlage: '§ 87a Abs. 1 SGB III',
        gueltig: ['2023-07-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'wbp_abschluss',
    name: 'Weiterbildungsprämie für die Abschlussprüfung',
    einheit: 'euro',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2016-08-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('1.500'),
        rechtsgrundlage: '§ 131a Abs. 3 SGB III a. F.',
        gueltig: ['2016-08-01', '2023-06-30'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('1.500'),
        rechtsgrundlage: '§ 87a Abs. 1 SGB III',
        gueltig: ['2023-07-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'weiterbildungsgeld',
    name: 'Weiterbildungsgeld',
    einheit: 'euro_monat',
    bezugsdatum: 'monat',
    festsetzung: 'dauerhaft',
    pflichtAb: '2023-07-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('150'),
        rechtsgrundlage: '§ 87a Abs. 2 SGB III',
        gueltig: ['2023-07-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'buergergeldbonus',
    name: 'Bürgergeldbonus',
    einheit: 'euro_monat',
    bezugsdatum: 'monat',
    festsetzung: 'dauerhaft',
    pflichtAb: '2023-07-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('75'),
        rechtsgrundlage: '§ 16j SGB II a. F.',
        gueltig: ['2023-07-01', '2024-03-27'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: null,
        rechtsgrundlage: 'Zweites Haushaltsfinanzierungsgesetz 2024',
        gueltig: ['2024-03-28', null],
        pruefstand: 'gesetzestext',
        hinweis: '§ 16j SGB II zum 28.03.2024 aufgehoben',
      },
    ],
  },
  {
    id: 'fbw_traeger',
    name: 'Zuständig für neue Bewilligungen der beruflichen Weiterbildung',
    einheit: 'enum',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2005-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 'jobcenter',
        rechtsgrundlage: '§ 16 Abs. 1 S. 2 Nr. 4 SGB II a. F.',
        gueltig: ['2005-01-01', '2024-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: 'agentur',
        rechtsgrundlage: 'HHFinG 2024',
        gueltig: ['2025-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'reha_traeger',
    name: 'Zuständig für neue Bewilligungen der Teilhabe am Arbeitsleben',
    einheit: 'enum',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2005-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 'jobcenter',
        rechtsgrundlage: '§ 16 Abs. 1 S. 3 SGB II a. F.',
        gueltig: ['2005-01-01', '2024-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: 'agentur',
        rechtsgrundlage: 'HHFinG 2024',
        gueltig: ['2025-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
