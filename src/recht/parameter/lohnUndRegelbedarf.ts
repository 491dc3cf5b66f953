import { euro } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Minimum wage (base of § 16i) and Regelbedarfsstufe 1 (base of the Einstiegsgeld). */
export const LOHN_UND_REGELBEDARF = [
  {
    id: 'mindestlohn_stunde',
    name: 'Gesetzlicher Mindestlohn',
    einheit: 'euro_stunde',
    bezugsdatum: 'monat',
    festsetzung: 'dauerhaft',
    pflichtAb: '2017-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('8,84'),
        rechtsgrundlage: 'MiLoV',
        gueltig: ['2017-01-01', '2018-12-31'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('9,19'),
        rechtsgrundlage: 'MiLoV2',
        gueltig: ['2019-01-01', '2019-12-31'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('9,35'),
        rechtsgrundlage: 'MiLoV2',
        gueltig: ['2020-01-01', '2020-12-31'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('9,50'),
        rechtsgrundlage: 'MiLoV3',
        gueltig: ['2021-01-01', '2021-06-30'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('9,60'),
        rechtsgrundlage: 'MiLoV3',
        gueltig: ['2021-07-01', '2021-12-31'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('9,82'),
        rechtsgrundlage: 'MiLoV3',
        gueltig: ['2022-01-01', '2022-06-30'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('10,45'),
        rechtsgrundlage: 'MiLoV3',
        gueltig: ['2022-07-01', '2022-09-30'],
        pruefstand: 'allgemeinwissen',
      },
      {
        wert: euro('12'),
        rechtsgrundlage: '§ 1 Abs. 2 MiLoG',
        gueltig: ['2022-10-01', '2023-12-31'],
        pruefstand: 'sekundaer',
      },
      {
        wert: euro('12,41'),
        rechtsgrundlage: 'MiLoV4',
        gueltig: ['2024-01-01', '2024-12-31'],
        pruefstand: 'sekundaer',
      },
      {
        wert: euro('12,82'),
        rechtsgrundlage: 'MiLoV4',
        gueltig: ['2025-01-01', '2025-12-31'],
        pruefstand: 'sekundaer',
      },
      {
        wert: euro('13,90'),
        rechtsgrundlage: 'MiLoV5',
        gueltig: ['2026-01-01', '2026-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('14,60'),
        rechtsgrundlage: 'MiLoV5',
        gueltig: ['2027-01-01', null],
        status: 'verkuendet',
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'regelbedarfsstufe_1',
    name: 'Regelbedarfsstufe 1',
    einheit: 'euro_monat',
    bezugsdatum: 'monat',
    festsetzung: 'jaehrlich',
    pflichtAb: '2018-01-01',
    pflichtBis: '2026-12-31',
    zeilen: [
      {
        wert: euro('416'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2018-01-01', '2018-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('424'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2019-01-01', '2019-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('432'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2020-01-01', '2020-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('446'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2021-01-01', '2021-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('449'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2022-01-01', '2022-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('502'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2023-01-01', '2023-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('563'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2024-01-01', '2024-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('563'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2025-01-01', '2025-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('563'),
        rechtsgrundlage: 'Anlage zu § 28 SGB XII',
        gueltig: ['2026-01-01', '2026-12-31'],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
