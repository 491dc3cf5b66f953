import type { Angabe } from '#domain/angaben';

export const PLANEINHEITEN = [
  'eintritte',
  'plaetze',
  'teilnehmermonate',
  'stunden',
  'gutscheine',
  'foerderfaelle',
] as const;
/** In what an instrument is planned. */
export type Planeinheit = (typeof PLANEINHEITEN)[number];

export const KOSTENBASEN = ['eintritt', 'teilnehmermonat', 'platzmonat', 'stunde', 'gutschein'] as const;
/** For what a unit cost is paid. */
export type Kostenbasis = (typeof KOSTENBASEN)[number];

/** A group of the instrument table: 'I. Aktivierung und berufliche Eingliederung'. */
export type Plangruppe = Readonly<{
  /** 'I' to 'VIII' or what the Jobcenter uses. */
  nummer: string;
  bezeichnung: string;
}>;

/** Cost of a row. */
export type Zeilenkosten = Readonly<{
  stueckkosten: Angabe<'cent'>;
  je: Kostenbasis;
  /** Apply the statutory falling rates of the instrument (§ 16e, § 16i) to the monthly cost; the rate follows the month of the case. */
  gestaffelt?: boolean;
}>;

/**
 * One instrument or product, with an identity: tables are views on rows, so a product named in several tables counts once.
 * Without teilVon it is a row of the main table and belongs to a group.
 */
export type Instrumentzeile = Readonly<{
  bezeichnung: string;
  /** Kürzel of the law: 'MAT', 'FbW', '16i'; absent for what the law does not name. */
  instrument?: string;
  variante?: string;
  /** Key of the group; rows with teilVon inherit it. */
  gruppe?: string;
  /** Key of the row this one is part of. */
  teilVon?: string;
  /** produkt: products divide their row, what they leave is shown as rest. darunter: singled out, never added. */
  rolle?: 'produkt' | 'darunter';
  /** Listed beside the table, not part of any total (Vermittlungsbudget). */
  nachrichtlich?: boolean;
  einheit: Planeinheit;
  menge?: Angabe<'anzahl'>;
  /** Upper end when the plan gives a range ('25 (bis 30)'). */
  mengeBis?: Angabe<'anzahl'>;
  /** What stands behind the number: 'und Stundenkontingente'. */
  zusatz?: string;
  /** Footnote of the number, printed below the table with a mark. */
  fussnote?: string;
  vorjahr?: Angabe<'anzahl'>;
  /** Unit of the previous year where it was another one: a break in the series. */
  vorjahreseinheit?: Planeinheit;
  /** Function in the integration process. */
  funktion?: string;
  /** Mean length of a participation in months. */
  verweildauer?: Angabe<'dezimal'>;
  plaetze?: Angabe<'anzahl'>;
  auslastung?: Angabe<'anteil'>;
  /** Entries, when the plan unit is another one. */
  eintritte?: Angabe<'anzahl'>;
  teilnehmermonate?: Angabe<'anzahl'>;
  /** Entries by month 'JJJJ-MM' of the plan year; spread evenly when absent. Seats without it are filled all year. */
  eintrittsverlauf?: Readonly<Record<string, Angabe<'anzahl'>>>;
  kosten?: Zeilenkosten;
  /** Key of the row of haushalt.planung that carries its money: not counted from unit cost then. */
  planzeile?: string;
  frauen?: Angabe<'anzahl'>;
  gutscheine?: Readonly<{
    /** Year of issue. */
    jahr: number;
    ausgestellt: Angabe<'anzahl'>;
    eingeloest?: Angabe<'anzahl'>;
    /** Entries from these vouchers within 15 months. */
    eintritte?: Angabe<'anzahl'>;
  }>;
}>;

/** A table of some rows for a target group or Schwerpunkt. */
export type Sicht = Readonly<{
  bezeichnung: string;
  /** Keys of rows, in order. */
  zeilen: readonly string[];
  /** Key of the Schwerpunkt or section it is printed in. */
  schwerpunkt?: string;
}>;

/** A framework contract: how much may and must be called off. */
export type Vertrag = Readonly<{
  bezeichnung: string;
  plaetze: Angabe<'anzahl'>;
  /** Least and most that may be called off, as shares of the contract's places. */
  abrufVon: Angabe<'anteil'>;
  abrufBis: Angabe<'anteil'>;
  /** Planned call-off; the quantity of the row when a row is named. */
  abruf?: Angabe<'anzahl'>;
  zeile?: string;
  /** Price of one place over the term. */
  platzpreis?: Angabe<'cent'>;
  /** Money planned for the contract, to compare with what has to be paid at least. */
  eingeplant?: Angabe<'cent'>;
}>;

/** Need for a municipal service (§ 16a SGB II) as a range: an estimate, never a Soll. */
export type Bedarfsschaetzung = Readonly<{
  bezeichnung: string;
  erbringer?: string;
  von?: Angabe<'anzahl'>;
  bis?: Angabe<'anzahl'>;
  /** A Soll somebody set beside the estimate. */
  soll?: Angabe<'anzahl'>;
}>;

/** A row of the Bildungszielplanung: vouchers for a goal of training. */
export type Bildungsziel = Readonly<{
  bezeichnung: string;
  gutscheine: Angabe<'anzahl'>;
  abschlussorientiert?: boolean;
}>;

/** What the document says about its rows. */
export type Instrumentaussage =
  /** These groups or rows did not change. */
  | Readonly<{
      art: 'unveraendert';
      bezeichnung: string;
      gruppen?: readonly string[];
      zeilen?: readonly string[];
    }>
  /** The difference to the previous year has these causes; amounts as printed, positive for less. */
  | Readonly<{
      art: 'erklaerung';
      bezeichnung: string;
      gruppe?: string;
      zeile?: string;
      teile: Readonly<Record<string, Readonly<{ bezeichnung: string; menge: Angabe<'anzahl'> }>>>;
    }>
  /** A group gets this share of the money and is this share of the people. */
  | Readonly<{
      art: 'foerderintensitaet';
      bezeichnung: string;
      budgetanteil: Angabe<'anteil'>;
      gruppenanteil: Angabe<'anteil'>;
    }>;

/** Basis of the Mindestbeteiligung von Frauen (§ 16 Abs. 1 S. 4 SGB II with § 1 Abs. 2 Nr. 4 SGB III). */
export type Frauenfoerderung = Readonly<{
  /** Share of women among the unemployed. */
  anteilAnArbeitslosen: Angabe<'anteil'>;
  arbeitslosenquoteFrauen: Angabe<'anteil'>;
  arbeitslosenquoteMaenner: Angabe<'anteil'>;
  /** Share of women in what is supported, planned or reached. */
  foerderanteil?: Angabe<'anteil'>;
}>;

/** All said of instruments. */
export type Instrumentangaben = Readonly<{
  stand: string;
  /** The year the column 'vorjahr' is of, and how it is headed. */
  vorjahr?: Readonly<{ bezeichnung: string; jahr: number }>;
  gruppen?: Readonly<Record<string, Plangruppe>>;
  zeilen?: Readonly<Record<string, Instrumentzeile>>;
  sichten?: Readonly<Record<string, Sicht>>;
  vertraege?: Readonly<Record<string, Vertrag>>;
  kommunaleLeistungen?: Readonly<Record<string, Bedarfsschaetzung>>;
  bildungsziele?: Readonly<Record<string, Bildungsziel>>;
  aussagen?: Readonly<Record<string, Instrumentaussage>>;
  frauenfoerderung?: Frauenfoerderung;
  /** "What if this much more were moved to administration": its effect in entries of these rows. */
  umschichtungsprobe?: Readonly<{ betrag: Angabe<'cent'>; zeilen: readonly string[] }>;
}>;
