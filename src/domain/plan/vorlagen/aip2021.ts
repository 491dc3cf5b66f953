import type { Vorlage } from '../vorlagentyp.ts';

/** Arbeitsmarkt- und Integrationsprogramm (§ 44c Abs. 6 SGB II), 2021. */
export const aip2021: Vorlage = {
  kennung: 'aip-2021',
  bezeichnung: 'Arbeitsmarkt- und Integrationsprogramm 2021',
  jahr: 2021,
  land: null,
  traegerform: null,
  titel: jahr => `Arbeitsmarkt- und Integrationsprogramm ${jahr}`,
  untertitel: 'des Jobcenters',
  kapitel: [
    {
      titel: '1. Einführung',
      abschnitte: [{ schluessel: 'einfuehrung', titel: 'Einführung', inhalte: [], ohneTitel: true }],
    },
    {
      titel: '2. Rahmenbedingungen',
      abschnitte: [
        { schluessel: 'budget', titel: 'Erwartete Mittel', inhalte: ['haushalt'] },
        {
          schluessel: 'arbeitsmarkt',
          titel: 'Arbeitsmarkt und Struktur der Leistungsberechtigten',
          inhalte: ['arbeitsmarkt', 'strukturen'],
          freiwillig: true,
        },
        {
          schluessel: 'chancen',
          titel: 'Chancen und Risiken',
          inhalte: ['chancenUndRisiken'],
          freiwillig: true,
        },
        {
          schluessel: 'handlungsfelder',
          titel: 'Top-Themen und Handlungsansätze',
          inhalte: ['handlungsfelder'],
          freiwillig: true,
        },
        { schluessel: 'personal', titel: 'Personal', inhalte: ['personal'], freiwillig: true },
      ],
    },
    {
      titel: '3. Erkenntnisse aus dem laufenden Jahr',
      abschnitte: [{ schluessel: 'erkenntnisse', titel: 'Erkenntnisse', inhalte: [], ohneTitel: true }],
    },
    {
      titel: '4. Kennzahlen',
      abschnitte: [
        {
          schluessel: 'kennzahlen',
          titel: 'Geplante Förderungen',
          inhalte: ['instrumente'],
          ohneTitel: true,
        },
        { schluessel: 'ziele', titel: 'Ziele', inhalte: ['ziele'], freiwillig: true },
      ],
    },
    {
      titel: '5. Geschäftspolitische Schwerpunkte und strategische Ausrichtung',
      abschnitte: [
        {
          schluessel: 'schwerpunkte',
          titel: 'Schwerpunkte',
          inhalte: ['schwerpunkte', 'projekte'],
          ohneTitel: true,
        },
        {
          schluessel: 'kommunale_leistungen',
          titel: 'Kommunale Eingliederungsleistungen',
          inhalte: ['kommunaleLeistungen'],
          freiwillig: true,
        },
      ],
    },
    {
      titel: '6. Mittelfristige strategische Aufstellung',
      abschnitte: [
        {
          schluessel: 'strategie',
          titel: 'Mittelfristige Strategie',
          inhalte: ['potentiale'],
          ohneTitel: true,
        },
      ],
    },
  ],
  schwerpunkte: {
    mindestens: 1,
    hoechstens: 30,
    katalog: {},
    fragen: {},
    titel: (nummer, titel) => `5.${nummer} ${titel}`,
  },
  potentiale: { hoechstens: 30 },
  kalender: {
    bildungszielplanung: {
      schritt: 'Bildungszielplanung mit der Agentur für Arbeit',
      verantwortlich: 'Markt und Integration',
      frist: null,
    },
    beirat: {
      schritt: 'Stellungnahme des Beirats (§ 18d SGB II)',
      verantwortlich: 'Geschäftsführung',
      frist: null,
    },
    traegerversammlung: {
      schritt: 'Beschluss (§ 44c Abs. 6 SGB II)',
      verantwortlich: 'Trägerversammlung',
      frist: null,
    },
  },
};
