import type { Monat, Zahl } from '#domain/werte';
import type { BgKlasse, Zuschlagsart } from './angaben.ts';

/** How the Passiv-Aktiv-Transfer works in a month, and for which instruments. */
export type PatRegel =
  | Readonly<{ art: 'keine' }>
  /** A lump by class of the Bedarfsgemeinschaft; a class without own lump in this time is null. */
  | Readonly<{
      art: 'pauschale';
      instrumente: readonly string[];
      pauschalen: Readonly<Record<BgKlasse, Zahl<'cent'> | null>>;
    }>
  /** A share of the subsidy, limited to what is saved. */
  | Readonly<{ art: 'satz'; instrumente: readonly string[]; satz: Zahl<'anteil'> }>;

/** Law of one budget year. null: not set for this year, and no Annahme of the plan in its place. */
export type Mittelrecht = Readonly<{
  bundesanteil: Zahl<'anteil'> | null;
  kommunalanteil: Zahl<'anteil'> | null;
  itKostensatz: Zahl<'cent'> | null;
  zuschlaege: Readonly<Record<Zuschlagsart, Zahl<'anteil'> | null>>;
  pat: ReadonlyMap<Monat, PatRegel>;
}>;

/** A cap on the share of instruments in the allotted EGT (§ 46 Abs. 2 SGB II). */
export type Obergrenze = Readonly<{
  instrumente: readonly string[];
  satz: Zahl<'anteil'>;
  /** Does it hold the whole year, or only a part of it? */
  ganzjaehrig: boolean;
  /** Instruments of which it is open whether they count. */
  strittig: readonly string[];
}>;

/** May new cases of a planned row be paid from the EGT? grund: why not, as a sentence. */
export type Planbarkeit = Readonly<{ planbar: true }> | Readonly<{ planbar: false; grund: string }>;

/** The law a budget is calculated with, chosen by key date beforehand: nothing in the domain looks a date up. */
export type Haushaltsrecht = Readonly<{
  /** By budget year: the plan year and the years of all columns to compare with. */
  mittel: ReadonlyMap<number, Mittelrecht>;
  /** Statutory rates by year of funding, by key of the Bindungsfall; only cases that ask for them. */
  staffeln: ReadonlyMap<string, readonly Zahl<'anteil'>[]>;
  obergrenzen: readonly Obergrenze[];
  /** By key of the planned row. */
  planbarkeit: ReadonlyMap<string, Planbarkeit>;
  /** By key of the Bindungsfall: could it be granted from the EGT on the day it was? */
  bewilligbarkeit: ReadonlyMap<string, Planbarkeit>;
  einglmv: Readonly<{
    egt1: Zahl<'anteil'> | null;
    egt2: Zahl<'anteil'> | null;
    verwaltungskosten: Zahl<'anteil'> | null;
    poolEgt: Zahl<'cent'> | null;
    poolVerwaltungskosten: Zahl<'cent'> | null;
  }>;
  /** Annahmen of the plan that are not used, with the value that is set by now; null: the law has no such rule in that time. */
  ueberholteAnnahmen: readonly Readonly<{ kennung: string; gesetz: string | null }>[];
}>;
