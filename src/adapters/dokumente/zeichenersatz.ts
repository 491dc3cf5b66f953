import type { Schriftmass } from './schriftmass.ts';

/** What stands for a character that no font of the document has. */
export const PLATZHALTER = '□';

/** Makes texts printable and remembers what it had to replace. */
export type Zeichenersatz = Readonly<{ drucke(text: string): string; ersetzt: ReadonlySet<string> }>;

/**
 * Text in composed form, on one line, without control characters, direction marks and invisible characters (they could make a text
 * look different from what it says). A character that the fonts do not have becomes {@link PLATZHALTER}, an emoji of several code points one.
 */
export const erstelleZeichenersatz = (vorrat: Schriftmass): Zeichenersatz => {
  const ersetzt = new Set<string>();
  const hat = (zeichen: string): boolean => vorrat.has(zeichen.codePointAt(0) ?? 0) && !PRIVAT.test(zeichen);
  const druckeGruppe = (gruppe: string): string => {
    const sichtbar = gruppe.replaceAll(UNSICHTBAR, '');
    if ([...sichtbar].every(hat)) return sichtbar;
    ersetzt.add(sichtbar);
    const [erstes = ''] = sichtbar;
    return hat(erstes) && !MIT_TASTENKAPPE.test(sichtbar) ? [...sichtbar].filter(hat).join('') : PLATZHALTER;
  };
  const drucke = (text: string): string => {
    if (EINFACH.test(text)) return text;
    const bereinigt = text
      .toWellFormed()
      .replaceAll(WEISSRAUM, ' ')
      .replaceAll(STEUERUNG, '')
      .normalize('NFC');
    const gedruckt = Array.from(GRUPPEN.segment(bereinigt), ({ segment }) => druckeGruppe(segment)).join('');
    // What stood between a letter and its accent is gone: now they are one character.
    return gedruckt === gedruckt.normalize('NFC') ? gedruckt : drucke(gedruckt);
  };
  return { ersetzt, drucke };
};

const GRUPPEN = new Intl.Segmenter('de', { granularity: 'grapheme' });
/** Latin text with German punctuation, nearly everything that comes: nothing to do. */
const EINFACH = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff–—„“”‚‘’…€−]*$/;
const WEISSRAUM = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const STEUERUNG = /[\u0000-\u001f\u007f-\u009f]/g;
/** All that Unicode calls ignorable, except soft hyphen and zero width space, which break lines. */
const UNSICHTBAR = /(?![\u00ad\u200b])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
const PRIVAT = /\p{Co}/u;
/** A digit in a key cap: the digit alone would be another text. */
const MIT_TASTENKAPPE = /\u20e3/;
