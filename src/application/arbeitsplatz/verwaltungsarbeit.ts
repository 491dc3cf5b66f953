import type { Ergebnis } from '#domain/werte';
import type { Akteur, Rolle, Rollenvergabe } from '#domain/zugang';
import type { Kontozeile, Protokollfrage, Protokollseite, Schluesselzeile } from '#ports';
import type { Kontowunsch, NeuesKonto } from '../anmeldung/index.ts';
import type {
  Benanntes,
  Einheitenwunsch,
  Einheitenzeile,
  Einstellungen,
  Protokollausgabe,
} from '../verwaltung/index.ts';

/** An account that something is done with. */
type Gemeint = Readonly<{ konto: string }>;

/** Looking after a Jobcenter: its accounts, its units, its log, its settings. */
export type Verwaltungsarbeit = Readonly<{
  konten(akteur: Akteur): Promise<Ergebnis<readonly Kontozeile[]>>;
  konto(akteur: Akteur, kennung: string): Promise<Ergebnis<Kontozeile>>;
  waehlbareRollen(akteur: Akteur): Promise<Ergebnis<readonly Rolle[]>>;
  legeKontoAn(akteur: Akteur, wunsch: Kontowunsch): Promise<Ergebnis<NeuesKonto>>;
  vergibRollen(
    akteur: Akteur,
    eingabe: Gemeint & Readonly<{ rollen: readonly Rollenvergabe[] }>,
  ): Promise<Ergebnis<null>>;
  sperreKonto(akteur: Akteur, eingabe: Gemeint & Readonly<{ gesperrt: boolean }>): Promise<Ergebnis<null>>;
  setzeZugangZurueck(akteur: Akteur, wen: Gemeint): Promise<Ergebnis<Readonly<{ kennwort: string }>>>;
  /** Ends all sign-ins of somebody else; says how many. */
  meldeKontoAb(akteur: Akteur, wen: Gemeint): Promise<Ergebnis<number>>;
  /** All keys for programs. */
  schluessel(akteur: Akteur): Promise<Ergebnis<readonly Schluesselzeile[]>>;
  entzieheSchluessel(
    akteur: Akteur,
    wahl: Gemeint & Readonly<{ schluessel: string }>,
  ): Promise<Ergebnis<null>>;
  einheiten(akteur: Akteur): Promise<Ergebnis<readonly Einheitenzeile[]>>;
  setzeEinheit(akteur: Akteur, wunsch: Einheitenwunsch): Promise<Ergebnis<string>>;
  entferneEinheit(akteur: Akteur, id: string): Promise<Ergebnis<null>>;
  protokoll(akteur: Akteur, frage: Protokollfrage): Promise<Ergebnis<Benanntes<Protokollseite>>>;
  gibProtokollAus(
    akteur: Akteur,
    frage: Omit<Protokollfrage, 'hoechstens' | 'vor'>,
  ): Promise<Ergebnis<Protokollausgabe>>;
  einstellungen(akteur: Akteur): Promise<Ergebnis<Einstellungen>>;
  benenne(akteur: Akteur, name: string): Promise<Ergebnis<null>>;
  setzeLandfreigabe(akteur: Akteur, wahl: Readonly<{ land: string; frei: boolean }>): Promise<Ergebnis<null>>;
}>;
