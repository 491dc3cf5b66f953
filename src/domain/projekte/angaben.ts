import type { Angabe } from '#domain/angaben';
import type { Monat } from '#domain/werte';

/** A project with staff, caseload and results. */
export type Projekt = Readonly<{
  bezeichnung: string;
  stellen?: Angabe<'vzae'>;
  /** Persons working in it. */
  personen?: Angabe<'anzahl'>;
  von?: Monat;
  /** Last month. */
  bis?: Monat;
  /** People looked after by one full-time post at a time. */
  jeVollzeitkraft?: Angabe<'schluessel'>;
  /** People in the project at a time, when it is not posts × key. */
  plaetze?: Angabe<'anzahl'>;
  /** Seats given out in a year, one after another. */
  plaetzeImJahr?: Angabe<'anzahl'>;
  /** Longest stay in months. */
  hoechstdauer?: Angabe<'dezimal'>;
  foerderung?: string;
  text?: string;
  /** What it should reach. */
  ziel?: Readonly<{
    /** Share of participants in work or training … */
    quote?: Angabe<'anteil'>;
    /** … and the share of these who need no benefit afterwards. */
    bedarfsdeckend?: Angabe<'anteil'>;
    integrationenJeMonat?: Angabe<'anzahl'>;
  }>;
  /** What it reached so far. */
  ergebnis?: Readonly<{
    /** Months of the year covered. */
    monate: number;
    integrationen: Angabe<'anzahl'>;
    /** As share of the participants, as printed. */
    quote?: Angabe<'anteil'>;
    leistungsbeendigungen?: Angabe<'anzahl'>;
  }>;
}>;

/** All projects of a plan. */
export type Projektangaben = Readonly<{
  stand: string;
  projekte: Readonly<Record<string, Projekt>>;
}>;
