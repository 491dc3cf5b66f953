import { UNSICHTBAR } from '../text/unsichtbar.ts';

/** How a text is written in YAML: on the line of its key, or as block of lines below '|'. */
export type Skalartext =
  | Readonly<{ art: 'zeile'; text: string }>
  | Readonly<{ art: 'block'; kopf: '|' | '|-'; zeilen: readonly string[] }>;

/** A text without quotes where nobody can take it for anything else, in quotes otherwise; several lines as block. */
export const skalartext = (text: string): Skalartext => {
  if (istSchlicht(text)) return { art: 'zeile', text };
  if (!passtInBlock(text)) return { art: 'zeile', text: inAnfuehrungszeichen(text) };
  const endetMitUmbruch = text.endsWith('\n');
  const zeilen = (endetMitUmbruch ? text.slice(0, -1) : text).split('\n');
  return { art: 'block', kopf: endetMitUmbruch ? '|' : '|-', zeilen };
};

/** The text in double quotes, valid in YAML and JSON. */
export const inAnfuehrungszeichen = (text: string): string =>
  JSON.stringify(text).replace(
    UNSICHTBAR,
    zeichen => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A key: without quotes when it is a plain word, a year or an address. */
export const schluesseltext = (schluessel: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9_.-]{0,199}$/.test(schluessel) ? schluessel : inAnfuehrungszeichen(schluessel);

/** Words that YAML or one of its readers takes for true, false, nothing or a number. */
const BELEGT = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const WORT = /^[\p{L}§][^\p{C}\p{Zl}\p{Zp}]*$/u;
const DATUM_ODER_KUERZEL = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,3}[a-z])$/;
const PRUEFZEICHEN = /^[0-9a-f]{8,}$/;

const istSchlicht = (text: string): boolean =>
  DATUM_ODER_KUERZEL.test(text) ||
  (WORT.test(text) && !BELEGT.test(text) && !PRUEFZEICHEN.test(text) && !/:\s|:$|\s#|\s$/.test(text));

/** Blocks cannot begin with space, and what ends with empty lines would run into the empty lines behind it. */
const passtInBlock = (text: string): boolean =>
  text.includes('\n') &&
  /^\S/.test(text) &&
  !/\n[ \t]*\n$|\n[ \t]+$|\r/.test(text) &&
  text.search(UNSICHTBAR) === -1;
