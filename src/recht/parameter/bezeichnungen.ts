import type { Reihendaten } from '../typen.ts';

/** Names that the law changed; documents use the one of their day. */
export const BEZEICHNUNGEN = [
  {
    id: 'geldleistung_name',
    name: 'Name der Geldleistung',
    einheit: 'text',
    bezugsdatum: 'stichtag',
    festsetzung: 'dauerhaft',
    pflichtAb: '2005-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 'Arbeitslosengeld II',
        rechtsgrundlage: '§ 19 SGB II',
        gueltig: ['2005-01-01', '2022-12-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: 'Bürgergeld',
        rechtsgrundlage: '§ 19 SGB II',
        gueltig: ['2023-01-01', '2026-06-30'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: 'Grundsicherungsgeld',
        rechtsgrundlage: '§ 19 SGB II',
        gueltig: ['2026-07-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'bis 31.12.2026 darf daneben der Name Bürgergeld verwendet werden (§ 65a Abs. 4 SGB II)',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
