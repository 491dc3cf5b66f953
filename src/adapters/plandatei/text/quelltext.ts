import { dateimeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Fundort } from '#domain/werte';
import { anOrtUndStelle, problem } from './problem.ts';
import { fremdesFormat, vermutlicheKodierung } from './fremdeDatei.ts';
import { UNSICHTBAR, VERDECKTE_EINRUECKUNG } from './unsichtbar.ts';
import { zeilenVon, type Zeilen } from './zeilen.ts';

/** A text that may be taken apart: small enough, UTF-8, without invisible characters. A byte order mark is gone. */
export type Quelltext = Readonly<{ text: string; zeilen: Zeilen }>;

/** Largest plan file in bytes. */
const HOECHSTGROESSE = 2_000_000;

/** The text of a file, or why it is none. */
export const liesQuelltext = (inhalt: Uint8Array): Ergebnis<Quelltext> => {
  const bytes = inhalt.byteLength;
  if (bytes > HOECHSTGROESSE)
    return misslungen({
      ...melde(dateimeldungen.ZU_GROSS, '', { bytes, hoechstens: HOECHSTGROESSE }),
      fundort: DATEIANFANG,
    });
  const was = fremdesFormat(inhalt);
  if (was !== null)
    return misslungen({ ...melde(dateimeldungen.KEIN_TEXT, '', { was }), fundort: DATEIANFANG });
  const text = entschluesselt(inhalt);
  if (text === null)
    return misslungen({
      ...melde(dateimeldungen.KODIERUNG, '', { vermutlich: vermutlicheKodierung(inhalt) }),
      fundort: ersteFalscheStelle(inhalt),
    });
  const zeilen = zeilenVon(text);
  const unsichtbar = unsichtbares(text);
  return unsichtbar.length > 0
    ? misslungen(...anOrtUndStelle(unsichtbar, zeilen))
    : gelungen({ text, zeilen });
};

const DATEIANFANG: Fundort = { zeile: 1, spalte: 1 };

/** Strict: a wrong byte is an error, not a question mark. */
const entschluesselt = (inhalt: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhalt);
  } catch {
    return null;
  }
};

const ZEILENENDE = 0x0a;

/** No character of UTF-8 reaches over a line end, so lines can be tried one by one. */
const ersteFalscheStelle = (inhalt: Uint8Array): Fundort => {
  let anfang = 0;
  for (let zeile = 1; anfang <= inhalt.length; zeile++) {
    const ende = inhalt.indexOf(ZEILENENDE, anfang);
    const bytes = inhalt.subarray(anfang, ende === -1 ? undefined : ende);
    if (entschluesselt(bytes) === null) return { zeile, spalte: ersteFalscheSpalte(bytes) };
    if (ende === -1) break;
    anfang = ende + 1;
  }
  return DATEIANFANG;
};

const ersteFalscheSpalte = (bytes: Uint8Array): number => {
  let [gut, schlecht] = [0, bytes.length];
  while (schlecht - gut > 1) {
    const mitte = Math.floor((gut + schlecht) / 2);
    const bis = new TextDecoder('utf-8', { fatal: true });
    try {
      bis.decode(bytes.subarray(0, mitte), { stream: true });
      gut = mitte;
    } catch {
      schlecht = mitte;
    }
  }
  return new TextDecoder().decode(bytes.subarray(0, gut), { stream: true }).length + 1;
};

const HOECHSTENS_GEMELDET = 20;

const unsichtbares = (text: string) => {
  const gefunden = [];
  for (const treffer of text.matchAll(UNSICHTBAR)) {
    const zeichen = `U+${treffer[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    gefunden.push(problem(dateimeldungen.STEUERZEICHEN, treffer.index, { zeichen }));
    if (gefunden.length === HOECHSTENS_GEMELDET) break;
  }
  for (const { index } of text.matchAll(VERDECKTE_EINRUECKUNG)) {
    if (gefunden.length >= HOECHSTENS_GEMELDET) break;
    gefunden.push(
      problem(dateimeldungen.NICHT_ERLAUBT, index, {
        was: 'Geschützte Leerzeichen am Anfang einer Zeile (aus Word oder einer Internetseite) sind',
        rat: 'Ersetzen Sie sie durch gewöhnliche Leerzeichen.',
      }),
    );
  }
  return gefunden;
};
