import { liesZip, schreibeZip } from './zip.ts';

/**
 * The Word file without what differs from one making to the next: the library names links by chance, counts bookmarks over all documents
 * and writes the time. Tells the language of the document as well, which the library cannot.
 */
export const festeBytes = (docx: Uint8Array): Uint8Array => {
  const dateien = new Map([...liesZip(docx)]);
  for (const [name, inhalt] of dateien) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = new TextDecoder().decode(inhalt);
    dateien.set(name, new TextEncoder().encode(name === EIGENSCHAFTEN ? ohneZeit(text) : text));
  }
  for (const [teil, bezuege] of TEILE) benenneUm(dateien, teil, bezuege);
  return schreibeZip(dateien);
};

const EIGENSCHAFTEN = 'docProps/core.xml';
const TEILE = [
  ['word/document.xml', 'word/_rels/document.xml.rels'],
  ['word/header1.xml', 'word/_rels/header1.xml.rels'],
  ['word/footer1.xml', 'word/_rels/footer1.xml.rels'],
] as const;

const ohneZeit = (xml: string): string => {
  const ohne = xml.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
  return ohne.replace('</cp:coreProperties>', '<dc:language>de-DE</dc:language></cp:coreProperties>');
};

/** Links in the order in which they stand in the text, bookmarks and drawings likewise. Only tags are changed, never text. */
const benenneUm = (dateien: Map<string, Uint8Array>, teil: string, bezuege: string): void => {
  const inhalt = dateien.get(teil);
  if (!inhalt) return;
  const nummern = new Map<string, string>();
  const nummer = (art: string, alt: string): string => {
    const bekannt = nummern.get(`${art} ${alt}`);
    if (bekannt !== undefined) return bekannt;
    const neu = String(Array.from(nummern.keys()).filter(k => k.startsWith(`${art} `)).length + 1);
    nummern.set(`${art} ${alt}`, neu);
    return neu;
  };
  const neuerText = new TextDecoder().decode(inhalt).replaceAll(/<[^>]*>/g, tag =>
    tag
      .replace(/(?<=^<w:hyperlink [^>]*r:id=")(rId[\w-]{21})(?=")/, alt => `rIdV${nummer('verweis', alt)}`)
      .replace(/(?<=^<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)(?=")/, alt => nummer('marke', alt))
      .replace(/(?<=^<wp:docPr [^>]*id=")(\d+)(?=")/, alt => nummer('bild', alt)),
  );
  dateien.set(teil, new TextEncoder().encode(neuerText));
  const verzeichnis = dateien.get(bezuege);
  if (!verzeichnis) return;
  const beziehungen = new TextDecoder()
    .decode(verzeichnis)
    .replaceAll(/(?<= Id=")(rId[\w-]{21})(?=")/g, alt => `rIdV${nummer('verweis', alt)}`);
  dateien.set(bezuege, new TextEncoder().encode(beziehungen));
};
