import { liesMonat, liesTag, monatAlsIso, monatVon, tagAlsIso, type Tag } from '#domain/werte';
import type { Datumsform } from '#contract';

/** Reads text of one form as a day; a form of months gives the first. null when it is no such day. */
const leser = (form: Datumsform): ((text: string) => Tag | null) => {
  const muster = new RegExp(`^${[...form.matchAll(TEILE)].map(alsMuster).join('')}$`);
  return text => {
    const g = muster.exec(text)?.groups;
    return g === undefined
      ? null
      : liesTag(`${g['jahr'] ?? ''}-${zwei(g['monat'])}-${zwei(g['tag'] ?? '01')}`);
  };
};

/** 'JJJJ-MM' of text in this form, of a whole day as well; null when it is none. */
export const monatsleser = (form: Datumsform): ((text: string) => string | null) => {
  const lies = leser(form);
  return text => {
    if (liesMonat(text) !== null) return text;
    const tag = lies(text);
    return tag === null ? null : monatAlsIso(monatVon(tag));
  };
};

/** 'JJJJ-MM-TT' of text in this form; null when it is none. Where the source names the day after the last, one day earlier. */
export const tagesleser = (
  form: Datumsform,
  endeAusschliesslich: boolean,
): ((text: string) => string | null) => {
  const lies = form.includes('T') ? leser(form) : () => null;
  return text => {
    const tag = lies(text);
    return tag === null ? null : tagAlsIso((endeAusschliesslich ? tag - 1 : tag) as Tag);
  };
};

const TEILE = /JJJJ|MM|TT|M|T|[^JMT]/g;

const alsMuster = ([teil]: RegExpExecArray): string => {
  switch (teil) {
    case 'JJJJ':
      return String.raw`(?<jahr>\d{4})`;
    case 'MM':
      return String.raw`(?<monat>\d{2})`;
    case 'TT':
      return String.raw`(?<tag>\d{2})`;
    case 'M':
      return String.raw`(?<monat>\d{1,2})`;
    case 'T':
      return String.raw`(?<tag>\d{1,2})`;
    default:
      return `\\${teil}`;
  }
};

const zwei = (text: string | undefined): string => (text ?? '').padStart(2, '0');
