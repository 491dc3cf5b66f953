import type { Vorlage } from '../vorlagentyp.ts';

/** Lokales Planungsdokument of a gemeinsame Einrichtung in five chapters, 2017. */
export const ge2017: Vorlage = {
  kennung: 'ge-2017',
  bezeichnung: 'Lokales Planungsdokument der gemeinsamen Einrichtungen 2017',
  jahr: 2017,
  land: null,
  traegerform: 'gE',
  titel: jahr => `Lokales Planungsdokument ${jahr}`,
  untertitel: 'des Jobcenters',
  kapitel: [
    {
      titel: '1. Dezentrale Einschätzung zur Konjunktur- und Arbeitsmarktentwicklung',
      abschnitte: [
        { schluessel: 'konjunktur', titel: 'Konjunktur und Arbeitsmarkt', inhalte: ['arbeitsmarkt'] },
        {
          schluessel: 'bestand',
          titel: 'Bestand und Struktur der Leistungsberechtigten',
          inhalte: ['strukturen'],
        },
      ],
    },
    {
      titel: '2. Strategische Ausrichtung – operative Schwerpunkte und Maßnahmen',
      abschnitte: [
        { schluessel: 'strategie', titel: 'Geschäftspolitische Handlungsfelder', inhalte: [] },
        {
          schluessel: 'chancen',
          titel: 'Chancen und Risiken',
          inhalte: ['chancenUndRisiken'],
          freiwillig: true,
        },
        {
          schluessel: 'schwerpunkte',
          titel: 'Operative Schwerpunkte und Maßnahmen',
          inhalte: ['schwerpunkte', 'instrumente', 'kommunaleLeistungen'],
          freiwillig: true,
        },
      ],
    },
    {
      titel: '3. Investitionen',
      abschnitte: [
        { schluessel: 'personal', titel: '3.1 Personalressourcen', inhalte: ['personal', 'projekte'] },
        { schluessel: 'budget', titel: '3.2 Budget', inhalte: ['haushalt'] },
      ],
    },
    {
      titel: '4. Performancepotenzial',
      abschnitte: [
        {
          schluessel: 'performance',
          titel: 'Handlungsfelder',
          inhalte: ['handlungsfelder', 'potentiale'],
          ohneTitel: true,
        },
      ],
    },
    {
      titel: '5. Wirkung / Ziele',
      abschnitte: [{ schluessel: 'ziele', titel: 'Ziele', inhalte: ['ziele'], ohneTitel: true }],
    },
  ],
  schwerpunkte: {
    mindestens: 0,
    hoechstens: 30,
    katalog: {},
    fragen: {},
    titel: (_, titel) => titel,
  },
  potentiale: { hoechstens: 30 },
  kalender: {
    planungsgrundlagen: {
      schritt: 'Planungsgrundlagen und Planungskalender',
      verantwortlich: 'BA',
      frist: '08-31',
    },
    stellenplan: { schritt: 'Stellenplan', verantwortlich: 'Trägerversammlung', frist: '03-31' },
    traegerversammlung: {
      schritt: 'Beratung in der Trägerversammlung',
      verantwortlich: 'Geschäftsführung',
      frist: null,
    },
    zielvereinbarung: {
      schritt: 'Abschluss der Zielvereinbarung',
      verantwortlich: 'Geschäftsführung',
      frist: null,
    },
  },
};
