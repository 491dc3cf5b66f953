import type { Stellenzahl } from '../planung/befunde/befundstaendeVon.ts';
import type { Angehendes } from '../planung/zusammenarbeit/wasMichAngeht.ts';
import type { Erklaerung } from '../kennzahlen/index.ts';
import type { Personengruppe, Zielrichtung } from '#domain/ziele';
import type { Monat, Tag } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import type { Plankopf } from '#ports';

/** Which month to look at; absent: the last one there are figures for. */
export type Lagewahl = Readonly<{ monat?: Monat }>;

/** Everything the start page says to one person. null: that part is not for this person. */
export type Lage = Readonly<{
  ziellage: Ziellage | null;
  aenderungen: Aenderungen | null;
  aufgaben: Aufgaben;
  frische: Frische | null;
}>;

/** Why there is nothing to show of targets at all. */
export type Ziellagegrund = 'kein-plan' | 'kein-ziel' | 'keine-lieferung';

/** The targets of the beschlossene plan of a year beside what was counted. */
export type Ziellage = Readonly<{
  jahr: number;
  /** The last month that is looked at, and those that can be chosen; null: nothing was counted in this year. */
  monat: Monat | null;
  monate: readonly Monat[];
  /** null: no plan of the year is beschlossen, or this person may not read it. */
  plan: Lageplan | null;
  gruende: readonly Ziellagegrund[];
  /** false: this person sees targets as they were decided, without figures. */
  zahlen: boolean;
  ziele: readonly Zielzeile[];
  foerderung: Foerderlage | null;
  geld: Geldlage | null;
  /** What this person's role looks at first. */
  schwerpunkt: Schwerpunkt;
  /** Key figures of the own teams, as they are; empty for who leads none. */
  teams: readonly Teamzeile[];
}>;

/**
 * Money in cents, null where the plan says nothing: what it has, what all that is planned costs, and what of that it expects to be spent; benefits
 * since January, and in the same months of the year before.
 */
export type Geldlage = Readonly<{
  verfuegbar: number | null;
  geplant: number | null;
  erwartet: number | null;
  leistungen: readonly Readonly<{ name: string; jetzt: number; damals: number | null }>[];
}>;

/** What a role looks at first. */
export type Schwerpunkt = 'alles' | 'geld' | 'frauen';

/** A key figure of an own team; planwert: what the plan sets for it, null where it names no such team. */
export type Teamzeile = Readonly<{
  team: string;
  name: string;
  ziel: string;
  mass: Zielmass;
  planwert: number | null;
  ist: number | null;
  haus: number | null;
}>;

/** The plan whose targets are looked at. */
export type Lageplan = Readonly<{
  kennung: string;
  titel: string;
  fassung: number;
  beschlossenAm: Tag | null;
}>;

/** In what a target is measured: percent of a quota, or persons of a stock. */
export type Zielmass = 'prozent' | 'personen';

/** Why a target has no figures beside it. */
export type Zielgrund =
  'ohne-kennzahl' | 'kennzahl-nicht-messbar' | 'zweites-ziel' | 'keine-lieferung' | 'keine-zahl' | 'verdeckt';

/** How a target stands. knapp: at most two percent of the Soll away. */
export type Zielzustand = 'im-plan' | 'knapp' | 'verfehlt' | 'ohne-soll' | 'beobachtet';

/** A month of the path; werte in percent or persons. korridor: its ends in this month, where these are the Soll. */
export type Pfadmonat = Readonly<{
  monat: Monat;
  soll: number | null;
  korridor: Zielkorridor | null;
  ist: number | null;
}>;

/** The ends of a corridor. */
export type Zielkorridor = Readonly<{ von: number; bis: number }>;

/** A target that is agreed as a change, on the base that was counted instead of the one the plan took. */
export type Zieluebertragung = Readonly<{
  um: number;
  art: 'prozent' | 'punkte';
  basis: Readonly<{ plan: number; gezaehlt: number }>;
}>;

/** How many more events a quota needs: bisher of them are counted; nenner: the mean of stocks the year is taken to end with, bisherigerNenner that until now. */
export type Restrechnung = Readonly<{ bisher: number; bisherigerNenner: number; nenner: number }>;

/** A target with what was counted; fehlt: why nothing was. */
export type Zielzeile = Readonly<{
  schluessel: string;
  bezeichnung: string;
  kennzahl: string | null;
  personengruppe: Personengruppe | null;
  richtung: Zielrichtung;
  mass: Zielmass;
  /** What the plan says of the year's end. */
  planwert: number | null;
  korridor: Zielkorridor | null;
  begruendung: string | null;
  stand: Zielstand | null;
  fehlt: Zielgrund | null;
}>;

/** Where a target stands in a month. Every value in the unit of the target; distances of quotas are percentage points. */
export type Zielstand = Readonly<{
  monat: Monat;
  ist: number;
  soll: number | null;
  /** The ends of a corridor in this month. */
  korridor: Zielkorridor | null;
  /** Ist less Soll; of a corridor the distance to its nearer end, 0 inside. */
  abstand: number | null;
  /** The same in percent of the Soll. */
  abstandProzent: number | null;
  /** For a quota: how many events the distance is. */
  abstandFaelle: number | null;
  /** What is counted above the line of a quota: 'Integrationen'; null for a stock. */
  ereignis: string | null;
  zustand: Zielzustand;
  /** The year's end that is aimed at: the value that is agreed, or the change that is agreed on the base that was counted. */
  ziel: number | null;
  /** The ends of a corridor at the year's end; they move with the target. */
  zielkorridor: Zielkorridor | null;
  /** null: the value itself is agreed, and stays. */
  uebertragung: Zieluebertragung | null;
  /** Where the year ends if its rest runs as last year's. */
  jahresende: number | null;
  jahresendeAbstand: number | null;
  rest: Readonly<{ monate: number; gesamt: number | null; jeMonat: number }> | null;
  /** Of a quota that is counted here; else null. */
  restrechnung: Restrechnung | null;
  /** The same months of the year before, and what made the difference; null where they were not counted. */
  vorjahr: Vorjahresvergleich | null;
  istAus: 'amtlich' | 'eigen';
  /** The base the plan starts from and the one that was counted, where they differ by more than one percent. */
  basis: Readonly<{ plan: number; gezaehlt: number }> | null;
  pfad: readonly Pfadmonat[];
}>;

/** The value of a year before, and what the change since is made of: of a quota in percentage points, which add up to it; of a stock what came and went. */
export type Vorjahresvergleich = Readonly<{
  wert: number;
  teile: readonly Readonly<{ name: string; wert: number }>[];
}>;

/** Planned entries beside counted ones, an instrument each. */
export type Foerderlage = Readonly<{
  monat: Monat;
  zeilen: readonly Foerderzeile[];
  /** Instruments the plan says no entries of, so that nothing can be compared. */
  ohneEintritte: readonly string[];
}>;

/** soll: what should have been until the month; gezaehlt null: secret, or not delivered. */
export type Foerderzeile = Readonly<{
  instrument: string;
  name: string;
  imJahr: number;
  soll: number;
  gezaehlt: number | null;
  fehlt: 'verdeckt' | 'nicht-geliefert' | null;
}>;

/** The key figures that changed most against the month before. */
export type Aenderungen = Readonly<{
  monat: Monat;
  gegen: Monat;
  /** Against what they usually change by within a month. */
  groesste: readonly Aenderung[];
}>;

/** A change with its parts. ungewoehnlich: how many times the usual change it is. */
export type Aenderung = Readonly<{
  id: string;
  name: string;
  einheit: Erklaerung['einheit'];
  /** Percent for a quota, cents for an amount, else persons. */
  jetzt: number;
  veraenderung: number;
  ungewoehnlich: number;
  teile: readonly Readonly<{ name: string; wert: number }>[];
}>;

/** What waits for this person. */
export type Aufgaben = Readonly<{
  kapitel: Angehendes['kapitel'];
  erwaehnungen: Angehendes['erwaehnungen'];
  /** Plans this person works on, with what is open in them. */
  inArbeit: readonly Readonly<{ kopf: Plankopf; offen: Stellenzahl }>[];
  beschlossene: readonly Plankopf[];
  /** The next step on the way to the decision of each plan in Abstimmung. */
  schritte: readonly Schrittaufgabe[];
  /** Uploaded deliveries and tables that somebody has to decide on. */
  eingaenge: readonly Readonly<{ id: string; dateien: readonly string[]; am: Zeitpunkt }>[];
}>;

/** A step that is to be done next; frist: when, where the template or the plan says so. */
export type Schrittaufgabe = Readonly<{
  kennung: string;
  titel: string;
  schritt: string;
  frist: Tag | null;
  ueberfaellig: boolean;
}>;

/** How old everything is that is shown. */
export type Frische = Readonly<{
  lieferung: Readonly<{ name: string; ladestand: Tag; bisMonat: Monat; vorlaeufigAb: Monat | null }> | null;
  /** The month that should be there by the Wartezeit, when it is not. */
  erwartet: Monat | null;
  plan: Lageplan | null;
  recht: Tag;
}>;
