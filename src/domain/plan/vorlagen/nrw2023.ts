import type { Vorlage } from '../vorlagentyp.ts';

/** Lokales Planungsdokument of Nordrhein-Westfalen, 2023: A means, B three of six themes with two questions each, C up to three potentials. */
export const nrw2023: Vorlage = {
  kennung: 'nrw-2023',
  bezeichnung: 'Lokales Planungsdokument Nordrhein-Westfalen 2023',
  jahr: 2023,
  land: 'NW',
  traegerform: null,
  titel: jahr => `Lokales Planungsdokument ${jahr}`,
  untertitel: 'für den dezentralen Planungsprozess im SGB II des Jobcenters',
  kapitel: [
    {
      titel: 'A. Finanzielle und personelle Ausstattung des Jobcenters',
      abschnitte: [
        { schluessel: 'budget', titel: 'Budget (EGT, VWT, Umschichtungen)', inhalte: ['haushalt'] },
        {
          schluessel: 'personal',
          titel: 'Personal (derzeitige Personalsituation, geplante Veränderungen, Betreuungsschlüssel)',
          inhalte: ['personal', 'projekte'],
        },
      ],
    },
    {
      titel: 'B. Geplante Handlungsansätze zu den Schwerpunktthemen der Steuerung',
      abschnitte: [
        {
          schluessel: 'schwerpunkte',
          titel: 'Schwerpunktthemen',
          inhalte: ['schwerpunkte'],
          ohneTitel: true,
          freiwillig: true,
        },
      ],
    },
    {
      titel: 'C. Ausschöpfung interner Potentiale',
      hinweis: jahr =>
        `Wo liegen die internen Verbesserungspotentiale Ihres Jobcenters? Welche Ansatzpunkte sollen in ${jahr} verfolgt werden, um die Performance des Jobcenters weiterzuentwickeln? Bitte benennen Sie bis zu drei Themen.`,
      abschnitte: [
        {
          schluessel: 'potentiale',
          titel: 'Interne Potentiale',
          inhalte: ['potentiale'],
          ohneTitel: true,
          freiwillig: true,
        },
      ],
    },
  ],
  schwerpunkte: {
    mindestens: 3,
    hoechstens: 3,
    katalog: {
      langzeitbezug: {
        nummer: 'I',
        titel: 'Langzeitarbeitslosigkeit überwinden und Langzeitleistungsbezug beenden',
      },
      berufsabschluesse: {
        nummer: 'II',
        titel: 'Jugendlichen und jungen Erwachsenen Berufsabschlüsse ermöglichen',
      },
      gesundheit: {
        nummer: 'III',
        titel: 'Weiterentwicklung der Verzahnung von Gesundheits- und Arbeitsförderung',
      },
      gleichstellung: {
        nummer: 'IV',
        titel: 'Frauen und Männer gleichberechtigt an Förderung und Integration beteiligen',
      },
      migration: {
        nummer: 'V',
        titel:
          'Menschen mit Flucht- und Migrationshintergrund für Ausbildung, Qualifizierung und Beschäftigung gewinnen',
      },
      beratung: {
        nummer: 'VI',
        titel:
          'Weiterentwicklung von Beratungskonzeptionen - Neue Ansätze in der Kooperation mit den erwerbsfähigen Leistungsberechtigten',
      },
    },
    fragen: {
      warum: jahr =>
        `Warum haben Sie dieses Schwerpunktthema gewählt und was wollen Sie in ${jahr} konkret erreichen?`,
      was: () => 'Welche Handlungsansätze/Aktivitäten haben Sie geplant?',
    },
    titel: (nummer, titel) => `B.${nummer} Schwerpunktthema ${nummer}: ${titel}`,
  },
  potentiale: { hoechstens: 3 },
  kalender: {
    mittelschreiben: {
      schritt: 'Schreiben zur vorläufigen Mittelausstattung',
      verantwortlich: 'BMAS',
      frist: null,
    },
    beteiligung: {
      schritt: 'Beteiligung der BCA und des Beirats',
      verantwortlich: 'Geschäftsführung',
      frist: null,
    },
    abgabe: { schritt: 'Abgabe beim Ministerium', verantwortlich: 'Geschäftsführung', frist: null },
  },
};
