import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What another program finds wrong with the structure of a PDF that is to be PDF/UA-1; empty when nothing is. */
export const pdfstruktur = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const laden = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const dokument = await laden.promise;
  const { info, metadata } = await dokument.getMetadata();
  const angaben = new Map<string, unknown>(Object.entries(info));
  const markiert: unknown = await dokument.getMarkInfo();
  const baeume: (Knoten | null)[] = [];
  for (let i = 1; i <= dokument.numPages; i++) baeume.push(await (await dokument.getPage(i)).getStructTree());
  const knoten = baeume.flatMap(baum => (baum === null ? [] : mitKindern(baum)));
  const gliederung = await dokument.getOutline();
  await laden.destroy();
  return [
    ...(angaben.get('Title') ? [] : ['kein Titel']),
    ...(angaben.get('Language') === 'de-DE' ? [] : ['nicht Deutsch']),
    ...(markiert instanceof Map && markiert.get('Marked') === true ? [] : ['nicht ausgezeichnet']),
    ...(String(metadata?.getRaw()).includes('<pdfuaid:part>1</pdfuaid:part>')
      ? []
      : ['nennt sich nicht PDF/UA-1']),
    ...((gliederung ?? []).length > 0 ? [] : ['keine Lesezeichen']),
    ...(baeume.includes(null) ? ['Seite ohne Struktur'] : []),
    ...springendeEbenen(knoten),
    ...(knoten.some(k => k.role === 'Table') ? [] : ['keine Tabelle']),
    ...knoten.flatMap(k => (k.role === 'Figure' && !k.alt ? ['Abbildung ohne Alternativtext'] : [])),
    ...knoten.flatMap(k =>
      k.role === 'THead' && mitKindern(k).some(z => z.role === 'TD') ? ['Tabellenkopf mit Datenzelle'] : [],
    ),
  ];
};

type Knoten = Readonly<{ role?: string; alt?: string; children?: readonly object[] }>;

const mitKindern = (knoten: Knoten): readonly Knoten[] => [
  knoten,
  ...(knoten.children ?? []).flatMap(mitKindern),
];

/** Headings go down one level at a time. */
const springendeEbenen = (knoten: readonly Knoten[]): readonly string[] => {
  const ebenen = knoten.flatMap(({ role = '' }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  return ebenen.flatMap((ebene, i) =>
    ebene > (ebenen[i - 1] ?? 0) + 1 ? [`Überschrift ${i + 1} springt auf Ebene ${ebene}`] : [],
  );
};
