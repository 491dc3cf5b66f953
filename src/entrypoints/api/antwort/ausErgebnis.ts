import type { Ergebnis, Meldung } from '#domain/werte';
import type { Antwort, Problem } from './antwort.ts';
import type { Problemart } from './problemarten.ts';

/** The answer to what a use case gave. */
export const ausErgebnis = <T>(ergebnis: Ergebnis<T>, antworte: (wert: T) => Antwort): Antwort =>
  ergebnis.ok ? antworte(ergebnis.wert) : problemAus(ergebnis.meldungen);

/** The refusal that messages of a use case are. Whatever has no kind of its own is something about the content. */
export const problemAus = (meldungen: readonly Meldung[]): Problem => {
  const arten = new Set(meldungen.map(m => MELDUNGSPROBLEME[m.code]));
  const problem = VORRANG.find(art => arten.has(art)) ?? 'nicht-verarbeitbar';
  const version = meldungen.find(m => m.code === ANDERE_VERSION)?.parameter['version'];
  return {
    problem,
    meldungen,
    ...(problem === 'nicht-bereit' && { kopf: { 'retry-after': '5' } }),
    ...(problem === 'andere-version' && {
      mehr: { version: version ?? null },
      ...(typeof version === 'number' && { kopf: { etag: `"${version}"` } }),
    }),
  };
};

const ANDERE_VERSION = 'TEIL-01';

/** Codes of messages that are more than something about the content; a test looks that there are such messages. */
export const MELDUNGSPROBLEME: Readonly<Record<string, Problemart>> = {
  'PLANUNG-01': 'kein-recht',
  'PLANUNG-02': 'nicht-gefunden',
  'PLANUNG-03': 'konflikt',
  'PLANUNG-04': 'andere-version',
  'PLANUNG-06': 'konflikt',
  'PLANUNG-12': 'konflikt',
  'PLANUNG-13': 'konflikt',
  'PLANUNG-17': 'nicht-gefunden',
  'PLANUNG-20': 'nicht-gefunden',
  'PLANUNG-32': 'kein-recht',
  'TEIL-01': 'andere-version',
  'TEIL-02': 'nicht-gefunden',
  'WIEDERHOLUNG-02': 'konflikt',
  'AUSKUNFT-01': 'kein-recht',
  'AUSKUNFT-02': 'nicht-gefunden',
  'AUSKUNFT-03': 'konflikt',
  'AUSKUNFT-04': 'nicht-gefunden',
  'LIEFERUNG-01': 'zu-gross',
  'LIEFERUNG-02': 'konflikt',
  'LIEFERUNG-04': 'kein-recht',
  'LIEFERUNG-10': 'nicht-gefunden',
  'LIEFERUNG-11': 'konflikt',
  'LIEFERUNG-12': 'konflikt',
  'L-032': 'nicht-gefunden',
  'DATENBANK-11': 'nicht-bereit',
  'DATENBANK-20': 'nicht-bereit',
  'DATENBANK-21': 'konflikt',
};

/** Where several are true, the first of these is told. */
const VORRANG: readonly Problemart[] = [
  'nicht-bereit',
  'nicht-gefunden',
  'kein-recht',
  'konflikt',
  'andere-version',
  'zu-gross',
];
