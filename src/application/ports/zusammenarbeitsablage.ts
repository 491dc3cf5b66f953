import type { Erwaehnbar, Kapitelstatus, Zustaendigkeit } from '#domain/plan';
import type { Organisationseinheit, Rollenvergabe, Zeitpunkt } from '#domain/zugang';

/** A comment on a figure or text of a Fassung. */
export type Kommentar = Readonly<{
  id: string;
  adresse: string;
  text: string;
  /** Who wrote it: the account, and the name of today; null when it is gone. */
  konto: string | null;
  von: string;
  am: Zeitpunkt;
  /** The comment it answers, which is none itself; null: it is no answer. */
  antwortAuf: string | null;
  /** Accounts it names. */
  erwaehnt: readonly string[];
  erledigt: Readonly<{ am: Zeitpunkt; von: string }> | null;
}>;

/** A comment to be written. */
export type Kommentarangaben = Pick<Kommentar, 'adresse' | 'text' | 'antwortAuf' | 'erwaehnt'>;

/** A comment that names somebody, and the plan it is in. */
export type Erwaehnung = Readonly<{ kommentar: Kommentar; plan: string; gelesen: boolean }>;

/** A Zustaendigkeit as it is kept. name: of the unit or the account. */
export type Zustaendigkeitsstand = Zustaendigkeit & Readonly<{ id: string; plan: string; name: string }>;

/** Somebody with an account, and the roles it has. */
export type Mitarbeitende = Erwaehnbar & Readonly<{ rollen: readonly Rollenvergabe[] }>;

/** Comments and Zuständigkeiten inside one transaction: those of the current Fassung unless another one is named. */
export type Zusammenarbeitsablage = Readonly<{
  /** Accounts of the Jobcenter that can be named, by name; not the locked ones. */
  personen(): Promise<readonly Erwaehnbar[]>;
  /** The same with their roles. */
  mitarbeitende(): Promise<readonly Mitarbeitende[]>;
  einheiten(): Promise<readonly Organisationseinheit[]>;
  /** Oldest first. */
  kommentare(kennung: string, fassung?: number): Promise<readonly Kommentar[]>;
  /** Gives its id. */
  kommentiere(kennung: string, angaben: Kommentarangaben): Promise<string>;
  setzeErledigt(id: string, erledigt: boolean): Promise<void>;
  /** Comments of another Fassung that are still open, with their answers, belong to the current one from now on. */
  nimmOffeneMit(kennung: string, ausFassung: number): Promise<void>;
  /** Newest first: what names this account and is not done. */
  erwaehnungen(konto: string): Promise<readonly Erwaehnung[]>;
  setzeGelesen(konto: string, kommentar: string): Promise<void>;
  /** Of one plan, or of all. */
  zustaendigkeiten(kennung?: string): Promise<readonly Zustaendigkeitsstand[]>;
  /** A new one, or the one there is for this chapter and this unit or account with another Frist. Gives its id. */
  vergib(kennung: string, zustaendigkeit: Omit<Zustaendigkeit, 'status'>): Promise<string>;
  entziehe(id: string): Promise<void>;
  setzeStatus(id: string, status: Kapitelstatus): Promise<void>;
}>;
