/**
 * A label without the marks of its footnotes: 'Bestand 2) 4)' is 'Bestand', '(BG) 1)' is '(BG)'. A number that closes a bracket is no mark: '(§ 16)' stays.
 * Spaces and line breaks inside become one space.
 */
export const ohneFussnoten = (text: string): string => {
  let rest = text.replaceAll(/\s+/g, ' ').trim();
  for (;;) {
    const marke = /(?<!\d)\d{1,2}\),?$/.exec(rest);
    const davor = marke && rest.slice(0, marke.index);
    if (davor === null || anzahl(davor, '(') > anzahl(davor, ')')) return rest;
    rest = davor.trimEnd();
  }
};

const anzahl = (text: string, zeichen: string): number => text.split(zeichen).length - 1;
