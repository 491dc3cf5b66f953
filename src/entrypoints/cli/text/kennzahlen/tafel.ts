/** A table of texts: what the rows are called, then a column each. */
export type Tafel = Readonly<{
  titel: string;
  /** What stands above the names of the rows. */
  kopf: string;
  spalten: readonly string[];
  zeilen: readonly Tafelzeile[];
}>;

export type Tafelzeile = Readonly<{ name: string; zellen: readonly string[] }>;

/** The lines of a table; columns that do not fit stand below in blocks of about equal size, each with the names of the rows. */
export const tafeltext = (
  { titel, kopf, spalten, zeilen: lange }: Tafel,
  breite: number,
): readonly string[] => {
  const alle = spalten.map((kopftext, s) => spalteAus(kopftext, lange.map(z => z.zellen[s] ?? ''))); // prettier-ignore
  const platz = Math.max(NAMENSBREITE, breite - EINZUG - weiteVon(alle));
  const zeilen = lange.map(z => ({ ...z, name: gekuerzt(z.name, platz) }));
  const namen = Math.max(kopf.length, ...zeilen.map(z => z.name.length)) + EINZUG;
  return [
    titel,
    ...bloecke(alle, breite - namen).flatMap((block, i) => [
      ...(i > 0 ? [''] : []),
      ...kopfzeilen(block, kopf, namen),
      ...zeilen.map((z, stelle) => zeilentext(z.name, namen, block, s => s.zellen[stelle])),
    ]),
  ];
};

/** A column with its heading in lines. */
type Spalte = Readonly<{ kopf: readonly string[]; zellen: readonly string[]; weite: number }>;

const spalteAus = (kopftext: string, zellen: readonly string[]): Spalte => {
  const laengste = Math.max(...zellen.map(t => t.length));
  const kopf = zerlegt(kopftext, Math.max(KOPFBREITE, laengste));
  return { kopf, zellen, weite: Math.max(laengste, ...kopf.map(t => t.length)) + ABSTAND };
};

const EINZUG = 2;
const ABSTAND = 2;
/** Longer names of rows are cut where columns need the room. */
const NAMENSBREITE = 42;
/** Longer headings are broken. */
const KOPFBREITE = 11;

const zeilentext = (
  name: string,
  namen: number,
  block: readonly Spalte[],
  text: (spalte: Spalte) => string | undefined,
): string =>
  [
    `${' '.repeat(EINZUG)}${name}`.padEnd(namen),
    ...block.map(spalte => (text(spalte) ?? '').padStart(spalte.weite)),
  ]
    .join('')
    .trimEnd();

/** Cut after a word, unless that would leave next to nothing. */
const gekuerzt = (name: string, platz: number): string => {
  if (name.length <= platz) return name;
  const anfang = name.slice(0, platz - 1);
  const wortende = name[platz - 1] === ' ' ? anfang.length : anfang.lastIndexOf(' ');
  return `${anfang.slice(0, wortende > platz / 2 ? wortende : undefined).trimEnd()}…`;
};

/** Headings end at the bottom. */
const kopfzeilen = (block: readonly Spalte[], kopf: string, namen: number): readonly string[] => {
  const hoehe = Math.max(...block.map(s => s.kopf.length));
  return Array.from({ length: hoehe }, (_, i) =>
    zeilentext(i === hoehe - 1 ? kopf : '', namen, block, s => s.kopf[i - hoehe + s.kopf.length]),
  );
};

/** A heading in lines, broken between words. */
const zerlegt = (text: string, breite: number): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((zeilen, wort) => {
    const letzte = zeilen.at(-1);
    return letzte !== undefined && letzte.length + 1 + wort.length <= breite
      ? [...zeilen.slice(0, -1), `${letzte} ${wort}`]
      : [...zeilen, wort];
  }, []);

/** As few blocks of columns as fit, with equally many in each where that fits as well. */
const bloecke = (spalten: readonly Spalte[], platz: number): readonly (readonly Spalte[])[] => {
  const eng = gefuellt(spalten, platz);
  const je = Math.ceil(spalten.length / Math.max(1, eng.length));
  const gleich = eng.map((_, i) => spalten.slice(i * je, (i + 1) * je)).filter(b => b.length > 0);
  return gleich.every(block => weiteVon(block) <= platz) ? gleich : eng;
};

const gefuellt = (spalten: readonly Spalte[], platz: number): readonly (readonly Spalte[])[] =>
  spalten.reduce<readonly (readonly Spalte[])[]>((bisher, spalte) => {
    const letzter = bisher.at(-1);
    return letzter && weiteVon([...letzter, spalte]) <= platz
      ? [...bisher.slice(0, -1), [...letzter, spalte]]
      : [...bisher, [spalte]];
  }, []);

const weiteVon = (block: readonly Spalte[]): number => block.reduce((summe, s) => summe + s.weite, 0);
