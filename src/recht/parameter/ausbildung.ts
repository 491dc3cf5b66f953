import { euro } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Einstiegsqualifizierung and außerbetriebliche Berufsausbildung. */
export const AUSBILDUNG = [
  {
    id: 'eq_zuschuss_max',
    name: 'Einstiegsqualifizierung, höchster Zuschuss zur Vergütung',
    einheit: 'euro_monat',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2020-08-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('216'),
        rechtsgrundlage: '§ 54a Abs. 1 SGB III',
        gueltig: ['2012-04-01', '2016-07-31'],
        pruefstand: 'sekundaer',
      },
      {
        wert: euro('231'),
        rechtsgrundlage: '§ 54a Abs. 1 SGB III',
        gueltig: ['2016-08-01', '2019-07-31'],
        pruefstand: 'sekundaer',
        hinweis: 'für 01.08.2019 bis 31.07.2020 ist kein Wert belegt',
      },
      {
        wert: euro('247'),
        rechtsgrundlage: '§ 54a Abs. 1 SGB III',
        gueltig: ['2020-08-01', '2022-07-31'],
        pruefstand: 'sekundaer',
        hinweis: 'Beginn der Stufe zum 01.08.2020 angenommen, nicht im Gesetzestext geprüft',
      },
      {
        wert: euro('262'),
        rechtsgrundlage: '§ 54a Abs. 1 SGB III',
        gueltig: ['2022-08-01', '2024-07-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('276'),
        rechtsgrundlage: '§ 54a Abs. 1 SGB III',
        gueltig: ['2024-08-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'eq_monate_min',
    name: 'Einstiegsqualifizierung, Mindestdauer',
    einheit: 'monate',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 6,
        rechtsgrundlage: '§ 54a Abs. 2 SGB III',
        gueltig: ['2012-04-01', '2024-03-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: 4,
        rechtsgrundlage: '§ 54a Abs. 2 SGB III',
        gueltig: ['2024-04-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'eq_monate_max',
    name: 'Einstiegsqualifizierung, Höchstdauer',
    einheit: 'monate',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 12,
        rechtsgrundlage: '§ 54a Abs. 2 SGB III',
        gueltig: ['2012-04-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'bae_praemie',
    name: 'Prämie für die Vermittlung aus außerbetrieblicher Berufsausbildung',
    einheit: 'euro',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('2.000'),
        rechtsgrundlage: '§ 76 Abs. 2 SGB III',
        gueltig: ['2012-04-01', '2024-07-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('3.000'),
        rechtsgrundlage: '§ 76 Abs. 2 SGB III',
        gueltig: ['2024-08-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
