/**
 * A label without the marks of its footnotes: 'Bestand 2) 4)' is 'Bestand', '(BG) 1)' is '(BG)'. A number that closes a bracket is no mark: '(§ 16)' stays.
 * Spaces and line breaks inside become one space.
 */
export const ohneFussnoten = (text: string): string => zerlegt(text).rest;

/** The numbers of the footnotes of a label: 'Bestand 2) 4)' has 2 and 4. */
export const fussnotenmarken = (text: string): readonly number[] => zerlegt(text).marken;

const zerlegt = (text: string): Readonly<{ rest: string; marken: readonly number[] }> => {
  let rest = text.replaceAll(/\s+/g, ' ').trim();
  const marken: number[] = [];
  for (;;) {
    const marke = /(?<!\d)\d{1,2}\),?$/.exec(rest);
    const davor = marke && rest.slice(0, marke.index);
    if (marke === null || davor === null || anzahl(davor, '(') > anzahl(davor, ')')) return { rest, marken };
    marken.unshift(Number.parseInt(marke[0], 10));
    rest = davor.trimEnd();
  }
};

const anzahl = (text: string, zeichen: string): number => text.split(zeichen).length - 1;
