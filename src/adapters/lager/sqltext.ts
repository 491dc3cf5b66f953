/** A text as SQL literal. */
export const alsText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A path as SQL literal that means this one place, whatever characters are in it; muster: pattern of files below it. */
export const alsDatei = (pfad: string, muster = ''): string =>
  alsText(`${pfad.replaceAll(/[*?[]/g, '[$&]')}${muster}`);
