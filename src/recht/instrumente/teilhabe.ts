import { tag } from '#domain/werte';
import type { Fassungsdaten } from './typen.ts';
import { EINTRITTE_UND_BESTAND, NUR_NACHRICHTLICH } from './zaehlregeln.ts';

/** Leistungen zur Teilhabe am Arbeitsleben. */
export const TEILHABE = [
  {
    id: 'REHA-JC',
    instrument: 'REHA',
    variante: null,
    name: 'Leistungen zur Teilhabe am Arbeitsleben (durch das Jobcenter)',
    kurz: 'Reha',
    rechtsgrundlage: '§ 16 Abs. 1 S. 3 SGB II a. F. i. V. m. §§ 112 ff. SGB III',
    gueltig: ['2005-01-01', '2024-12-31'],
    zielgruppe: 'rehabilitationsbedürftige ELB, BA als Rehaträger',
    kostenmodell: {
      typ: 'platz_monat',
      einheit: 'Euro je TN-Monat',
      formel: 'Monate × Maßnahmekosten',
      bestandteile: [],
      beispielwerte: [],
    },
    ausEgt: true,
    altfall: { topf: 'Reha-Alt', ab: tag('2025-01-01') },
    zaehltAlsAktivierung: true,
    vertragsformen: ['Einzelfallbewilligung', 'Vergabe'],
    grenzen: [],
    gruppe: 'V Teilhabe behinderter Menschen',
    zaehlregel: EINTRITTE_UND_BESTAND,
    pat: [],
    kennzahlenklasse: 'aktive Arbeitsförderung',
    hinweis: 'Bestand als Ausfinanzierung mit gesonderten Mitteln (2025: 50 Mio, 2026: 15 Mio bundesweit).',
    pruefstand: 'gesetzestext',
  },
  {
    id: 'REHA-AA',
    instrument: 'REHA',
    variante: null,
    name: 'Leistungen zur Teilhabe am Arbeitsleben (durch die Agentur)',
    kurz: 'Reha-AA',
    rechtsgrundlage: '§ 22 SGB III, § 66a SGB II',
    gueltig: ['2025-01-01', null],
    zielgruppe: 'rehabilitationsbedürftige ELB, BA als Rehaträger',
    kostenmodell: {
      typ: 'fremdfinanziert',
      einheit: null,
      formel: '0 Euro EGT',
      bestandteile: [],
      beispielwerte: [],
    },
    ausEgt: false,
    zaehltAlsAktivierung: null,
    vertragsformen: [],
    grenzen: [
      {
        form: 'text',
        art: 'nebeneinander',
        text: 'VB und § 45 dürfen trotz anderem Rehaträger erbracht werden, wenn dieser nichts Gleichartiges leistet (§ 22 Abs. 2 S. 2 SGB III, seit 1.1.2022)',
      },
    ],
    gruppe: 'nachrichtlich (Agentur)',
    zaehlregel: NUR_NACHRICHTLICH,
    pat: [],
    kennzahlenklasse: null,
    pruefstand: 'gesetzestext',
  },
] as const satisfies readonly Fassungsdaten[];
