import { liesZip, schreibeZip } from './zip.ts';

/**
 * The Word file without what differs from one making to the next: the library names links by chance, counts bookmarks over all documents
 * and writes the time. Tells the language of the document as well, which the library cannot.
 */
export const festeBytes = (docx: Uint8Array): Uint8Array => {
  const dateien = new Map(liesZip(docx));
  const aendere = (name: string, neu: (xml: string) => string): void => {
    const inhalt = dateien.get(name);
    if (!inhalt) throw new Error(`In der Word-Datei fehlt ${name}`);
    dateien.set(name, new TextEncoder().encode(neu(new TextDecoder().decode(inhalt))));
  };
  const nummer = zaehler();
  aendere('docProps/core.xml', ohneZeit);
  aendere('word/document.xml', xml => xml.replaceAll(TAG, tag => mitNummern(tag, nummer)));
  aendere('word/_rels/document.xml.rels', xml =>
    xml.replaceAll(/(?<= Id=")rId[\w-]{21}(?=")/g, alt => `rIdV${nummer('verweis', alt)}`),
  );
  return schreibeZip(dateien);
};

type Nummer = (art: string, alt: string) => number;

/** Gives every old name of a kind its number, in the order in which they come. */
const zaehler = (): Nummer => {
  const arten = new Map<string, Map<string, number>>();
  return (art, alt) => {
    const nummern = arten.get(art) ?? new Map<string, number>();
    arten.set(art, nummern);
    const neu = nummern.get(alt) ?? nummern.size + 1;
    nummern.set(alt, neu);
    return neu;
  };
};

/** A tag, or a field with its instruction; text of users has no '<' and is never met. */
const TAG = /<w:instrText[^>]*>PAGEREF [^<]*|<[^>]*>/g;

const mitNummern = (tag: string, nummer: Nummer): string =>
  tag
    .replace(/(?<=^<w:hyperlink [^>]*r:id=")rId[\w-]{21}(?=")/, alt => `rIdV${nummer('verweis', alt)}`)
    .replace(/(?<=^<w:bookmark(?:Start|End) [^>]*w:id=")\d+(?=")/, alt => String(nummer('marke', alt)))
    .replace(/(?<=^<w:(?:bookmarkStart|hyperlink) [^>]*(?:name|anchor)=")_Toc\d+(?=")/, alt =>
      sprung(alt, nummer),
    )
    .replace(/(?<=^<w:instrText[^>]*>PAGEREF )_Toc\d+/, alt => sprung(alt, nummer))
    .replace(/(?<=^<wp:docPr [^>]*id=")\d+(?=")/, alt => String(nummer('bild', alt)));

const sprung = (alt: string, nummer: Nummer): string => `_Toc${nummer('sprung', alt)}`;

const ohneZeit = (xml: string): string =>
  xml
    .replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace('</cp:coreProperties>', '<dc:language>de-DE</dc:language></cp:coreProperties>');
