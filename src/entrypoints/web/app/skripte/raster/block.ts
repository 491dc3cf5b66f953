/** Cells as other programs copy them: rows of texts. */
export type Block = readonly (readonly string[])[];

/**
 * A copied block: tabs between cells, line ends between rows. A cell is in quotation marks where it holds one of these; programs leave a mark
 * inside a word as it is, so only what also ends as such counts.
 */
export const leseBlock = (text: string): Block => {
  const ganz = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  const zeilen: string[][] = [[]];
  for (let stelle = 0; stelle <= ganz.length;) {
    const { zelle, ende } = leseZelle(ganz, stelle);
    zeilen.at(-1)?.push(zelle);
    if (ganz[ende] === '\n') zeilen.push([]);
    stelle = ende + 1;
  }
  return zeilen;
};

/** The same the other way, as spreadsheets expect it. */
export const schreibeBlock = (block: Block): string => {
  const zeilen = block.map(zeile => zeile.map(schreibeZelle).join('\t'));
  const [erste = []] = block;
  return block.length === 1 && erste.length === 1 ? zeilen.join('') : zeilen.map(z => `${z}\r\n`).join('');
};

/** A cell in quotation marks, doubled inside, up to the end of the cell. */
const IN_ZEICHEN = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;

const leseZelle = (text: string, beginn: number): Readonly<{ zelle: string; ende: number }> => {
  IN_ZEICHEN.lastIndex = beginn;
  const [ganz, innen] = IN_ZEICHEN.exec(text) ?? [];
  if (ganz !== undefined && innen !== undefined)
    return { zelle: innen.replaceAll('""', '"'), ende: beginn + ganz.length };
  const naechste = text.slice(beginn).search(/[\t\n]/);
  const ende = naechste === -1 ? text.length : beginn + naechste;
  return { zelle: text.slice(beginn, ende), ende };
};

const schreibeZelle = (zelle: string): string =>
  /[\t\n\r]|^"/.test(zelle) ? `"${zelle.replaceAll('"', '""')}"` : zelle;
