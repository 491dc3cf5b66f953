import { dateimeldungen } from '#contract';
import { problem, type Problem } from '../text/problem.ts';

/** What is wrong inside a text in quotes that begins at this position. At most one problem: a file may be full of them. */
export const zitatproblem = (teil: string, position: number): readonly Problem[] => {
  if (!istGeschlossen(teil))
    return [syntax(position, 'Das Anführungszeichen, das hier beginnt, wird nicht geschlossen.')];
  const falsch = teil.startsWith('"') ? ersteFalscheFolge(teil) : null;
  if (falsch === null) return [];
  const zeichen = teil.slice(falsch, falsch + 2);
  const grund = `Nach dem umgekehrten Schrägstrich steht kein bekanntes Zeichen („${zeichen}“). Schreiben Sie ihn doppelt („\\\\“).`;
  return [syntax(position + falsch, grund)];
};

/** A text in quotes that began here and went over several lines is followed by something: the closing quote was probably forgotten. */
export const vergessenesZitat = (position: number): Problem =>
  syntax(
    position,
    'Der Text in Anführungszeichen, der hier beginnt, endet erst in einer späteren Zeile, und dahinter steht noch etwas. Fehlt das schließende Anführungszeichen?',
  );

const syntax = (position: number, grund: string): Problem =>
  problem(dateimeldungen.SYNTAX, position, { grund });

const istGeschlossen = (teil: string): boolean => {
  const [zeichen, inhalt] = [teil.charAt(0), teil.slice(1)];
  if (!inhalt.endsWith(zeichen)) return false;
  if (zeichen === "'") return anzahlAmEnde(inhalt, "'") % 2 === 1;
  return anzahlAmEnde(inhalt.slice(0, -1), '\\') % 2 === 0;
};

const anzahlAmEnde = (text: string, zeichen: string): number => {
  let anzahl = 0;
  while (text.at(-1 - anzahl) === zeichen) anzahl++;
  return anzahl;
};

/** Characters that YAML knows behind a backslash. */
const BEKANNT =
  /^\\(?:[0abefnrtvN_LP "/\\\t\r\n]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U(?:0010|000[0-9a-fA-F])[0-9a-fA-F]{4})/;

const ersteFalscheFolge = (teil: string): number | null => {
  for (let i = teil.indexOf('\\'); i !== -1; i = teil.indexOf('\\', i + 2))
    if (!BEKANNT.test(teil.slice(i, i + 10))) return i;
  return null;
};
