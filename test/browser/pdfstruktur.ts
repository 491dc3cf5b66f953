import { alle, liesPdf, type Knoten } from '../../src/adapters/dokumente/fixture/pdfleser.ts';

/** What another program finds wrong with the structure of a PDF that is to be PDF/UA-1; empty when nothing is. */
export const pdfstruktur = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { titel, sprache, markiert, xmp, lesezeichen, seiten } = await liesPdf(pdf);
  const struktur = seiten.flatMap(s => s.struktur);
  const ohne = (rolle: RegExp, fehlt: (knoten: Knoten) => boolean, satz: string): readonly string[] =>
    alle(struktur, rolle).some(fehlt) ? [satz] : [];
  return [
    ...(titel === '' ? ['kein Titel'] : []),
    ...(sprache === 'de-DE' ? [] : [`Sprache ${sprache}`]),
    ...(markiert ? [] : ['nicht ausgezeichnet']),
    ...(xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['nennt sich nicht PDF/UA-1']),
    ...(lesezeichen.length > 0 ? [] : ['keine Lesezeichen']),
    ...(seiten.every(s => s.struktur.length > 0) ? [] : ['Seite ohne Struktur']),
    ...springendeEbenen(alle(struktur, /^H\d$/).map(k => Number(k.rolle.slice(1)))),
    ...(alle(struktur, /^Table$/).length > 0 ? [] : ['keine Tabelle']),
    ...ohne(/^Figure$/, k => k.alt.trim() === '', 'Abbildung ohne Alternativtext'),
    ...ohne(/^THead$/, k => alle([k], /^TD$/).length > 0, 'Tabellenkopf mit Datenzelle'),
  ];
};

/** Headings go down one level at a time. */
const springendeEbenen = (ebenen: readonly number[]): readonly string[] =>
  ebenen.flatMap((ebene, i) =>
    ebene > (ebenen[i - 1] ?? 0) + 1 ? [`Überschrift ${i + 1} springt auf Ebene ${ebene}`] : [],
  );
