import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Anmeldung, GepruefteSitzung } from '../anmeldung/index.ts';
import type {
  Dokumentwunsch,
  GespeicherterPlan,
  kopfVon,
  Planaenderung,
  Planbefunde,
  Plandateien,
  Planeingaben,
  Planprobe,
  Schreibort,
} from '../planung/index.ts';
import type { Anmeldedienst, Dienstvorgang, Plankopf } from '#ports';
import type { Auskunftsarbeit } from './auskunftsarbeit.ts';
import type { Handbuch } from './handbuch.ts';
import type { Kontoarbeit } from './kontoarbeit.ts';
import type { Lagearbeit } from './lagearbeit.ts';
import type { Lieferungsarbeit } from './lieferungsarbeit.ts';
import type { Beschlussarbeit, Planverwaltung, Szenarienarbeit, Zusammenarbeit } from './planleben.ts';
import type { Schnittstelle } from './schnittstelle.ts';
import type { Verwaltungsarbeit } from './verwaltungsarbeit.ts';

export type { Dienstvorgang } from '#ports';
import type { Tabellenarbeit } from './tabellenarbeit.ts';

/**
 * What people can do in the workspace: every use case, bound to the real world by `main`. The web and the API get this and nothing else.
 * All of them check the rights of the akteur themselves.
 */
export type Arbeitsplatz = Readonly<{
  zugang: Zugang;
  konto: Kontoarbeit;
  planung: Planung;
  planverwaltung: Planverwaltung;
  beschluss: Beschlussarbeit;
  szenarien: Szenarienarbeit;
  zusammenarbeit: Zusammenarbeit;
  lage: Lagearbeit;
  lieferungen: Lieferungsarbeit;
  auskunft: Auskunftsarbeit;
  schnittstelle: Schnittstelle;
  verwaltung: Verwaltungsarbeit;
  tabellen: Tabellenarbeit;
  handbuch: Handbuch;
  anlaufstellen: Anlaufstellen;
  /** Jobcenter of an akteur as people call it. */
  jobcentername(akteur: Akteur): Promise<Ergebnis<string>>;
}>;

/** Whom people can turn to, as the operator states it; null: not stated. */
export type Anlaufstellen = Readonly<{
  /** For feedback and barriers: an e-mail address or a telephone number. */
  kontakt: string | null;
  /** Helps when there is no satisfying answer (§ 16 BGG, laws of the Länder). */
  schlichtungsstelle: string | null;
}>;

/** Signing in and out. `schein` is what the browser keeps in its cookie. */
export type Zugang = Readonly<{
  /** geraet: the kind of browser and system, for the list of one's own sign-ins. */
  meldeAn(
    eingabe: Readonly<{ anmeldename: string; kennwort: string; geraet: string }>,
  ): Promise<Ergebnis<Anmeldung>>;
  bestaetige(eingabe: Readonly<{ schein: string; code: string }>): Promise<Ergebnis<Anmeldung>>;
  pruefe(schein: string): Promise<Ergebnis<GepruefteSitzung>>;
  /** Says whether it was a sign-in by the provider. */
  meldeAb(schein: string): Promise<Readonly<{ beimDienst: boolean }>>;
  meldeUeberallAb(sitzung: GepruefteSitzung): Promise<void>;
  /** Signing in with a provider; null where none is configured. */
  dienst: Dienstanmeldung | null;
}>;

/** By way of a provider: out to it, and what it says back. */
export type Dienstanmeldung = Readonly<{
  beginne: Anmeldedienst['beginne'];
  schliesseAb(antwort: string, vorgang: Dienstvorgang, geraet: string): Promise<Ergebnis<Anmeldung>>;
  abmeldeadresse: Anmeldedienst['abmeldeadresse'];
}>;

/** Working on plans. */
export type Planung = Readonly<{
  liste(akteur: Akteur): Promise<Ergebnis<readonly Plankopf[]>>;
  /** The same with what was found in each; nothing is opened for that but what was written since it was checked. */
  befundstaende(akteur: Akteur): Promise<Ergebnis<readonly Planbefunde[]>>;
  /** What the list says of a plan, and whether the whole of it may be read or only what is published. */
  kopf(akteur: Akteur, wahl: Parameters<typeof kopfVon>[1]): ReturnType<typeof kopfVon>;
  /** The Fassung with this number, else the newest one that may be read; for those who read the whole plan. */
  oeffne(akteur: Akteur, kennung: string, fassung?: number): Promise<Ergebnis<GespeicherterPlan>>;
  schreibe(akteur: Akteur, eingaben: Planeingaben): Promise<Ergebnis<Planaenderung>>;
  /** Whether there is anything to write there, for what a page offers. */
  darfSchreiben(akteur: Akteur, wo: Schreibort): Promise<Ergebnis<boolean>>;
  /** What the plan would say with what was typed; nothing is written. */
  probiere(
    akteur: Akteur,
    eingaben: Pick<Planeingaben, 'kennung' | 'eingaben'>,
  ): Promise<Ergebnis<Planprobe>>;
  /** A plan from a plan file; gives its identifier. */
  nimmAuf(akteur: Akteur, dateien: Plandateien): Promise<Ergebnis<string>>;
  dokument(akteur: Akteur, wunsch: Dokumentwunsch): Promise<Ergebnis<Uint8Array>>;
}>;
