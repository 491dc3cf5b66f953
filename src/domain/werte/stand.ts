import { tagAlsText, type Tag } from './tag.ts';

/** How settled a figure is. */
export const DATENSTAENDE = ['vorlaeufig', 'endgueltig', 'hochgerechnet'] as const;
export type Datenstand = (typeof DATENSTAENDE)[number];

/** The stage of a budget figure on its way through the year, in order. */
export const BUDGETSTUFEN = [
  'schaetzwert',
  'regierungsentwurf',
  'bereinigungssitzung',
  'erste_zuteilung',
  'einglmv',
  'endgueltige_zuteilung',
  'nachzuteilung',
  'planung',
  'ist',
] as const;
export type Budgetstufe = (typeof BUDGETSTUFEN)[number];

/** Where a said figure comes from and what it means: without it two amounts cannot be compared. */
export type Stand = Readonly<{
  quelle: string;
  dokument: string;
  datum: Tag;
  datenstand: Datenstand;
  stufe?: Budgetstufe;
  /** Allotments: before or after the Umschichtung. */
  umschichtung?: 'vor' | 'nach';
  /** Allotments of the Eingliederungstitel: with or without Beschäftigungszuschuss. */
  bez?: 'ohne' | 'mit';
}>;

const STUFENNAMEN: Readonly<Record<Budgetstufe, string>> = {
  schaetzwert: 'Schätzwert',
  regierungsentwurf: 'Regierungsentwurf',
  bereinigungssitzung: 'Bereinigungssitzung',
  erste_zuteilung: 'erste Zuteilung',
  einglmv: 'Eingliederungsmittelverordnung',
  endgueltige_zuteilung: 'endgültige Zuteilung',
  nachzuteilung: 'Nachzuteilung',
  planung: 'eigene Planung',
  ist: 'Ist',
};

const DATENSTANDNAMEN: Readonly<Record<Datenstand, string>> = {
  vorlaeufig: 'vorläufig',
  endgueltig: 'endgültig',
  hochgerechnet: 'hochgerechnet',
};

/** The displayed name of a stage. */
export const stufenname = (stufe: Budgetstufe): string => STUFENNAMEN[stufe];

/** 'BMAS, Planungsschreiben, 27.10.2022, Schätzwert, vorläufig, vor Umschichtung, ohne BEZ'. */
export const standAlsText = (stand: Stand): string =>
  [
    stand.quelle,
    stand.dokument,
    tagAlsText(stand.datum),
    stand.stufe && STUFENNAMEN[stand.stufe],
    DATENSTANDNAMEN[stand.datenstand],
    stand.umschichtung && `${stand.umschichtung} Umschichtung`,
    stand.bez && `${stand.bez} BEZ`,
  ]
    .filter(Boolean)
    .join(', ');
