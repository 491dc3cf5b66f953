/** The objects of a PDF file with a cross-reference table, as Latin-1 text (one character a byte), by number. */
export type Pdfobjekte = ReadonlyMap<number, string>;

/**
 * The file with some of its objects replaced, and its cross-reference table made anew. The change gets all objects and returns those
 * that become different. Throws when the file has no plain cross-reference table, which is how Typst writes PDF 1.7.
 */
export const aenderePdf = (pdf: Uint8Array, aenderung: (objekte: Pdfobjekte) => Pdfobjekte): Uint8Array => {
  const datei = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const { orte, tabelle } = querverweise(datei);
  const objekte = new Map(
    orte.map(([nummer, ort], i) => [nummer, datei.slice(ort, orte[i + 1]?.[1] ?? tabelle)]),
  );
  const neue = new Map([...objekte, ...aenderung(objekte)]);
  return schreibe(
    datei.slice(0, orte[0]?.[1] ?? tabelle),
    neue,
    datei.slice(datei.indexOf('trailer', tabelle)),
  );
};

type Querverweise = Readonly<{ orte: readonly (readonly [nummer: number, ort: number])[]; tabelle: number }>;

/** Places of the objects in file order, and of the table itself. */
const querverweise = (datei: string): Querverweise => {
  const tabelle = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(datei.slice(-64))?.[1]);
  const kopf = /^xref\s+0 (\d+)\s+/.exec(datei.slice(tabelle, tabelle + 32));
  if (!kopf) throw new Error('Die PDF-Datei hat keine einfache Querverweistabelle');
  const beginn = tabelle + kopf[0].length;
  const orte = Array.from({ length: Number(kopf[1]) }, (_, nummer) => {
    const zeile = datei.slice(beginn + 20 * nummer, beginn + 20 * (nummer + 1));
    return { nummer, ort: Number(zeile.slice(0, 10)), belegt: zeile[17] === 'n' };
  });
  return {
    tabelle,
    orte: orte
      .filter(o => o.belegt)
      .toSorted((a, b) => a.ort - b.ort)
      .map(o => [o.nummer, o.ort] as const),
  };
};

const schreibe = (kopf: string, objekte: Pdfobjekte, anhang: string): Uint8Array => {
  const orte = new Map<number, number>();
  let [ort, anzahl] = [kopf.length, 0];
  for (const [nummer, inhalt] of objekte) {
    orte.set(nummer, ort);
    ort += inhalt.length;
    anzahl = Math.max(anzahl, nummer + 1);
  }
  const zeilen = Array.from({ length: anzahl }, (_, nummer) => zeile(orte.get(nummer)));
  const tabelle = `xref\n0 ${anzahl}\n${zeilen.join('')}`;
  const schluss = anhang.replace(/startxref\s+\d+/, `startxref\n${ort}`);
  return Buffer.from([kopf, ...objekte.values(), tabelle, schluss].join(''), 'latin1');
};

/** Exactly 20 bytes. */
const zeile = (ort: number | undefined): string =>
  ort === undefined ? '0000000000 65535 f \n' : `${String(ort).padStart(10, '0')} 00000 n \n`;
