import type { Ergebnis, Parameterwert } from '#domain/werte';

/**
 * Who acts: an account in its Jobcenter. With land it reads, and only reads, what the Jobcenter in this list have released; what it does is
 * logged in its own.
 */
export type Akteur = Readonly<{ konto: string; jobcenter: string; land?: readonly string[] }>;

/** What is kept for the Datenschutz: what was done with what. Addresses and figures, no texts about persons. */
export type Protokolleintrag = Readonly<{
  /** 'planteil.geaendert', 'plan.exportiert' */
  vorgang: string;
  /** The address of it: 'plan/…/haushalt.umschichtung'. */
  gegenstand: string;
  vorher?: Parameterwert;
  nachher?: Parameterwert;
}>;

/** An open transaction in the name of an Akteur. */
export type Mandantentransaktion = Readonly<{
  akteur: Akteur;
  /** Adds to the log; it is kept when the transaction is. */
  protokolliere(eintrag: Protokolleintrag): Promise<void>;
}>;

/**
 * Does something in one transaction that sees the Akteur's Jobcenter and nothing else. An Ergebnis that did not come out undoes everything. What
 * the database itself refuses (not reachable, too slow, changed by somebody else) comes back as Meldung.
 */
export type ImMandanten<Tx extends Mandantentransaktion = Mandantentransaktion> = <T>(
  akteur: Akteur,
  tue: (tx: Tx) => Promise<Ergebnis<T>>,
) => Promise<Ergebnis<T>>;
