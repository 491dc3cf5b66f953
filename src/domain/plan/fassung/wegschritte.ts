import type { Beschlussschritt } from './beschlussschritt.ts';

type Angaben = Pick<Beschlussschritt, 'name' | 'wer'> & Partial<Beschlussschritt>;

const schritt = (schluessel: string, angaben: Angaben): Beschlussschritt => ({
  schluessel,
  rechtsgrundlage: null,
  beschliesst: false,
  freiwillig: false,
  nach: [],
  kalender: null,
  ...angaben,
});

/** Steps that the ways of the templates are put together from. */
export const WEGSCHRITTE = {
  bca: schritt('bca', {
    name: 'Beteiligung der BCA',
    wer: 'Beauftragte für Chancengleichheit am Arbeitsmarkt',
    rechtsgrundlage: '§ 18e SGB II',
  }),
  personalrat: schritt('personalrat', {
    name: 'Unterrichtung des Personalrats',
    wer: 'Personalrat',
    freiwillig: true,
  }),
  personalvertretung: schritt('personalrat', {
    name: 'Unterrichtung der Personalvertretung',
    wer: 'Personalvertretung der gemeinsamen Einrichtung',
    rechtsgrundlage: '§ 44h SGB II',
    freiwillig: true,
  }),
  beirat: schritt('beirat', {
    name: 'Beratung im örtlichen Beirat',
    wer: 'Beirat',
    rechtsgrundlage: '§ 18d SGB II',
    kalender: 'beirat',
  }),
  bfdh: schritt('bfdh', {
    name: 'Beteiligung der oder des Beauftragten für den Haushalt',
    wer: 'BfdH',
    rechtsgrundlage: '§ 44f Abs. 2 SGB II',
  }),
  ausschuss: schritt('ausschuss', {
    name: 'Vorberatung im Fachausschuss',
    wer: 'Ausschuss von Kreistag oder Rat',
    nach: ['bca', 'beirat'],
  }),
  kreistag: schritt('kreistag', {
    name: 'Beschluss von Kreistag oder Rat',
    wer: 'Kreistag oder Rat',
    beschliesst: true,
    nach: ['bca', 'beirat', 'ausschuss'],
  }),
  traegerversammlung: schritt('traegerversammlung', {
    name: 'Beschluss der Trägerversammlung',
    wer: 'Trägerversammlung',
    rechtsgrundlage: '§ 44c SGB II',
    beschliesst: true,
    nach: ['bca', 'beirat', 'bfdh'],
    kalender: 'traegerversammlung',
  }),
  ministerium: schritt('abgabe', {
    name: 'Abgabe beim Ministerium',
    wer: 'Geschäftsführung',
    freiwillig: true,
    nach: ['bca'],
    kalender: 'abgabe',
  }),
  zielvereinbarung: schritt('zielvereinbarung', {
    name: 'Abschluss der Zielvereinbarung',
    wer: 'Geschäftsführung',
    rechtsgrundlage: '§ 48b SGB II',
    freiwillig: true,
    kalender: 'zielvereinbarung',
  }),
} as const satisfies Readonly<Record<string, Beschlussschritt>>;
