import type { Meldung } from '#domain/werte';
import type { Problemart } from './problemarten.ts';

/** What an operation gives back, or why not. */
export type Antwort = Ausgabe | Problem;

/** Something that came out. */
export type Ausgabe = Readonly<{
  status: 200 | 201 | 202 | 204;
  /** Media type; null: nothing follows. */
  art: string | null;
  inhalt: string | Uint8Array<ArrayBuffer>;
  kopf: Readonly<Record<string, string>>;
}>;

/** A refusal, before it is written down. */
export type Problem = Readonly<{
  problem: Problemart;
  detail?: string;
  meldungen?: readonly (Meldung | Einwand)[];
  /** Further members of the answer. */
  mehr?: Readonly<Record<string, unknown>>;
  kopf?: Readonly<Record<string, string>>;
}>;

/** What is wrong with a request itself: its German sentence comes along. */
export type Einwand = Readonly<{ code: string; stufe: 'sperrt'; pfad: string; satz: string }>;

export const istProblem = (antwort: Antwort): antwort is Problem => 'problem' in antwort;

/** JSON with a status. */
export const alsJson = (
  wert: unknown,
  {
    status = 200,
    kopf = {},
  }: Readonly<{ status?: 200 | 201 | 202; kopf?: Readonly<Record<string, string>> }> = {},
): Ausgabe => ({ status, art: 'application/json', inhalt: JSON.stringify(wert), kopf });

/** A file to be saved. */
export const alsDatei = (art: string, name: string, inhalt: string | Uint8Array): Ausgabe => ({
  status: 200,
  art,
  inhalt: typeof inhalt === 'string' ? inhalt : new Uint8Array(inhalt),
  kopf: { 'content-disposition': `attachment; filename="${name}"` },
});

/** Done, and nothing to tell. */
export const ohneInhalt = (kopf: Readonly<Record<string, string>> = {}): Ausgabe => ({
  status: 204,
  art: null,
  inhalt: '',
  kopf,
});

/** An objection to a place of the request. */
export const einwand = (code: string, pfad: string, satz: string): Einwand => ({
  code,
  stufe: 'sperrt',
  pfad,
  satz,
});
