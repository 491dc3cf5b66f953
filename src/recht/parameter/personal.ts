import type { Reihendaten } from '../typen.ts';

/** Betreuungsschlüssel (§ 44c Abs. 4 SGB II): binding orientation for gE, orientation only for zkT. */
export const PERSONAL = [
  {
    id: 'betreuungsschluessel_u25',
    name: 'Betreuungsschlüssel unter 25 Jahren',
    einheit: 'elb_je_vzae',
    bezugsdatum: 'stichtag',
    festsetzung: 'dauerhaft',
    pflichtAb: '2011-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 75,
        rechtsgrundlage: '§ 44c Abs. 4 Nr. 1 SGB II',
        gueltig: ['2011-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
  {
    id: 'betreuungsschluessel_ue25',
    name: 'Betreuungsschlüssel ab 25 Jahren',
    einheit: 'elb_je_vzae',
    bezugsdatum: 'stichtag',
    festsetzung: 'dauerhaft',
    pflichtAb: '2011-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: 150,
        rechtsgrundlage: '§ 44c Abs. 4 Nr. 2 SGB II',
        gueltig: ['2011-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
