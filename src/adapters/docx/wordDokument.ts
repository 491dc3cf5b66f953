import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx';
import type { Dokument, Gestaltung } from '#ports';
import { bausteine, ueberschrift } from './bausteine.ts';
import { bildlauf } from './bild.ts';
import { klartext } from './klartext.ts';
import { text } from './laeufe.ts';
import { LISTEN } from './listen.ts';
import { SATZBREITE, STIL, stile, twip } from './stile.ts';
import { erstelleUmfeld, type Merkmal } from './umfeld.ts';
import type { Wortgestalt } from './wortgestalt.ts';

/** The document as the library wants it: cover, contents, parts, appendices, note. */
export const wordDokument = (dokument: Dokument): Document => {
  const umfeld = erstelleUmfeld(dokument);
  const titel = klartext(dokument.titel).trim() || 'Ohne Titel';
  const inhalt = bausteine(dokument.bausteine, umfeld, 0);
  const anhaenge = dokument.anhaenge.flatMap((anhang, i): readonly Spaltensatz[] => {
    const kopf = anhangtitel(anhang.titel, i, dokument.anhaenge.length);
    return [
      { spalten: 1, inhalt: ueberschrift(kopf, 1, !anhang.folgt) },
      { spalten: anhang.nachschlagen ? 2 : 1, inhalt: bausteine(anhang.bausteine, umfeld, 1) },
    ];
  });
  const vorne =
    dokument.form === 'blatt'
      ? [...blattkopf(titel, dokument), ...inhalt, ...lesehilfe(umfeld.merkmale)]
      : [
          ...deckblatt(titel, dokument),
          ...verzeichnis(dokument),
          ...lesehilfe(umfeld.merkmale),
          new Paragraph({ pageBreakBefore: true, style: STIL.zelle, children: [] }),
          ...inhalt,
        ];
  const vermerk = new Paragraph({
    style: STIL.anmerkung,
    spacing: { before: 600 },
    children: [text(dokument.vermerk)],
  });
  const raender = {
    headers: { default: kopf(titel, dokument, umfeld.gestalt) },
    footers: { default: fuss(dokument, umfeld.gestalt) },
  };
  return new Document({
    title: titel,
    creator: klartext(dokument.jobcenter),
    lastModifiedBy: klartext(dokument.jobcenter),
    description: klartext([dokument.stand, dokument.fassung].filter(t => t !== '').join(', ')),
    styles: stile(umfeld.gestalt),
    numbering: LISTEN,
    sections: vereint([{ spalten: 1, inhalt: vorne }, ...anhaenge, { spalten: 1, inhalt: [vermerk] }]).map(
      ({ spalten, inhalt: children }, i) => ({
        ...(i === 0 && raender),
        properties: {
          page: SEITE,
          ...(i > 0 && { type: SectionType.CONTINUOUS }),
          ...(spalten === 2 && { column: { count: 2, space: twip(7) } }),
        },
        children,
      }),
    ),
  });
};

/** What stands in one or two columns. Head and foot of the first section hold for all of them. */
type Spaltensatz = Readonly<{ spalten: 1 | 2; inhalt: readonly FileChild[] }>;

/** Neighbours with as many columns become one section. */
const vereint = (teile: readonly Spaltensatz[]): readonly Spaltensatz[] =>
  teile.reduce<readonly Spaltensatz[]>((bisher, teil) => {
    const letzter = bisher.at(-1);
    return letzter?.spalten === teil.spalten
      ? [...bisher.slice(0, -1), { ...teil, inhalt: [...letzter.inhalt, ...teil.inhalt] }]
      : [...bisher, teil];
  }, []);

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
  { untertitel, jobcenter, jahr, stand, fassung, gestaltung }: Dokument,
): readonly Paragraph[] => {
  const zeile = (style: string, roh: string) =>
    roh === '' ? [] : [new Paragraph({ style, children: [text(roh)] })];
  return [
    ...logo(gestaltung),
    ...zeile(STIL.jobcenter, jobcenter),
    new Paragraph({ style: 'Title', children: [text(titel)] }),
    ...zeile(STIL.angabe, untertitel),
    ...zeile(STIL.angabe, titel.includes(String(jahr)) ? '' : String(jahr)),
    ...zeile(STIL.angabe, stand),
    ...zeile(STIL.angabe, fassung === '' ? '' : `Fassung: ${fassung}`),
  ];
};

/** The head of a paper: small, the text follows on the same page. */
const blattkopf = (
  titel: string,
  { untertitel, jobcenter, stand, fassung, gestaltung }: Dokument,
): readonly Paragraph[] => {
  const angaben = [stand, fassung].filter(t => t !== '').join(' · ');
  return [
    ...logo(gestaltung),
    new Paragraph({ style: STIL.blattjobcenter, children: [text(jobcenter)] }),
    new Paragraph({ style: STIL.blatttitel, children: [text(titel)] }),
    ...[untertitel, angaben]
      .filter(t => t !== '')
      .map(t => new Paragraph({ style: STIL.anmerkung, children: [text(t)] })),
  ];
};

const logo = (gestaltung: Gestaltung | undefined): readonly Paragraph[] => {
  if (!gestaltung?.logo) return [];
  const { bild, alternativtext, breite } = gestaltung.logo;
  const description = klartext(alternativtext);
  const lauf = bildlauf(bild, (breite / 25.4) * 96, { name: 'Logo', title: 'Logo', description });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [lauf] })];
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

const randstil = ({ nebenschrift }: Wortgestalt) => ({ size: 17, color: nebenschrift });

const randzeile = (children: readonly TextRun[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: SATZBREITE }],
    children,
  });

/** What the design wants on every page. */
const zusatzzeile = (worte: string | undefined, gestalt: Wortgestalt): readonly Paragraph[] =>
  worte === undefined ? [] : [randzeile([new TextRun({ ...randstil(gestalt), text: klartext(worte) })])];

/** The title, and on every page the version: that it is a draft. */
const kopf = (titel: string, { fassung, gestaltung }: Dokument, gestalt: Wortgestalt): Header =>
  new Header({
    children: [
      ...zusatzzeile(gestaltung?.kopf, gestalt),
      randzeile([
        new TextRun({ ...randstil(gestalt), text: gekuerzt(titel) }),
        new TextRun({ ...randstil(gestalt), bold: true, children: [new Tab(), gekuerzt(klartext(fassung))] }),
      ]),
    ],
  });

const fuss = ({ jobcenter, gestaltung }: Dokument, gestalt: Wortgestalt): Footer =>
  new Footer({
    children: [
      ...zusatzzeile(gestaltung?.fuss, gestalt),
      randzeile([
        new TextRun({ ...randstil(gestalt), text: gekuerzt(klartext(jobcenter)) }),
        new TextRun({
          ...randstil(gestalt),
          children: [new Tab(), 'Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
        }),
      ]),
    ],
  });

const gekuerzt = (roh: string): string => (roh.length <= 60 ? roh : `${roh.slice(0, 59).trimEnd()}…`);
