import type { Meldung, Monat, Tag } from '#domain/werte';
import type { Grund } from '#domain/kennzahlen';
import type { Erklaerung } from '../kennzahlen/erklaerung/typen.ts';
import type { Abgleichzeile } from '../kennzahlen/stelleAmtlicheDaneben.ts';
import type { Auskunftsfrage } from './auskunftsfrage.ts';
import type { Fragbares } from './fragbares.ts';

/** Where the figures come from. */
export type Datenherkunft = Readonly<{
  jobcenter: string;
  name: string;
  kennung: string;
  ladestand: Tag;
  vonMonat: Monat;
  bisMonat: Monat;
}>;

/** A value of a month, and what it is held against. fehlt: why there is none. differenz: in percentage points, or in percent of a number. */
export type Auskunftswert = Readonly<{
  monat: Monat;
  wert: number | null;
  zaehler: number | null;
  nenner: number | null;
  grund: Grund | null;
  fehlt: string | null;
  /** Late bookings are still to be expected. */
  vorlaeufig: boolean;
  vergleich: number | null;
  differenz: number | null;
}>;

/** The values of everybody (klasse null) or of a class. offen: of an own team, not protected. */
export type Reihe = Readonly<{
  klasse: string | null;
  name: string;
  offen: boolean;
  werte: readonly Auskunftswert[];
}>;

/** What can be chosen. */
export type Angebot = Readonly<{
  zahlen: readonly Fragbares[];
  merkmale: readonly Readonly<{
    name: string;
    titel: string;
    klassen: readonly Readonly<{ klasse: string; name: string }>[];
  }>[];
  monate: readonly Monat[];
  /** Those whose figures may be read: the own one, or for a Land those that released them. */
  jobcenter: readonly Readonly<{ nummer: string; name: string }>[];
  darfUngeschuetzt: boolean;
  darfAusgeben: boolean;
}>;

/** A question answered. */
export type Auskunft = Readonly<{
  frage: Auskunftsfrage;
  angebot: Angebot;
  /** What of the question was not understood, and what is shown instead. */
  hinweise: readonly Meldung[];
  zahl: Fragbares;
  herkunft: Datenherkunft;
  /** Teams whose numbers are shown as they are though everything else is protected. */
  eigeneTeams: readonly string[];
  /** First everybody that is asked for, then the classes. */
  reihen: readonly Reihe[];
  /** What one sees. */
  satz: string;
  /** Why the last value of everybody is what it is and not what it was; null where that is not explained. */
  erklaerung: Erklaerung | null;
  amtlich: readonly Abgleichzeile[];
}>;
