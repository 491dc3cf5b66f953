const HOECHSTENS = 60;

/** Text from a file as a message shows it: one line without control characters, at most 60 characters. */
export const gekuerzt = (text: string): string => {
  const zeile = text
    .slice(0, 4 * HOECHSTENS)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{C}/gu, '\u{FFFD}')
    .trim();
  return zeile.length > HOECHSTENS || text.length > 4 * HOECHSTENS ? `${zeile.slice(0, HOECHSTENS)}…` : zeile;
};
