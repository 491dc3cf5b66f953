import type { Angabe } from '#domain/angaben';
import type { Monat, Spanne, Tag } from '#domain/werte';

/** One year's money of a Jobcenter: the plan year itself, or a column to compare with. */
export type Mittelangaben = Readonly<{
  /** Stand of every amount in here that names no other. */
  stand: string;
  eingliederungstitel?: Readonly<{
    ohneBez: Angabe<'cent'>;
    bez?: Angabe<'cent'>;
    /** Refunds of earlier years; whether they add to the EGT is the plan's switch. */
    rueckforderungen?: Angabe<'cent'>;
  }>;
  verwaltungskostenbudget?: Angabe<'cent'>;
  /** Given as one amount … */
  gesamtverwaltungskosten?: Angabe<'cent'>;
  /** … or built up from rows; never both. */
  verwaltungskosten?: Readonly<Record<string, Kostenzeile>>;
  umschichtung?: Umschichtungsangabe;
  /** Money from the passive title, beside the EGT: own forecast, case groups, or both. */
  passivAktivTransfer?: Readonly<{
    prognose?: Angabe<'cent'>;
    faelle?: Readonly<Record<string, PatFall>>;
  }>;
  kommunaleEingliederungsmittel?: Readonly<Record<string, Nebenzeile>>;
  drittmittel?: Readonly<Record<string, Nebenzeile>>;
}>;

/**
 * bedarf: what the administration lacks is moved. festgelegt: an amount is chosen, the affordable cost follows.
 * zurueck: unused VKB strengthens the EGT (betrag positive).
 */
export type Umschichtungsangabe =
  | Readonly<{ art: 'bedarf'; grund?: string }>
  | Readonly<{ art: 'festgelegt'; betrag: Angabe<'cent'>; grund?: string }>
  | Readonly<{ art: 'zurueck'; betrag: Angabe<'cent'>; grund?: string }>;

export const ZUSCHLAGSARTEN = ['versorgung', 'personalverwaltung', 'nachwuchs'] as const;
/** Lumps of §§ 16–17a VKFV; the rate is the law's maximum unless the row names its own. */
export type Zuschlagsart = (typeof ZUSCHLAGSARTEN)[number];

/** A row of the Gesamtverwaltungskosten (§ 2 VKFV). */
export type Kostenzeile =
  | Readonly<{
      art: 'personal';
      bezeichnung: string;
      stellen: Angabe<'vzae'>;
      /** Cost of one full-time equivalent a year, by tariff. */
      jahreskosten: Angabe<'cent'>;
      /** Share of the posts that is filled over the year; all when absent. */
      besetzung?: Angabe<'anteil'>;
    }>
  | Readonly<{
      art: 'zuschlag';
      bezeichnung: string;
      zuschlag?: Zuschlagsart;
      satz?: Angabe<'anteil'>;
      /** Keys of the rows it is a percentage of. */
      auf: readonly string[];
    }>
  | Readonly<{
      art: 'it';
      bezeichnung: string;
      mitarbeitende: Angabe<'anzahl'>;
      /** Per employee and month; the VKFV's rate of the year when absent (§ 20 VKFV). */
      kostensatz?: Angabe<'cent'>;
    }>
  | Readonly<{ art: 'sachkosten' | 'miete' | 'sonstiges'; bezeichnung: string; betrag: Angabe<'cent'> }>
  /** Revenue reduces the cost (§ 13 Abs. 1 S. 2 VKFV); betrag positive. */
  | Readonly<{ art: 'einnahme'; bezeichnung: string; betrag: Angabe<'cent'> }>;

/** Municipal or third-party money beside the federal budget. bedarf: an estimate of need, never a Soll. */
export type Nebenzeile = Readonly<{
  bezeichnung: string;
  betrag?: Angabe<'cent'>;
  bedarf?: Spanne;
  geber?: string;
}>;

export const BG_KLASSEN = [
  'einePersonOhneKind',
  'einePersonEinKind',
  'einePersonMehrereKinder',
  'sonstige',
] as const;
/** Class of the Bedarfsgemeinschaft on which the PAT lump depends until 6/2026. */
export type BgKlasse = (typeof BG_KLASSEN)[number];

/** A group of like subsidised jobs for the Passiv-Aktiv-Transfer. */
export type PatFall = Readonly<{
  bezeichnung: string;
  /** '16i', '16e', 'EGZ', 'ESG' … */
  instrument: string;
  bgKlasse: BgKlasse;
  /** Average number of running cases. */
  bestand: Angabe<'anzahl'>;
  /** First and last month, both included. */
  von: Monat;
  bis: Monat;
  /** Subsidy of one case a month. */
  foerderung: Angabe<'cent'>;
  /** Saved Grundsicherungsgeld and federal share of KdU of one case a month: the limit from 7/2026. */
  einsparung?: Angabe<'cent'>;
}>;

/** Running cases that bind money of the year and of later ones. */
export type Bindungsfall = Readonly<{
  bezeichnung: string;
  instrument: string;
  anzahl: Angabe<'anzahl'>;
  /** Day of the grant: in the plan year it uses the year's VE, before it is a Vorbindung. */
  bewilligt: Tag;
  von: Monat;
  bis: Monat;
  /** Cost of one case a month, before the instrument's falling rates. */
  monatsbetrag: Angabe<'cent'>;
  /** Apply the statutory falling rates of the instrument (§ 16e: 75/50 %, § 16i: 100/100/90/80/70 %). */
  gestaffelt: boolean;
}>;

/** Planned spending of an instrument in the plan year. */
export type Planzeile = Readonly<{
  bezeichnung: string;
  instrument: string;
  variante?: string;
  /** altfall: only running cases; vertrag: bought capacity with minimum purchase; neu: new commitments. */
  art: 'altfall' | 'vertrag' | 'neu';
  kosten: Angabe<'cent'>;
  /** Least that has to be paid of a contract. */
  mindestabnahme?: Angabe<'cent'>;
  /** Share that is really spent by experience; all when absent. */
  realisierung?: Angabe<'anteil'>;
  /** Parts due in later years, by year. */
  folgejahre?: Readonly<Record<string, Angabe<'cent'>>>;
}>;

/** Spending through the year, by month of the plan year 'JJJJ-MM'. */
export type Mittelabflussangaben = Readonly<{
  stand: string;
  /** Cumulated expected share at the end of each of the twelve months; the default curve when absent. */
  kurve?: readonly Angabe<'anteil'>[];
  monate: Readonly<Record<string, Readonly<{ ist: Angabe<'cent'>; festlegung: Angabe<'cent'> }>>>;
  /** Share of open commitments that is really spent, from own history. */
  realisierung?: Angabe<'anteil'>;
  /** Cost this year of entries still planned after the last month. */
  weitereEintritte?: Angabe<'cent'>;
}>;

/** A quantity, and what share of which other figure the document says it is. */
export type Anteilsaussage = Readonly<{
  bezeichnung: string;
  /** The amount, when the document names it. */
  betrag?: Angabe<'cent'>;
  anteil: Angabe<'anteil'>;
  /** Address of the whole the text names, when it names one. */
  von?: string;
}>;

/** Partial budgets of a whole. */
export type Teilbudget = Readonly<{
  bezeichnung: string;
  /** Address of the whole. */
  von: string;
  zeilen: Readonly<
    Record<string, Readonly<{ bezeichnung: string; betrag: Angabe<'cent'>; anteil?: Angabe<'anteil'> }>>
  >;
}>;

/** All said of the budget. */
export type Haushaltsangaben = Mittelangaben &
  Readonly<{
    /** Do refunds of earlier years add to the available EGT? */
    rueckforderungZaehltZumEgt?: boolean;
    /** Columns to compare with, each with its year and Stand. */
    vergleich?: Readonly<Record<string, Mittelangaben & Readonly<{ bezeichnung: string; jahr: number }>>>;
    /** Umschichtung of earlier years by year, for the own history. */
    umschichtungFrueher?: Readonly<Record<string, Angabe<'cent'>>>;
    bindungen?: Readonly<{
      stand: string;
      faelle: Readonly<Record<string, Bindungsfall>>;
      /** Allotted Verpflichtungsermächtigungen by future year. */
      verpflichtungsermaechtigungen?: Readonly<Record<string, Angabe<'cent'>>>;
    }>;
    planung?: Readonly<{ stand: string; zeilen: Readonly<Record<string, Planzeile>> }>;
    mittelabfluss?: Mittelabflussangaben;
    einglmv?: Readonly<{
      /** Key of the Jobcenter in the recorded tables … */
      jobcenter?: string;
      /** … or the printed percentages. */
      egt1?: Angabe<'anteil'>;
      egt2?: Angabe<'anteil'>;
      verwaltungskosten?: Angabe<'anteil'>;
    }>;
    bezugsgroessen?: Readonly<{ elb?: Angabe<'anzahl'>; vollzeitaequivalente?: Angabe<'vzae'> }>;
    anteilsaussagen?: Readonly<Record<string, Anteilsaussage>>;
    teilbudgets?: Readonly<Record<string, Teilbudget>>;
    grenzen?: Haushaltsgrenzen;
  }>;

/** Limits a Jobcenter may set for itself; the defaults of the rule catalogue hold otherwise. */
export type Haushaltsgrenzen = Readonly<{
  /** H-06: Umschichtung above this share of the EGT is pointed out. */
  umschichtungHoechstens?: Angabe<'anteil'>;
  /** H-15. */
  ueberplanungHoechstens?: Angabe<'anteil'>;
  /** Own caps per instrument as share of the allotted EGT. */
  instrumente?: Readonly<Record<string, Angabe<'anteil'>>>;
}>;
