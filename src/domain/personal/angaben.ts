import type { Angabe } from '#domain/angaben';
import type { Monat } from '#domain/werte';

export const AUFGABEN = [
  'leistung',
  'integration',
  'arbeitgeberservice',
  'eingang',
  'fuehrung',
  'querschnitt',
] as const;
/** What an area of the Jobcenter does. */
export type Aufgabe = (typeof AUFGABEN)[number];

export const FALLARTEN = ['ELB', 'BG', 'LZB', 'Teilnehmende'] as const;
/** What a Betreuungsschlüssel counts. */
export type Fallart = (typeof FALLARTEN)[number];

/** Part of an area with a key of its own: Casemanagement for people under 25. */
export type Segment = Readonly<{
  bezeichnung: string;
  soll?: Angabe<'vzae'>;
  schluessel?: Angabe<'schluessel'>;
  fallart?: Fallart;
  /** Cases to look after; without them the area is taken as staffed to its key (cases = key × Soll). */
  faelle?: Angabe<'anzahl'>;
}>;

/** An area of the staff: Leistungsgewährung, Casemanagement. */
export type Bereich = Readonly<{
  bezeichnung: string;
  aufgabe: Aufgabe;
  /** Posts by plan; the sum of the segments when absent. */
  soll?: Angabe<'vzae'>;
  segmente?: Readonly<Record<string, Segment>>;
  unbesetzt?: Angabe<'vzae'>;
  /** Long-term sick in heads, counted as full-time unless the next field says otherwise. */
  langzeiterkrankte?: Angabe<'anzahl'>;
  langzeiterkrankteVzae?: Angabe<'vzae'>;
  /** Posts tied by projects or exempted from casework. */
  freigestellt?: Angabe<'vzae'>;
  /** Persons employed. */
  beschaeftigte?: Angabe<'anzahl'>;
  /** Leavers of the period as share of the base. */
  fluktuation?: Angabe<'anteil'>;
  abgaenge?: Angabe<'anzahl'>;
  /** Mean staff or Soll the share is taken of; the document often does not say it. */
  fluktuationsbasis?: Angabe<'vzae'>;
}>;

/** Arrivals and departures of a period, for the whole Jobcenter. */
export type Personalbewegung = Readonly<{
  bezeichnung: string;
  von: Monat;
  bis: Monat;
  abgaenge?: Angabe<'anzahl'>;
  einstellungen?: Angabe<'anzahl'>;
  /** Moved here from another part of the Träger. */
  umsetzungenVonAussen?: Angabe<'anzahl'>;
  /** Moves inside the Jobcenter: no change in the whole. */
  umsetzungenIntern?: Angabe<'anzahl'>;
  /** Mean staff in persons: the base of the annual rate. */
  bestand?: Angabe<'anzahl'>;
}>;

/** A part of the Stellenplan as resolved, with the projects that belong to it. */
export type Stellenplanteil = Readonly<{
  bezeichnung: string;
  soll: Angabe<'vzae'>;
  /** Keys of projects whose posts should add up to this part. */
  projekte?: readonly string[];
}>;

/** Cases and key of one group in a calculation of required staff. */
export type Bedarfssegment = Readonly<{
  bezeichnung: string;
  fallart: Fallart;
  /** All cases of which the share counts. */
  faelle?: Angabe<'anzahl'>;
  /** Share of the cases; all when absent. */
  anteil?: Angabe<'anteil'>;
  schluessel: Angabe<'schluessel'>;
}>;

/**
 * Required staff by one of the methods in use. A: by age. B: share × key. C: Maximalwert, the higher of this and the previous year's
 * calculation. D: key of the BA method (cases t-3 ÷ all full-time staff). E: the Soll the Träger resolved. F: project keys.
 */
export type Bedarfsrechnung = Readonly<{
  bezeichnung: string;
  /** Keys of the areas whose Soll it is compared with; those whose task its cases are when absent. */
  bereiche?: readonly string[];
}> &
  (
    | Readonly<{ methode: 'A' | 'B' | 'D' | 'F'; segmente: Readonly<Record<string, Bedarfssegment>> }>
    | Readonly<{
        methode: 'C';
        /** Key of this year's calculation among the others … */
        rechnung?: string;
        /** … or its result. */
        ergebnis?: Angabe<'vzae'>;
        vorjahr: Angabe<'vzae'>;
        /** What the document states as Maximalwert. */
        maximalwert?: Angabe<'vzae'>;
      }>
    | Readonly<{ methode: 'E'; soll: Angabe<'vzae'>; beschluss?: string }>
  );

export const METHODEN = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** How many talks the staff of a group can hold, and how many the announced rhythm needs: as far as the values go. */
export type Gespraechsplanung = Readonly<{
  bezeichnung: string;
  /** Share of working time for talks with people. */
  gespraechsanteil?: Angabe<'anteil'>;
  wochenstunden?: Angabe<'dezimal'>;
  /** Weeks of a year in which people work: without leave, sickness, training. */
  nettowochen?: Angabe<'dezimal'>;
  /** Minutes of one talk, with preparation and notes. */
  gespraechslaenge?: Angabe<'dezimal'>;
  schluessel?: Angabe<'schluessel'>;
  /** Weeks from one talk to the next, as announced. */
  rhythmus?: Angabe<'dezimal'>;
}>;

/** A share of the staff that is watched: fixed-term contracts, less than three years in the Jobcenter. */
export type Personalkennwert = Readonly<{
  bezeichnung: string;
  anteil?: Angabe<'anteil'>;
  ziel?: Angabe<'anteil'>;
}>;

/** Training that is planned. */
export type Schulung = Readonly<{
  bezeichnung: string;
  zielgruppe?: string;
  teilnehmende?: Angabe<'anzahl'>;
  tage?: Angabe<'dezimal'>;
}>;

/** All said of the staff. */
export type Personalangaben = Readonly<{
  stand: string;
  bereiche?: Readonly<Record<string, Bereich>>;
  stellenplan?: Readonly<{
    beschluss?: string;
    teile: Readonly<Record<string, Stellenplanteil>>;
  }>;
  bedarf?: Readonly<Record<string, Bedarfsrechnung>>;
  bewegungen?: Readonly<Record<string, Personalbewegung>>;
  gespraeche?: Readonly<Record<string, Gespraechsplanung>>;
  kennwerte?: Readonly<Record<string, Personalkennwert>>;
  schulungen?: Readonly<Record<string, Schulung>>;
  /** Cost of one full-time equivalent a year with all overheads: what the budget affords follows. */
  kostenJeVzae?: Angabe<'cent'>;
}>;
