/** A record as it stands in the file. unlesbar: why it is none. */
export type Csvsatz = Readonly<{ zeile: number; felder: readonly string[]; unlesbar?: string }>;

/** The one fault that may swallow records behind it. */
export const OFFENES_ANFUEHRUNGSZEICHEN = 'ein Anführungszeichen, das nicht geschlossen wird';

/** Takes CSV text apart piece by piece: any separator, quotes as RFC 4180, line ends of every kind. Empty lines are no records. */
export type Csvzerleger = Readonly<{
  /** The records that end in this piece. */
  nimm(text: string): readonly Csvsatz[];
  /** The last record, when no line end follows it. */
  ende(): readonly Csvsatz[];
}>;

/** No record of ours is longer; an open quote would gather the rest of the file. */
const HOECHSTLAENGE = 1 << 20;

/** A parser at the beginning of a file; a byte order mark is passed over. */
export const zerlegeCsv = (trennzeichen: string): Csvzerleger => {
  let rest = '';
  let zeile = 1;
  let beginn = true;
  const nimm = (text: string, ende: boolean): readonly Csvsatz[] => {
    let puffer = rest + text;
    if (beginn && puffer !== '') {
      beginn = false;
      if (puffer.startsWith('\uFEFF')) puffer = puffer.slice(1);
    }
    const saetze: Csvsatz[] = [];
    let ab = 0;
    for (;;) {
      const gelesen = liesSatz(puffer, ab, trennzeichen, ende);
      if (gelesen === null) break;
      const { felder, bis, zeilen, unlesbar } = gelesen;
      if (unlesbar !== undefined || felder.length > 1 || felder[0] !== '')
        saetze.push({ zeile, felder, ...(unlesbar !== undefined && { unlesbar }) });
      zeile += zeilen;
      ab = bis;
    }
    rest = puffer.slice(ab);
    if (rest.length > HOECHSTLAENGE) {
      saetze.push({ zeile, felder: [], unlesbar: OFFENES_ANFUEHRUNGSZEICHEN });
      rest = '';
    }
    return saetze;
  };
  return { nimm: text => nimm(text, false), ende: () => nimm('', true) };
};

type Gelesen = Readonly<{ felder: readonly string[]; bis: number; zeilen: number; unlesbar?: string }>;

/** One record from a place on; null when it does not end in this text. */
const liesSatz = (text: string, ab: number, trennzeichen: string, ende: boolean): Gelesen | null => {
  if (ab >= text.length) return null;
  const felder: string[] = [];
  let zeilen = 0;
  let unlesbar: string | undefined;
  for (let stelle = ab; ;) {
    const feld =
      text[stelle] === '"' ? liesZitat(text, stelle, ende) : liesFeld(text, stelle, trennzeichen, ende);
    if (feld === null) return null;
    felder.push(feld.wert);
    zeilen += feld.zeilen;
    unlesbar ??= feld.unlesbar;
    const danach = text[feld.bis];
    if (danach === undefined) return ende ? fertig(felder, feld.bis, zeilen, unlesbar) : null;
    if (danach === trennzeichen) {
      stelle = feld.bis + 1;
      continue;
    }
    if (danach === '\n') return fertig(felder, feld.bis + 1, zeilen + 1, unlesbar);
    if (danach === '\r') {
      if (feld.bis + 1 >= text.length && !ende) return null;
      return fertig(felder, feld.bis + (text[feld.bis + 1] === '\n' ? 2 : 1), zeilen + 1, unlesbar);
    }
    const weiter = liesFeld(text, feld.bis, trennzeichen, ende);
    if (weiter === null) return null;
    unlesbar ??= 'Text hinter einem schließenden Anführungszeichen';
    stelle = weiter.bis;
    felder.pop();
    felder.push(feld.wert + weiter.wert);
    const dort = text[stelle];
    if (dort === undefined) return ende ? fertig(felder, stelle, zeilen, unlesbar) : null;
    if (dort === trennzeichen) stelle++;
    else return fertig(felder, stelle + (text.startsWith('\r\n', stelle) ? 2 : 1), zeilen + 1, unlesbar);
  }
};

const fertig = (
  felder: readonly string[],
  bis: number,
  zeilen: number,
  unlesbar: string | undefined,
): Gelesen => ({ felder, bis, zeilen, ...(unlesbar !== undefined && { unlesbar }) });

type Feld = Readonly<{ wert: string; bis: number; zeilen: number; unlesbar?: string }>;

const liesFeld = (text: string, ab: number, trennzeichen: string, ende: boolean): Feld | null => {
  let bis = ab;
  for (; bis < text.length; bis++) {
    const zeichen = text[bis];
    if (zeichen === trennzeichen || zeichen === '\n' || zeichen === '\r') break;
  }
  return bis >= text.length && !ende ? null : { wert: text.slice(ab, bis), bis, zeilen: 0 };
};

const liesZitat = (text: string, ab: number, ende: boolean): Feld | null => {
  let wert = '';
  for (let von = ab + 1; ;) {
    const bis = text.indexOf('"', von);
    if (bis < 0) {
      if (!ende) return null;
      wert += text.slice(von);
      return { wert, bis: text.length, zeilen: 0, unlesbar: OFFENES_ANFUEHRUNGSZEICHEN };
    }
    wert += text.slice(von, bis);
    if (bis + 1 >= text.length && !ende) return null;
    if (text[bis + 1] !== '"') return { wert, bis: bis + 1, zeilen: umbrueche(wert) };
    wert += '"';
    von = bis + 2;
  }
};

const umbrueche = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;
