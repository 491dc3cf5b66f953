import { prozent } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Shares of the allotted Eingliederungsmittel that an instrument may take; the base is the allotment, not the EGT after Umschichtung. */
export const OBERGRENZEN = [
  {
    id: 'cap_16f',
    name: 'Obergrenze für die Freie Förderung (§ 16f)',
    einheit: 'prozent_egt',
    bezugsdatum: 'haushaltsjahr',
    festsetzung: 'dauerhaft',
    pflichtAb: '2009-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('10'),
        rechtsgrundlage: '§ 16f SGB II a. F.',
        gueltig: ['2009-01-01', '2012-03-31'],
        pruefstand: 'gesetzestext',
      },
      {
        wert: null,
        rechtsgrundlage: '§ 46 Abs. 2 S. 3 SGB II a. F.',
        gueltig: ['2012-04-01', '2018-12-31'],
        pruefstand: 'gesetzestext',
        hinweis: 'keine eigene Grenze: ersetzt durch die gemeinsame Obergrenze von 20 % für §§ 16e und 16f',
      },
      {
        wert: null,
        rechtsgrundlage: 'Art. 1 Nr. 5 Teilhabechancengesetz',
        gueltig: ['2019-01-01', '2026-06-30'],
        pruefstand: 'gesetzestext',
        hinweis: 'keine Grenze: § 46 Abs. 2 S. 3 SGB II gestrichen',
      },
      {
        wert: prozent('10'),
        rechtsgrundlage: '§ 16f Abs. 1 SGB II',
        gueltig: ['2026-07-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'Umgang mit dem Teiljahr 2026 offen',
      },
    ],
  },
  {
    id: 'cap_16e_16f_gemeinsam',
    name: 'Gemeinsame Obergrenze für §§ 16e und 16f',
    einheit: 'prozent_egt',
    bezugsdatum: 'haushaltsjahr',
    festsetzung: 'dauerhaft',
    pflichtAb: '2012-04-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('20'),
        rechtsgrundlage: '§ 46 Abs. 2 S. 3 SGB II a. F.',
        gueltig: ['2012-04-01', '2018-12-31'],
        pruefstand: 'gesetzestext',
        hinweis: 'ob § 16h von 2016 bis 2018 dazugehörte, ist nicht geprüft',
      },
      {
        wert: null,
        rechtsgrundlage: 'Art. 1 Nr. 5 Teilhabechancengesetz',
        gueltig: ['2019-01-01', null],
        pruefstand: 'gesetzestext',
        hinweis: 'keine gemeinsame Grenze mehr: § 46 Abs. 2 S. 3 SGB II gestrichen',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
