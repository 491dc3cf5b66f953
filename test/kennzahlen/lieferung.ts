import type { Monat, Tag } from '#domain/werte';

/** Days of a row as delivered: both included, null open. */
export type Tage = Readonly<{ von: Tag; bis: Tag | null }>;

/** A delivery as its files say it, with days as numbers; '' is empty. */
export type Lieferung = Readonly<{
  jobcenter: string;
  vonMonat: Monat;
  bisMonat: Monat;
  /** S(vonMonat − 2) … S(bisMonat). */
  stichtage: readonly Tag[];
  personen: readonly Readonly<{
    person: string;
    geburtsdatum: Tag | null;
    geschlecht: 'm' | 'w' | 'd' | 'u';
    staatsangehoerigkeit: string;
    fluchtkontext: 'ja' | 'nein' | 'unbekannt';
  }>[];
  leistungsbezug: readonly (Tage &
    Readonly<{
      person: string;
      bg: string;
      traeger: string;
      status: 'ELB' | 'NEF';
      hauptperson: boolean;
    }>)[];
  bedarfsgemeinschaften: readonly (Tage & Readonly<{ bg: string; typ: string }>)[];
  erwerbstaetigkeiten: readonly (Tage &
    Readonly<{ person: string; beschaeftigung: string; art: string; foerderung: string }>)[];
  teilnahmen: readonly (Tage &
    Readonly<{
      person: string;
      massnahme: string;
      instrument: string;
      team?: string;
      austrittsgrund?: string;
    }>)[];
  status: readonly (Tage & Readonly<{ person: string; status: string }>)[];
  zustaendigkeiten: readonly (Tage & Readonly<{ person: string; team: string }>)[];
  merkmale: readonly (Tage & Readonly<{ person: string; merkmal: string; wert: string }>)[];
}>;

/** What an instrument counts as on a day, as the tests' law says. */
export type Testrecht = (
  instrument: string,
  tag: Tag,
) => Readonly<{ oegb: boolean; aktivierung: boolean; massnahme45: boolean }>;
