import { entschaerft } from './absatz.ts';

/**
 * What goes to standard error: it repeats what was typed, so that nothing in it may move the cursor, turn the direction of writing or fill
 * the screen. Colours of our own stay.
 */
export const alsMeldung = (text: string, farbig: boolean): string =>
  gekuerzt(text)
    .split(farbig ? FARBE : /(?!)/)
    .map((teil, i) => (i % 2 === 0 ? entschaerft(teil) : teil))
    .join('');

const FARBE = /(\u001b\[[0-9;]*m)/;

/** Longer words and quotations are cut: nobody reads them. */
const HOECHSTENS = 300;

const gekuerzt = (text: string): string =>
  text
    .replace(new RegExp(`[^\\s]{${HOECHSTENS},}`, 'gu'), wort => `${wort.slice(0, 100)}…`)
    .replace(new RegExp(`„[^“]{${HOECHSTENS},}“`, 'gu'), zitat => `${zitat.slice(0, 100)}…“`);
