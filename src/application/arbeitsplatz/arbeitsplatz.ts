import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Anmeldung, GepruefteSitzung } from '../anmeldung/index.ts';
import type {
  Dokumentwunsch,
  GespeicherterPlan,
  Planaenderung,
  Plandateien,
  Planeingaben,
} from '../planung/index.ts';
import type { Plankopf } from '#ports';
import type { Beschlussarbeit, Planverwaltung, Szenarienarbeit, Zusammenarbeit } from './planleben.ts';

/**
 * What people can do in the workspace: every use case, bound to the real world by `main`. The web and the API get this and nothing else.
 * All of them check the rights of the akteur themselves.
 */
export type Arbeitsplatz = Readonly<{
  zugang: Zugang;
  planung: Planung;
  planverwaltung: Planverwaltung;
  beschluss: Beschlussarbeit;
  szenarien: Szenarienarbeit;
  zusammenarbeit: Zusammenarbeit;
  /** Jobcenter of an akteur as people call it. */
  jobcentername(akteur: Akteur): Promise<Ergebnis<string>>;
}>;

/** Signing in and out. `schein` is what the browser keeps in its cookie. */
export type Zugang = Readonly<{
  meldeAn(eingabe: Readonly<{ anmeldename: string; kennwort: string }>): Promise<Ergebnis<Anmeldung>>;
  bestaetige(eingabe: Readonly<{ schein: string; code: string }>): Promise<Ergebnis<Anmeldung>>;
  pruefe(schein: string): Promise<Ergebnis<GepruefteSitzung>>;
  meldeAb(schein: string): Promise<void>;
  meldeUeberallAb(sitzung: GepruefteSitzung): Promise<void>;
}>;

/** Working on plans. */
export type Planung = Readonly<{
  liste(akteur: Akteur): Promise<Ergebnis<readonly Plankopf[]>>;
  /** The Fassung with this number, else the newest one that may be read. */
  oeffne(akteur: Akteur, kennung: string, fassung?: number): Promise<Ergebnis<GespeicherterPlan>>;
  schreibe(akteur: Akteur, eingaben: Planeingaben): Promise<Ergebnis<Planaenderung>>;
  /** A plan from a plan file; gives its identifier. */
  nimmAuf(akteur: Akteur, dateien: Plandateien): Promise<Ergebnis<string>>;
  dokument(akteur: Akteur, wunsch: Dokumentwunsch): Promise<Ergebnis<Uint8Array>>;
}>;
