import pg from 'pg';
import type { Zeitpunkt } from '#domain/zugang';

/** What the columns of PostgreSQL are here. Everything is plain JSON, so that rows can go to a browser as they are. */
const LESER: Readonly<Record<number, Leser>> = {
  20: text => sichereGanzzahl(text),
  1082: text => text,
  1114: text => text,
  1184: text => zeitpunkt(text),
  1016: text => liste(sichereGanzzahl)(text),
  1182: text => liste(tag => tag)(text),
  1185: text => liste(zeitpunkt)(text),
};

/** For pg: date as 'JJJJ-MM-TT', timestamptz as ISO text in UTC, bigint as a number that is exact; the rest as pg reads it. */
export const datentypen = {
  getTypeParser: (oid: TypeId, format: 'text' | 'binary' = 'text'): Leser =>
    (format === 'text' ? LESER[oid] : undefined) ?? (pg.types.getTypeParser(oid, format) as Leser),
};

type Leser = (wert: string) => unknown;

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

const sichereGanzzahl = (text: string): number => {
  const zahl = Number(text);
  if (!Number.isSafeInteger(zahl)) throw new RangeError(`Ganze Zahl außerhalb des genauen Bereichs: ${text}`);
  return zahl;
};

/** '2026-11-21 18:40:19.123456+00' is '2026-11-21T18:40:19.123Z'. */
const zeitpunkt = (text: string): string => {
  const zeit = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  return Number.isNaN(zeit) ? text : new Date(zeit).toISOString();
};

/** A timestamptz as it is read, as moment. */
export const zeitpunktAus = (iso: string): Zeitpunkt => Date.parse(iso) as Zeitpunkt;

/** A moment as a timestamptz is written. */
export const zeitstempel = (zeitpunkt: Zeitpunkt): string => new Date(zeitpunkt).toISOString();

/** A list of values that hold neither commas nor quotes: '{"2026-11-21 18:40:19+00",NULL}'. */
const liste =
  <T>(lies: (text: string) => T) =>
  (text: string): readonly (T | null)[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map(teil => (teil === 'NULL' ? null : lies(teil.replaceAll('"', ''))));
