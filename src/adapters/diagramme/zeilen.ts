/** A name on at most three lines of so many characters; what does not fit ends in '…'. Too long words are cut. */
export const inZeilen = (name: string, hoechstens: number): readonly string[] => {
  const zeilen = name
    .replaceAll(ZUSAMMEN, '$1\u00a0')
    .split(/[ \t\r\n]+/)
    .filter(wort => wort !== '')
    .flatMap(wort => stuecke(wort, hoechstens))
    .reduce<readonly string[]>((bisher, wort) => haengeAn(bisher, wort, hoechstens), []);
  if (zeilen.length <= ZEILEN) return zeilen;
  return [...zeilen.slice(0, ZEILEN - 1), `${(zeilen[ZEILEN - 1] ?? '').slice(0, hoechstens - 1)}…`];
};

const ZEILEN = 3;
/** '§ 46', 'Abs. 1': stay on one line. */
const ZUSAMMEN = /(§|Art\.|Abs\.|Satz|Nr\.) (?=\d)/g;

const haengeAn = (bisher: readonly string[], wort: string, hoechstens: number): readonly string[] => {
  const letzte = bisher.at(-1);
  if (letzte === undefined || letzte.length + 1 + wort.length > hoechstens) return [...bisher, wort];
  return [...bisher.slice(0, -1), `${letzte} ${wort}`];
};

const stuecke = (wort: string, hoechstens: number): readonly string[] => {
  if (wort.length <= hoechstens) return [wort];
  const schnitt = trennstelle(wort, hoechstens);
  return [wort.slice(0, schnitt), ...stuecke(wort.slice(schnitt), hoechstens)];
};

/** Behind the last hyphen or slash that fits, else at the limit. */
const trennstelle = (wort: string, hoechstens: number): number => {
  const strich = Math.max(wort.lastIndexOf('-', hoechstens - 1), wort.lastIndexOf('/', hoechstens - 1));
  return strich > 0 ? strich + 1 : hoechstens;
};
