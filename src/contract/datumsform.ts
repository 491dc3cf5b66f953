import { liesTag, monatAlsIso, monatVon, tagAlsIso } from '#domain/werte';

const MONATE = [
  'jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez',
] as const; // prettier-ignore

/** Other ways to write a day, each with year, month and day. */
const TAGE: readonly RegExp[] = [
  /^(?<tag>\d{1,2})\.\s*(?<monat>\d{1,2})\.\s*(?<jahr>\d{4}|\d{2})$/u,
  /^(?<tag>\d{1,2})\.?\s*(?<name>\p{L}{3,9})\.?\s*(?<jahr>\d{4})$/u,
  /^(?<jahr>\d{4})[-/.](?<monat>\d{1,2})[-/.](?<tag>\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/u,
  /^(?<tag>\d{1,2})[-/](?<monat>\d{1,2})[-/](?<jahr>\d{4})$/u,
];
/** Other ways to write a month. */
const MONATSFORMEN: readonly RegExp[] = [
  /^(?<monat>\d{1,2})[./-](?<jahr>\d{4})$/u,
  /^(?<jahr>\d{4})[./-](?<monat>\d{1,2})$/u,
  /^(?<name>\p{L}{3,9})\.?\s*(?<jahr>\d{4})$/u,
];

/** What a date in another form means: as it should be written, a day that does not exist, or null when it is no date at all. */
export type Datumsdeutung = Readonly<{ iso: string | null }> | null;

/** A day written another way: '31.12.2026', '31. Dezember 2026', '2026/12/31'. */
export const deuteTag = (text: string): Datumsdeutung => {
  const gefunden = teile(text, TAGE);
  if (gefunden === null) return null;
  const tag = liesTag(gefunden);
  return { iso: tag === null ? null : tagAlsIso(tag) };
};

/** A month written another way: '12/2026', 'Dezember 2026', or as a day. */
export const deuteMonat = (text: string): Datumsdeutung => {
  const gefunden = teile(text, MONATSFORMEN) ?? teile(text, TAGE);
  if (gefunden === null) return null;
  const tag = liesTag(gefunden);
  return { iso: tag === null ? null : monatAlsIso(monatVon(tag)) };
};

/** 'JJJJ-MM-TT' from the first form that fits, the first day where none is written. */
const teile = (text: string, formen: readonly RegExp[]): string | null => {
  for (const form of formen) {
    const g = form.exec(text.trim())?.groups;
    if (!g) continue;
    const monat = g['name'] === undefined ? Number(g['monat']) : monatszahl(g['name']);
    const jahr = g['jahr']?.length === 2 ? `20${g['jahr']}` : (g['jahr'] ?? '');
    return `${jahr}-${String(monat).padStart(2, '0')}-${(g['tag'] ?? '1').padStart(2, '0')}`;
  }
  return null;
};

const monatszahl = (name: string): number =>
  MONATE.findIndex(anfang => name.toLowerCase().startsWith(anfang)) + 1;
