import type { Vorlagenkennung } from './plan.ts';

/** A question or heading of a template under which the plan writes a text. */
export type Vorlagenabschnitt = Readonly<{ schluessel: string; titel: string; inhalt: 'haushalt' | 'text' }>;

/** The ministry's template of a year: headings in order. Data, so that next year's is a new value. */
export type Vorlage = Readonly<{
  kennung: Vorlagenkennung;
  jahr: number;
  land: string;
  titel: (jahr: number) => string;
  untertitel: string;
  kapitel: readonly Readonly<{ titel: string; abschnitte: readonly Vorlagenabschnitt[] }>[];
}>;

const nrw2023: Vorlage = {
  kennung: 'nrw-2023',
  jahr: 2023,
  land: 'NW',
  titel: jahr => `Lokales Planungsdokument ${jahr}`,
  untertitel: 'für den dezentralen Planungsprozess im SGB II des Jobcenters',
  kapitel: [
    {
      titel: 'A. Finanzielle und personelle Ausstattung des Jobcenters',
      abschnitte: [
        { schluessel: 'budget', titel: 'Budget (EGT, VWT, Umschichtungen)', inhalt: 'haushalt' },
        {
          schluessel: 'personal',
          titel: 'Personal (derzeitige Personalsituation, geplante Veränderungen, Betreuungsschlüssel)',
          inhalt: 'text',
        },
      ],
    },
  ],
};

const VORLAGEN: Readonly<Record<Vorlagenkennung, Vorlage>> = { 'nrw-2023': nrw2023 };

/** The template of a plan. */
export const vorlageZu = (kennung: Vorlagenkennung): Vorlage => VORLAGEN[kennung];
