import type { Angabe } from '#domain/angaben';

export const ZIELRICHTUNGEN = ['mindestens', 'hoechstens', 'korridor', 'beobachtung'] as const;
/** When a target is met; beobachtung: watched without a value. */
export type Zielrichtung = (typeof ZIELRICHTUNGEN)[number];

/** How a quota is set. relativ: percent of the base. punkte: percentage points on top of the base. They never mix. */
export type Quotenvorgabe =
  | Readonly<{ art: 'wert'; wert: Angabe<'anteil'> }>
  | Readonly<{ art: 'relativ'; basis: Angabe<'anteil'>; um: Angabe<'anteil'> }>
  | Readonly<{ art: 'punkte'; basis: Angabe<'anteil'>; um: Angabe<'punkte'> }>;

/** How a stock is set. */
export type Bestandsvorgabe =
  | Readonly<{ art: 'wert'; wert: Angabe<'anzahl'> }>
  | Readonly<{ art: 'relativ'; basis: Angabe<'anzahl'>; um: Angabe<'anteil'> }>;

/** One part of a split quota with the people it is of. */
export type Quotenteil = Readonly<{
  bezeichnung: string;
  vorgabe: Quotenvorgabe;
  /** People of the part in the plan year (denominator of its quota) … */
  gewicht?: Angabe<'anzahl'>;
  /** … or the key of the forecast that gives them. */
  prognose?: string;
}>;

type Gemeinsam = Readonly<{
  bezeichnung: string;
  /** 'K2', 'K3', 'K2E1' …; absent for a local target. */
  kennzahl?: string;
  /** Whom the key figure is counted for; absent: everybody. */
  personengruppe?: Personengruppe;
  richtung: Zielrichtung;
  /** Why the target is as it is; expected when it is weaker than what was reached. */
  begruendung?: string;
}>;

export const PERSONENGRUPPEN = ['frauen', 'maenner'] as const;
/** Whom a target is about, when not everybody. */
export type Personengruppe = (typeof PERSONENGRUPPEN)[number];

/** A target for a quota, as the Integrationsquote. */
export type Quotenziel = Gemeinsam &
  Readonly<{
    art: 'quote';
    vorgabe?: Quotenvorgabe;
    /** Ends of a corridor. */
    korridor?: Readonly<{ von: Angabe<'anteil'>; bis: Angabe<'anteil'> }>;
    /** Parts whose weighted mean is the quota; the value follows when vorgabe is absent. */
    teile?: Readonly<Record<string, Quotenteil>>;
    /** Result or forecast of the previous year. */
    vorjahr?: Angabe<'anteil'>;
    /** What was aimed at in earlier years, by year 'JJJJ'. */
    frueher?: Readonly<Record<string, Angabe<'anteil'>>>;
    /** People in the denominator in the plan year: what the target means in heads. */
    nenner?: Angabe<'anzahl'>;
    /** Best number of integrations of the last three years. */
    besteFaelle?: Angabe<'anzahl'>;
    /** Cumulated value (JFW) of the previous year at the end of each month: the path. */
    verlaufVorjahr?: readonly Angabe<'anteil'>[];
    /** Cumulated value of the plan year so far, by month 'JJJJ-MM'. */
    ist?: Readonly<Record<string, Angabe<'anteil'>>>;
    teams?: Readonly<
      Record<string, Readonly<{ bezeichnung: string; quote: Angabe<'anteil'>; gewicht: Angabe<'anzahl'> }>>
    >;
  }>;

/** A target for a stock as Jahresdurchschnitt, as Langzeitleistungsbeziehende. */
export type Bestandsziel = Gemeinsam &
  Readonly<{
    art: 'bestand';
    vorgabe?: Bestandsvorgabe;
    korridor?: Readonly<{ von: Angabe<'anzahl'>; bis: Angabe<'anzahl'> }>;
    vorjahr?: Angabe<'anzahl'>;
    /** Change of the previous year against the one before, relative. */
    veraenderungVorjahr?: Angabe<'anteil'>;
    frueher?: Readonly<Record<string, Angabe<'anzahl'>>>;
    /** Change the text announces for every month (−32). */
    monatlich?: Angabe<'anzahl'>;
    /** K3 of December, where somebody compares it with the yearly target. */
    k3Dezember?: Angabe<'anteil'>;
    /** Stock at the end of each month of the previous year: its mean, and the path to the target. */
    verlaufVorjahr?: readonly Angabe<'anzahl'>[];
    ist?: Readonly<Record<string, Angabe<'anzahl'>>>;
    teams?: Readonly<Record<string, Readonly<{ bezeichnung: string; anzahl: Angabe<'anzahl'> }>>>;
  }>;

/** A target of the year: in quota or stock. */
export type Ziel = Quotenziel | Bestandsziel;

/** A forecast of a stock. Two of basis, zuwachs, veraenderung give the third. */
export type Prognose = Readonly<{
  bezeichnung: string;
  /** What is forecast: forecasts of one quantity are compared. */
  groesse: string;
  /** How it is counted: 'JDW', 'JDW VM', 'Jahresende'. */
  abgrenzung?: string;
  basis?: Angabe<'anzahl'>;
  zuwachs?: Angabe<'anzahl'>;
  veraenderung?: Angabe<'anteil'>;
  /** Keys of forecasts that are its parts; one part may lack a base: it is what the others leave. */
  teile?: readonly string[];
}>;

/** All said of targets. */
export type Zielangaben = Readonly<{
  stand: string;
  ziele?: Readonly<Record<string, Ziel>>;
  prognosen?: Readonly<Record<string, Prognose>>;
}>;
