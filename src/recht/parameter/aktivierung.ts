import { euro } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Limits of measures under § 45 SGB III. */
export const AKTIVIERUNG = [
  {
    id: 'mag_wochen_max',
    name: 'Höchstdauer einer Maßnahme bei einem Arbeitgeber',
    einheit: 'wochen',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 6,
        rechtsgrundlage: '§ 45 Abs. 2 S. 2 SGB III',
        gueltig: ['2012-04-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'mag_wochen_max_lza',
    name: 'Höchstdauer einer Maßnahme bei einem Arbeitgeber, Langzeitarbeitslose oder schwerwiegende Hemmnisse',
    einheit: 'wochen',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 12,
        rechtsgrundlage: '§ 45 Abs. 8 SGB III',
        gueltig: ['2012-04-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'bis 7/2016 § 16 Abs. 3 SGB II a. F. für LZA und U25; genauer Wechsel nicht geprüft',
      },
    ],
  },
  {
    id: 'mat_kenntnisse_wochen_max',
    name: 'Höchstdauer der Vermittlung beruflicher Kenntnisse in einer Maßnahme',
    einheit: 'wochen',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 8,
        rechtsgrundlage: '§ 45 Abs. 2 S. 3 SGB III',
        gueltig: ['2012-04-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'mpav_betrag',
    name: 'Vermittlungsgutschein, Betrag',
    einheit: 'euro',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('2.000'),
        rechtsgrundlage: '§ 45 Abs. 6 SGB III',
        gueltig: ['2012-04-01', '2021-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('2.500'),
        rechtsgrundlage: '§ 45 Abs. 6 SGB III',
        gueltig: ['2022-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'mpav_betrag_max_lza',
    name: 'Vermittlungsgutschein, Höchstbetrag für Langzeitarbeitslose und Menschen mit Behinderung',
    einheit: 'euro',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('2.500'),
        rechtsgrundlage: '§ 45 Abs. 6 SGB III',
        gueltig: ['2012-04-01', '2021-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('3.000'),
        rechtsgrundlage: '§ 45 Abs. 6 SGB III',
        gueltig: ['2022-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'mpav_rate1',
    name: 'Vermittlungsgutschein, erste Rate',
    einheit: 'euro',
    bezugsdatum: 'bewilligung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('1.000'),
        rechtsgrundlage: '§ 45 Abs. 6 SGB III',
        gueltig: ['2012-04-01', '2021-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('1.250'),
        rechtsgrundlage: '§ 45 Abs. 6 SGB III',
        gueltig: ['2022-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
