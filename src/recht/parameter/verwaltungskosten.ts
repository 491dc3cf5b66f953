import { euro, prozent } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Who pays the Gesamtverwaltungskosten, and the lumps of the Verwaltungskostenfeststellungsverordnung (§ 46 SGB II, VKFV). */
export const VERWALTUNGSKOSTEN = [
  {
    id: 'bundesanteil_gvk',
    name: 'Bundesanteil an den Gesamtverwaltungskosten',
    einheit: 'prozent',
    bezugsdatum: 'haushaltsjahr',
    festsetzung: 'dauerhaft',
    pflichtAb: '2011-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('84,8'),
        rechtsgrundlage: '§ 46 Abs. 3 S. 1 SGB II',
        gueltig: ['2011-01-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'Beginn 2011 nach der Änderungsgeschichte des § 46; davor 87,4 %',
      },
    ],
  },
  {
    id: 'kfa',
    name: 'Kommunaler Finanzierungsanteil an den Gesamtverwaltungskosten',
    einheit: 'prozent',
    bezugsdatum: 'haushaltsjahr',
    festsetzung: 'dauerhaft',
    pflichtAb: '2011-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('15,2'),
        rechtsgrundlage: '§ 46 Abs. 3 S. 1, § 6b Abs. 2 SGB II',
        gueltig: ['2011-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'vkfv_it_kostensatz',
    name: 'Kostensatz der zentralen IT-Verfahren',
    einheit: 'euro_ma_monat',
    bezugsdatum: 'monat',
    festsetzung: 'jaehrlich',
    pflichtAb: '2019-01-01',
    pflichtBis: '2026-12-31',
    zeilen: [
      {
        wert: euro('215,69'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2019-01-01', '2019-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('194,31'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2020-01-01', '2020-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('194,31'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2021-01-01', '2021-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('198,39'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2022-01-01', '2022-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('199,50'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2023-01-01', '2023-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('229,30'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2024-01-01', '2024-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('250,88'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2025-01-01', '2025-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: euro('270,43'),
        rechtsgrundlage: '§ 20 VKFV',
        gueltig: ['2026-01-01', '2026-12-31'],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'vkfv_versorgungszuschlag_max',
    name: 'Höchstsatz des Versorgungszuschlags',
    einheit: 'prozent',
    bezugsdatum: 'monat',
    festsetzung: 'dauerhaft',
    pflichtAb: '2015-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('35'),
        rechtsgrundlage: '§ 16 VKFV',
        gueltig: ['2015-01-01', '2025-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: prozent('30'),
        rechtsgrundlage: '§ 16 VKFV',
        gueltig: ['2026-01-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'Grundsatz nach Ende der Abweichung; Textstand 8/2026',
      },
    ],
  },
  {
    id: 'vkfv_personalverwaltung_max',
    name: 'Höchstsatz für die Personalverwaltung',
    einheit: 'prozent',
    bezugsdatum: 'monat',
    festsetzung: 'dauerhaft',
    pflichtAb: '2011-08-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('2'),
        rechtsgrundlage: '§ 17 VKFV',
        gueltig: ['2011-08-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'Beginn nicht einzeln geprüft',
      },
    ],
  },
  {
    id: 'vkfv_nachwuchs_max',
    name: 'Höchstsatz für Nachwuchskräfte',
    einheit: 'prozent',
    bezugsdatum: 'monat',
    festsetzung: 'dauerhaft',
    pflichtAb: '2021-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('0,5'),
        rechtsgrundlage: '§ 17a VKFV',
        gueltig: ['2021-01-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'Beginn nicht geprüft',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
