import { pino } from 'pino';
import type { Konfiguration } from './konfiguration.ts';

/** The log of the program: JSON, a line for each event. */
export type Protokoll = Readonly<{
  fehler(text: string, angaben?: Angaben): void;
  warnung(text: string, angaben?: Angaben): void;
  info(text: string, angaben?: Angaben): void;
}>;

type Angaben = Readonly<Record<string, unknown>>;

/** Writes to the given place. No names, no addresses of people, nothing that was typed: only what callers give, and errors without their values. */
export const erstelleProtokoll = (
  stufe: Konfiguration['protokoll'],
  schreibe: (zeile: string) => void,
): Protokoll => {
  const log = pino(
    {
      level: STUFEN[stufe],
      base: null,
      messageKey: 'text',
      timestamp: () => `,"zeit":"${new Date().toISOString()}"`,
      formatters: { level: level => ({ stufe: NAMEN[level] ?? level }) },
      serializers: { fehler: alsFehlerangabe },
    },
    { write: zeile => schreibe(zeile.trimEnd()) },
  );
  return {
    fehler: (text, angaben = {}) => log.error(angaben, text),
    warnung: (text, angaben = {}) => log.warn(angaben, text),
    info: (text, angaben = {}) => log.info(angaben, text),
  };
};

const STUFEN = { fehler: 'error', warnung: 'warn', info: 'info', alles: 'trace' } as const;
const NAMEN: Readonly<Record<string, string>> = { error: 'fehler', warn: 'warnung', info: 'info' };

type Fehlerangabe = Readonly<{
  art: string;
  code?: string;
  nachricht?: string;
  stelle: readonly string[];
  ursache?: Fehlerangabe;
}>;

/** What an error is and where it came from. The database and JSON quote values in their messages, so of theirs only kind and code stay. */
const alsFehlerangabe = (fehler: unknown): Fehlerangabe => {
  if (!(fehler instanceof Error)) return { art: typeof fehler, stelle: [] };
  const code = 'code' in fehler ? String(fehler.code) : undefined;
  return {
    art: fehler.name,
    ...(code !== undefined && { code }),
    ...(!zitiert(fehler) && { nachricht: fehler.message }),
    stelle: (fehler.stack ?? '')
      .split('\n')
      .map(zeile => zeile.trim())
      .filter(zeile => zeile.startsWith('at ')),
    ...(fehler.cause !== undefined && { ursache: alsFehlerangabe(fehler.cause) }),
  };
};

const zitiert = (fehler: Error): boolean => fehler instanceof SyntaxError || 'severity' in fehler;
