import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TableOfContents,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import type { Dokument } from '#ports';
import { bausteine, ueberschrift } from './bausteine.ts';
import { klartext } from './klartext.ts';
import { text } from './laeufe.ts';
import { LISTEN } from './listen.ts';
import { GRAU, SATZBREITE, STIL, STILE, twip } from './stile.ts';
import { erstelleUmfeld, type Merkmal } from './umfeld.ts';

/** The document as the library wants it: cover, contents, parts, appendices, note. */
export const wordDokument = (dokument: Dokument): Document => {
  const umfeld = erstelleUmfeld(dokument);
  const titel = klartext(dokument.titel).trim() || 'Ohne Titel';
  const inhalt = [
    ...bausteine(dokument.bausteine, umfeld, 0),
    ...dokument.anhaenge.flatMap((anhang, i) => [
      ...ueberschrift(anhangtitel(anhang.titel, i, dokument.anhaenge.length), 1, true),
      ...bausteine(anhang.bausteine, umfeld, 1),
    ]),
  ];
  return new Document({
    title: titel,
    creator: klartext(dokument.jobcenter),
    lastModifiedBy: klartext(dokument.jobcenter),
    description: klartext([dokument.stand, dokument.fassung].filter(t => t !== '').join(', ')),
    styles: STILE,
    numbering: LISTEN,
    sections: [
      {
        properties: { page: SEITE },
        headers: { default: kopf(titel, dokument.fassung) },
        footers: { default: fuss(dokument.jobcenter) },
        children: [
          ...deckblatt(titel, dokument),
          ...verzeichnis(dokument),
          ...lesehilfe(umfeld.merkmale),
          new Paragraph({ pageBreakBefore: true, style: STIL.zelle, children: [] }),
          ...inhalt,
          new Paragraph({
            style: STIL.anmerkung,
            spacing: { before: 600 },
            children: [text(dokument.vermerk)],
          }),
        ],
      },
    ],
  });
};

const SEITE = {
  size: { width: twip(210), height: twip(297) },
  margin: {
    top: twip(30),
    bottom: twip(28),
    left: twip(25),
    right: twip(25),
    header: twip(13),
    footer: twip(13),
  },
};

const deckblatt = (
  titel: string,
  { untertitel, jobcenter, jahr, stand, fassung }: Dokument,
): readonly Paragraph[] => {
  const zeile = (style: string, roh: string) =>
    roh === '' ? [] : [new Paragraph({ style, children: [text(roh)] })];
  return [
    ...zeile(STIL.jobcenter, jobcenter),
    new Paragraph({ style: 'Title', children: [text(titel)] }),
    ...zeile(STIL.angabe, untertitel),
    ...zeile(STIL.angabe, titel.includes(String(jahr)) ? '' : String(jahr)),
    ...zeile(STIL.angabe, stand),
    ...zeile(STIL.angabe, fassung === '' ? '' : `Fassung: ${fassung}`),
  ];
};

/** Filled from the headings by the library; Word adds the page numbers, which nobody else can know. */
const verzeichnis = ({ bausteine: teile, anhaenge }: Dokument): readonly FileChild[] =>
  anhaenge.length === 0 && !teile.some(b => b.art === 'ueberschrift')
    ? []
    : [
        new Paragraph({ style: STIL.verzeichnis, children: [text('Inhalt')] }),
        new TableOfContents('Inhalt', { hyperlink: true, headingStyleRange: '1-2', beginDirty: false }),
      ];

const HILFEN: readonly (readonly [Merkmal, string])[] = [
  ['annahme', 'Ein Stern hinter einer Zahl (*) sagt: Sie beruht auf einer Annahme.'],
  ['stand', 'Kleine Buchstaben hinter einer Zahl verweisen auf ihren Stand; die Anmerkungen erklären sie.'],
  ['rechenweg', 'Gepunktet unterstrichene Zahlen führen zu ihrem Rechenweg.'],
];

const lesehilfe = (merkmale: ReadonlySet<Merkmal>): readonly Paragraph[] =>
  HILFEN.flatMap(([merkmal, satz]) =>
    merkmale.has(merkmal) ? [new Paragraph({ style: STIL.anmerkung, children: [text(satz)] })] : [],
  );

const anhangtitel = (titel: string, i: number, anzahl: number): string => {
  if (/^Anhang/i.test(titel)) return titel;
  const kennung = anzahl > 1 ? `Anhang ${String.fromCodePoint(65 + (i % 26))}` : 'Anhang';
  return titel === '' ? kennung : `${kennung}: ${titel}`;
};

const RANDSTIL = { size: 17, color: GRAU };

const randzeile = (children: readonly TextRun[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: SATZBREITE }],
    children,
  });

/** The title, and on every page the version: that it is a draft. */
const kopf = (titel: string, fassung: string): Header =>
  new Header({
    children: [
      randzeile([
        new TextRun({ ...RANDSTIL, text: gekuerzt(titel) }),
        new TextRun({ ...RANDSTIL, bold: true, children: [new Tab(), gekuerzt(klartext(fassung))] }),
      ]),
    ],
  });

const fuss = (jobcenter: string): Footer =>
  new Footer({
    children: [
      randzeile([
        new TextRun({ ...RANDSTIL, text: gekuerzt(klartext(jobcenter)) }),
        new TextRun({
          ...RANDSTIL,
          children: [new Tab(), 'Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
        }),
      ]),
    ],
  });

const gekuerzt = (roh: string): string => (roh.length <= 60 ? roh : `${roh.slice(0, 59).trimEnd()}…`);
