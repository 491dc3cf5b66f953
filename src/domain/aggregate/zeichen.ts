import type { Wertart } from './aggregatwert.ts';

/**
 * What a sign of the BA's tables stands for, or null when the text is none: `*` hidden, `-` nothing there, `x` makes no sense, `.` and `…` no
 * value known.
 */
export const deuteZeichen = (text: string): Exclude<Wertart, 'wert'> | null =>
  ZEICHEN.get(text.trim()) ?? null;

const ZEICHEN: ReadonlyMap<string, Exclude<Wertart, 'wert'>> = new Map([
  ['*', 'geheim'],
  ['-', 'nicht_vorhanden'],
  ['–', 'nicht_vorhanden'],
  ['−', 'nicht_vorhanden'],
  ['x', 'nicht_sinnvoll'],
  ['X', 'nicht_sinnvoll'],
  ['.', 'kein_wert'],
  ['...', 'kein_wert'],
  ['…', 'kein_wert'],
]);
