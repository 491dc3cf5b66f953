import { liesTag, monatAus, ersterTag, tagAus, type Tag } from '#domain/werte';

/** A time a sentence names: its words, its first day, and what stands before it. */
export type Zeitangabe = Readonly<{ worte: string; beginn: Tag; davor: string }>;

const MONATSNAMEN = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
  'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
] as const; // prettier-ignore

const ANGABE = new RegExp(
  [
    String.raw`(?<tag>\d{1,2})\.\s?(?<zahl>\d{1,2})\.\s?(?<jahrDesTages>20\d{2})`,
    String.raw`(?:(?<vomMonat>\d{1,2})\.\s)?(?<monat>${MONATSNAMEN.join('|')})\s+(?<jahrDesMonats>20\d{2})`,
    String.raw`(?<=(?<!\p{L})(?:in|im Jahre?|im Frühjahr|im Sommer|im Herbst|im Winter|Anfang|Mitte|Ende)\s)(?<jahr>20\d{2})(?![\d.,]|\s?(?:€|Euro|%))`,
  ].join('|'),
  'giu',
);

/** All days, months and years a sentence names as a time; a bare year only behind a word that makes it one. */
export const zeitangaben = (satz: string): readonly Zeitangabe[] =>
  [...satz.matchAll(ANGABE)].flatMap(treffer => {
    const beginn = ersterTagVon(treffer.groups ?? {});
    return beginn === null
      ? []
      : [{ worte: treffer[0], beginn, davor: satz.slice(0, treffer.index).trimEnd() }];
  });

const ersterTagVon = (g: Readonly<Record<string, string | undefined>>): Tag | null => {
  if (g['jahr'] !== undefined) return tagAus(Number(g['jahr']), 1, 1);
  if (g['tag'] !== undefined) return geprueft(g['jahrDesTages'], g['zahl'], g['tag']);
  const monat = MONATSNAMEN.findIndex(name => name.toLowerCase() === g['monat']?.toLowerCase()) + 1;
  return g['vomMonat'] === undefined
    ? ersterTag(monatAus(Number(g['jahrDesMonats']), monat))
    : geprueft(g['jahrDesMonats'], String(monat), g['vomMonat']);
};

const geprueft = (jahr = '', monat = '', tag = ''): Tag | null =>
  liesTag(`${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`);
