import type { Tag } from '#domain/werte';

/** What is to be done under a Schwerpunkt: who, until when, and how its effect is checked. */
export type Handlungsansatz = Readonly<{
  titel: string;
  /** Markdown, figures as {{ adresse }}. */
  text?: string;
  verantwortlich?: string;
  termin?: Tag;
  /** How it will be seen whether it works. */
  wirkung?: string;
  /** What last year's plan promised here, and what came of it. */
  vorjahr?: Readonly<{ zusage: string; ergebnis?: string }>;
}>;

/** A focus topic of the year, one of the template's catalogue or the Jobcenter's own. */
export type Schwerpunkt = Readonly<{
  /** Key in the template's catalogue. */
  thema?: string;
  /** Title where it is not that of the catalogue. */
  titel?: string;
  /** Answers to the template's questions by their key, in Markdown. */
  antworten?: Readonly<Record<string, string>>;
  ziele?: readonly string[];
  handlungsansaetze?: Readonly<Record<string, Handlungsansatz>>;
}>;

/** An internal potential: topic, reasons, what is planned. */
export type Potential = Readonly<{
  thema: string;
  text?: string;
  weiterentwicklung: string;
}>;

/** A chance or risk. */
export type Lagepunkt = Readonly<{ text: string; herkunft?: 'intern' | 'extern' }>;

export const HANDLUNGSFELDER = [
  'fuehrung',
  'strategie',
  'personal',
  'partnerschaft',
  'prozesse',
  'investitionen',
  'schnittstellen',
  'netzwerke',
  'ergebnisse_personal',
  'ergebnisse_leistungsberechtigte',
  'ergebnisse_gesellschaft',
  'schluesselergebnisse',
] as const;
/** Columns of a matrix after the EFQM model: what enables, and what comes of it. */
export type Handlungsfeldart = (typeof HANDLUNGSFELDER)[number];

/** A field of action with its points. */
export type Handlungsfeld = Readonly<{
  feld: Handlungsfeldart;
  bezeichnung?: string;
  punkte: readonly string[];
}>;

/** A signature line. */
export type Unterschrift = Readonly<{ name?: string; funktion: string }>;

/** A picture of the document, read from a file beside the plan. */
export type Bild = Readonly<{
  /** File beside the plan file: 'bilder/organigramm.png'. */
  datei: string;
  titel: string;
  alternativtext: string;
  /** Key of the section it stands in. */
  abschnitt: string;
}>;

/** An annex: a text, or another plan printed behind this one (the programme as annex of the planning document). */
export type Anlage = Readonly<{ titel: string; text?: string; plan?: string }>;

/** A step of the planning calendar, done or with a date of its own. */
export type Kalenderschritt = Readonly<{ frist?: Tag; erledigt?: Tag; verantwortlich?: string }>;

/** What the paper for the deciding body says beside the figures of the plan. */
export type Beschluss = Readonly<{
  /** Who decides, where it is not the usual body of the Trägerform: 'Ausschuss für Soziales'. */
  gremium?: string;
  /** Day of the meeting. */
  sitzung?: Tag;
  vorlagennummer?: string;
  /** Who hands the paper in. */
  einreicher?: string;
  /** The decision to be taken, in Markdown; made from the figures when absent. */
  beschlussvorschlag?: string;
  /** In Markdown. */
  finanzielleAuswirkungen?: string;
}>;

/** Parts of the document around its chapters. */
export type Dokumentteile = Readonly<{
  vorwort?: string;
  impressum?: string;
  /** Printed on every page: 'Intern'. */
  vermerk?: string;
  unterschriften?: Readonly<Record<string, Unterschrift>>;
  /** Meaning by abbreviation. */
  abkuerzungen?: Readonly<Record<string, string>>;
  bilder?: Readonly<Record<string, Bild>>;
  anlagen?: Readonly<Record<string, Anlage>>;
  beschluss?: Beschluss;
  /** Steps of the template's calendar by key. */
  kalender?: Readonly<Record<string, Kalenderschritt>>;
}>;

/** What a plan carried over from last year still has to be looked at: places in the file. */
export type Fortschreibung = Readonly<{
  ausJahr: number;
  am: Tag;
  offen: readonly string[];
  /** Texts in which embedded figures were written out: the new plan has none of them, or the sentence compares with a year it names. */
  ausgeschrieben?: readonly string[];
}>;
