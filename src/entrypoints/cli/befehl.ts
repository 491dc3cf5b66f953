import type { Kommandoumgebung } from './umgebung.ts';

/** Exit codes of every command. */
export const AUSGANG = { gut: 0, sperrt: 1, unlesbar: 2, aufruf: 64 } as const;

/** An option of a command: '--format text|json'. */
export type Option = Readonly<{
  name: string;
  beschreibung: string;
  /** Allowed values; absent: any text; null: a switch without value. */
  werte?: readonly string[] | null;
  platzhalter?: string;
  vorgabe?: string;
  pflicht?: boolean;
}>;

/** Arguments of a call after checking: positions in order, options by name. */
export type Aufruf = Readonly<{
  positionen: readonly string[];
  optionen: Readonly<Record<string, string | true>>;
}>;

/** A command as data, from which help and checking follow. */
export type Befehl = Readonly<{
  /** 'plan pruefe' */
  name: string;
  kurz: string;
  /** Placeholders of the positions: ['DATEI']; in brackets when they may be absent, the last with '…' when it may come more than once. */
  positionen: readonly string[];
  optionen: readonly Option[];
  hinweise?: readonly string[];
  fuehreAus(aufruf: Aufruf, umgebung: Kommandoumgebung): Promise<number>;
}>;
