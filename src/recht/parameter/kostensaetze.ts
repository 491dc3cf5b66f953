import { euro, prozent } from '../dezimal.ts';
import type { Reihendaten } from '../typen.ts';

/** Bundes-Durchschnittskostensätze of the BA: chosen by the day a measure is approved. What is not on record has no row. */
export const KOSTENSAETZE = [
  {
    id: 'bdks_45_nr1_einzel',
    name: 'Bundes-Durchschnittskostensatz § 45 Nr. 1, Einzelmaßnahme',
    einheit: 'euro_ue',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2022-07-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: euro('49,85'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2019-06-03', '2020-06-30'],
        pruefstand: 'sekundaer',
      },
      {
        wert: euro('53,59'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2022-07-01', '2024-06-30'],
        pruefstand: 'sekundaer',
      },
      {
        wert: euro('57,87'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2024-07-01', null],
        pruefstand: 'sekundaer',
      },
    ],
  },
  {
    id: 'bdks_45_nr1_gruppe',
    name: 'Bundes-Durchschnittskostensatz § 45 Nr. 1, Gruppenmaßnahme',
    einheit: 'euro_ue_tn',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2022-07-01',
    pflichtBis: '2024-06-30',
    zeilen: [
      {
        wert: euro('9,77'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2022-07-01', '2024-06-30'],
        pruefstand: 'sekundaer',
      },
    ],
  },
  {
    id: 'bdks_45_nr4_einzel',
    name: 'Bundes-Durchschnittskostensatz § 45 Nr. 4, Einzelmaßnahme',
    einheit: 'euro_ue',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2022-07-01',
    pflichtBis: '2024-06-30',
    zeilen: [
      {
        wert: euro('71,95'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2022-07-01', '2024-06-30'],
        pruefstand: 'sekundaer',
      },
    ],
  },
  {
    id: 'bdks_45_nr4_gruppe',
    name: 'Bundes-Durchschnittskostensatz § 45 Nr. 4, Gruppenmaßnahme',
    einheit: 'euro_ue_tn',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2022-07-01',
    pflichtBis: '2024-06-30',
    zeilen: [
      {
        wert: euro('13,56'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2022-07-01', '2024-06-30'],
        pruefstand: 'sekundaer',
      },
    ],
  },
  {
    id: 'bdks_45_nr5_einzel',
    name: 'Bundes-Durchschnittskostensatz § 45 Nr. 5, Einzelmaßnahme',
    einheit: 'euro_ue',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2022-07-01',
    pflichtBis: '2024-06-30',
    zeilen: [
      {
        wert: euro('55,90'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2022-07-01', '2024-06-30'],
        pruefstand: 'sekundaer',
      },
    ],
  },
  {
    id: 'bdks_45_nr5_gruppe',
    name: 'Bundes-Durchschnittskostensatz § 45 Nr. 5, Gruppenmaßnahme',
    einheit: 'euro_ue_tn',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2022-07-01',
    pflichtBis: '2024-06-30',
    zeilen: [
      {
        wert: euro('18,32'),
        rechtsgrundlage: '§ 179 Abs. 2 SGB III, BA-Liste',
        gueltig: ['2022-07-01', '2024-06-30'],
        pruefstand: 'sekundaer',
      },
    ],
  },
  {
    id: 'bdks_ueberschreitung_zustimmung',
    name: 'Überschreitung des Bundes-Durchschnittskostensatzes, ab der die Bundesagentur zustimmen muss',
    einheit: 'prozent',
    bezugsdatum: 'zulassung',
    festsetzung: 'dauerhaft',
    pflichtAb: '2020-01-01',
    pflichtBis: null,
    zeilen: [
      {
        wert: prozent('25'),
        rechtsgrundlage: '§ 179 Abs. 2 S. 2 SGB III',
        gueltig: ['2020-01-01', null],
        pruefstand: 'gesetzestext',
      },
    ],
  },
] as const satisfies readonly Reihendaten[];
