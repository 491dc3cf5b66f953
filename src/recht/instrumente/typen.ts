import type { Anteil, Cent, Tag } from '#domain/werte';
import type { Gueltigkeit, Pruefstand } from '../typen.ts';

/** How an instrument costs money. */
export const KOSTENMODELLE = [
  'platz_monat',
  'lohnkosten',
  'pauschale_monat',
  'pauschale',
  'stunden',
  'stundenkontingent',
  'einzelfall',
  'erfolg',
  'frei',
  'folge',
  'personal',
  'kommunal',
  'drittmittel',
  'fremdfinanziert',
] as const;
export type Kostenmodelltyp = (typeof KOSTENMODELLE)[number];

/** The groups of the entries table in an Arbeitsmarktprogramm. Not the classes of the key figures. */
export const PLANGRUPPEN = [
  'VB (nachrichtlich)',
  'I Aktivierung und berufliche Eingliederung',
  'I Aktivierung (eigene Zeile)',
  'II berufliche Weiterbildung',
  'III Aufnahme einer Erwerbstätigkeit',
  'IV Berufswahl und Berufsausbildung',
  'V Teilhabe behinderter Menschen',
  'VI öffentlich geförderte Beschäftigung',
  'VII Freie Förderung',
  'VIII § 16h',
  'Querschnitt',
  'kommunal',
  'Drittmittel',
  'Sonderprogramm',
  'nachrichtlich',
  'nachrichtlich (Agentur)',
] as const;
export type Plangruppe = (typeof PLANGRUPPEN)[number];

/** The classes of the ordinance on § 48a SGB II: they decide what counts as Aktivierung and what as Integration. */
export const KENNZAHLENKLASSEN = [
  'aktive Arbeitsförderung',
  'Beschäftigung begleitend',
  'öffentlich geförderte Beschäftigung',
] as const;
export type Kennzahlenklasse = (typeof KENNZAHLENKLASSEN)[number];

/** Which money pays an old case once new grants are over. */
export type Altfalltopf = 'FbW-Alt' | 'Reha-Alt' | 'BEZ';

/** What one unit was paid for somewhere: a default that each Jobcenter replaces by its own. */
export type Beispielwert = Readonly<{
  wert: Cent;
  /** What it is paid for: 'je Teilnehmermonat'. */
  bezeichnung: string;
  ab?: Tag;
  quelle?: string;
}>;

export type Kostenmodell = Readonly<{
  typ: Kostenmodelltyp;
  /** 'Euro je Platz und Monat'; null where nothing is paid from here. */
  einheit: string | null;
  /** For reading, not for computing. */
  formel: string;
  bestandteile: readonly string[];
  beispielwerte: readonly Beispielwert[];
}>;

/** A limit of law or contract. The form decides what is in it, the art says what it limits. */
export type Grenze = Readonly<
  (
    | { form: 'anzahl'; wert: number; zeitraumMonate?: number; verlaengerung?: number }
    | { form: 'spanne'; von: number; bis: number }
    | { form: 'betrag'; wert: Cent }
    /** null: expressly no limit. */
    | { form: 'anteil'; wert: Anteil | null; dauerMonate?: number; dauerMonate55plus?: number }
    | { form: 'anteilspanne'; von: Anteil; bis: Anteil }
    /** One share per year of the subsidy. */
    | { form: 'staffel'; jahre: readonly Anteil[] }
    | { form: 'tag'; wert: Tag }
    | { form: 'text'; text: string }
  ) & { art: string; text?: string }
>;

/** Whether and how the passive title takes part of the cost in a time; the month paid decides, not the grant. */
export type PatBeteiligungsdaten = Readonly<
  { gueltig: Gueltigkeit } & ({ art: 'pauschale' } | { art: 'anteil'; satz: Anteil })
>;

/** One version of an instrument as it stands in the data. */
export type Fassungsdaten = Readonly<{
  id: string;
  instrument: string;
  /** null: the instrument as a whole. Ranges may overlap only between different variants of an instrument. */
  variante: string | null;
  name: string;
  kurz: string;
  rechtsgrundlage: string;
  /** In which time one could or can grant ANEW by this version; running cases stay in it (§ 66 SGB II). */
  gueltig: Gueltigkeit;
  zielgruppe: string;
  kostenmodell: Kostenmodell;
  /** Paid by the Eingliederungstitel of the Jobcenter? */
  ausEgt: boolean;
  /** Last day on which new cases could still be charged to the EGT, where that ended before the version did. */
  neuAusEgtBis?: Tag;
  /** Separate money for running cases, from this day on. */
  altfall?: Readonly<{ topf: Altfalltopf; ab: Tag }>;
  /** Numerator of the Aktivierungsquote LZB (K3E2) by the wording of the ordinance on § 48a SGB II; null: open or not applicable. */
  zaehltAlsAktivierung: boolean | null;
  vertragsformen: readonly string[];
  grenzen: readonly Grenze[];
  gruppe: Plangruppe;
  zaehlregel: string;
  pat: readonly PatBeteiligungsdaten[];
  kennzahlenklasse: Kennzahlenklasse | null;
  hinweis?: string;
  pruefstand: Pruefstand;
}>;
