import type { Angabe } from '#domain/angaben';

/** A number of people or Bedarfsgemeinschaften. */
export type Bestand = Readonly<{
  bezeichnung: string;
  anzahl: Angabe<'anzahl'>;
  /** Key of the stock it is part of. */
  teilVon?: string;
  /** Stock over time by month 'JJJJ-MM'. */
  reihe?: Readonly<Record<string, Angabe<'anzahl'>>>;
}>;

export const TRENDS = ['steigt', 'sinkt', 'bleibt'] as const;
/** Where a share or number moves. */
export type Trend = (typeof TRENDS)[number];

/** A feature of a group: 18 % are under 25. */
export type Strukturmerkmal = Readonly<{
  bezeichnung: string;
  /** Same word for the same feature in other groups: 'ohne_berufsabschluss'. */
  merkmal?: string;
  anteil?: Angabe<'anteil'>;
  anzahl?: Angabe<'anzahl'>;
  vorjahr?: Angabe<'anteil'>;
  /** Printed change of the share or number against the previous year, relative. */
  veraenderung?: Angabe<'anteil'>;
  /** Change against the previous year in heads. */
  zuwachs?: Angabe<'anzahl'>;
  /** Share in years further back, by year 'JJJJ'. */
  frueher?: Readonly<Record<string, Angabe<'anteil'>>>;
  /** Said without a value. */
  trend?: Trend;
  /** Keys of stocks whose ratio the share should be. */
  zaehler?: string;
  nenner?: string;
  reihe?: Readonly<Record<string, Angabe<'anteil'>>>;
}>;

/** A described population: 'Struktur der LZB'. */
export type Strukturgruppe = Readonly<{
  bezeichnung: string;
  /** Stand of its values, when it is not that of the chapter. */
  stand?: string;
  /** Key of the stock it describes. */
  bestand?: string;
  /** Key of the group it is part of. */
  teilVon?: string;
  merkmale: Readonly<Record<string, Strukturmerkmal>>;
  /** Sets of features that should cover the whole group: Profillagen. */
  zerlegungen?: Readonly<Record<string, Readonly<{ bezeichnung: string; merkmale: readonly string[] }>>>;
  /** Key by which a comparison is drawn: values of other Jobcenter, no part of a whole. */
  vergleich?: boolean;
}>;

/** What a text says about the direction of a share, and how numerator and denominator moved. */
export type Richtungsaussage = Readonly<{
  bezeichnung: string;
  richtung: Trend;
  zaehler: Angabe<'anteil'>;
  /** Change of the denominator, or of its parts: then it lies between them. */
  nenner: Readonly<Record<string, Angabe<'anteil'>>>;
}>;

/** All said of stocks and structures. */
export type Strukturangaben = Readonly<{
  stand: string;
  bestaende?: Readonly<Record<string, Bestand>>;
  gruppen?: Readonly<Record<string, Strukturgruppe>>;
  richtungsaussagen?: Readonly<Record<string, Richtungsaussage>>;
}>;

export const EINSCHAETZUNGEN = ['++', '+', '+/-', '-', '--'] as const;
/** How a sector or factor is judged. */
export type Einschaetzung = (typeof EINSCHAETZUNGEN)[number];

/** What is expected of the labour market. */
export type Arbeitsmarktangaben = Readonly<{
  stand: string;
  /** Forecast changes with their range. */
  prognosen?: Readonly<
    Record<
      string,
      Readonly<{
        bezeichnung: string;
        von?: Angabe<'anteil'>;
        bis?: Angabe<'anteil'>;
        mittel?: Angabe<'anteil'>;
      }>
    >
  >;
  /** Sectors with chances for people of the Jobcenter. */
  branchen?: Readonly<Record<string, Readonly<{ bezeichnung: string; einschaetzung: Einschaetzung }>>>;
  /** Trades in which training places are expected. */
  ausbildungsberufe?: readonly string[];
  /** What moves the number of Bedarfsgemeinschaften. */
  einflussfaktoren?: Readonly<
    Record<string, Readonly<{ bezeichnung: string; einschaetzung: Einschaetzung }>>
  >;
}>;
