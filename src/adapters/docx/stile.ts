import { BorderStyle, type IStylesOptions } from 'docx';
import type { Wortgestalt } from './wortgestalt.ts';

/** Twips (1/20 pt) of a measure in millimetres. */
export const twip = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** The width of the text on the page: A4 with 25 mm on both sides. */
export const SATZBREITE = twip(160);

/** The ids of our own paragraph styles, which Word shows by their German names. */
export const STIL = {
  jobcenter: 'StwJobcenter',
  angabe: 'StwAngabe',
  blattjobcenter: 'StwBlattJobcenter',
  blatttitel: 'StwBlatttitel',
  anmerkung: 'StwAnmerkung',
  zitat: 'StwZitat',
  zelle: 'StwZelle',
  befundtitel: 'StwBefundtitel',
  befund: 'StwBefund',
  rechenweg: 'StwRechenweg',
  bild: 'StwBild',
  verzeichnis: 'StwVerzeichnistitel',
} as const;

const ueberschrift = (size: number, before: number, color: string, font: string) => ({
  run: { size, bold: true, color, font },
  paragraph: { spacing: { before, after: before / 2 }, keepNext: true, keepLines: true },
});

const stil = (id: string, name: string, run: object, paragraph: object) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

const links = (color: string) => ({ color, style: BorderStyle.SINGLE, size: 12, space: 8 });

/** Styles of the document. Headings are Word's own, so that outline, navigation and contents work; everything is German text. */
export const stile = ({ haupt, schrift, nebenschrift, linie, schriftart }: Wortgestalt): IStylesOptions => ({
  default: {
    document: {
      run: { font: schriftart, size: 21, color: schrift, language: { value: 'de-DE' } },
      paragraph: { spacing: { after: 140, line: 288 } },
    },
    title: {
      run: { size: 60, bold: true, color: haupt, font: schriftart },
      paragraph: { spacing: { after: 200, line: 240 } },
    },
    heading1: ueberschrift(36, 480, haupt, schriftart),
    heading2: ueberschrift(27, 360, haupt, schriftart),
    heading3: ueberschrift(22, 280, schrift, schriftart),
    caption: {
      run: { size: 19, color: schrift, italics: false },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100 } },
    },
  },
  paragraphStyles: [
    stil(STIL.jobcenter, 'Jobcenter', { size: 26, bold: true, color: haupt }, { spacing: { after: 2400 } }),
    stil(
      STIL.blattjobcenter,
      'Jobcenter auf Blatt',
      { bold: true, color: haupt },
      { spacing: { after: 60 } },
    ),
    {
      ...stil(STIL.blatttitel, 'Titel auf Blatt', { size: 36 }, { spacing: { after: 80 } }),
      basedOn: 'Title',
    },
    stil(STIL.angabe, 'Titelangabe', { size: 24 }, { spacing: { after: 120 } }),
    stil(
      STIL.anmerkung,
      'Anmerkung',
      { size: 18, color: nebenschrift },
      { spacing: { before: 80, after: 160, line: 260 } },
    ),
    stil(STIL.zitat, 'Zitatblock', {}, { indent: { left: 400 }, border: { left: links(linie) } }),
    stil(STIL.zelle, 'Tabellenzelle', { size: 19 }, { spacing: { before: 30, after: 30, line: 250 } }),
    stil(
      STIL.befundtitel,
      'Befundtitel',
      { bold: true },
      {
        keepNext: true,
        spacing: { before: 160, after: 40 },
        indent: { left: 200 },
        border: { left: links(haupt) },
      },
    ),
    stil(
      STIL.befund,
      'Befund',
      { size: 20 },
      { spacing: { after: 40 }, indent: { left: 200 }, border: { left: links(haupt) } },
    ),
    stil(
      STIL.rechenweg,
      'Rechenweg',
      { size: 18 },
      { spacing: { after: 100, line: 250 }, indent: { left: 300, hanging: 300 } },
    ),
    stil(STIL.bild, 'Abbildung', {}, { keepNext: true, spacing: { before: 80, after: 80, line: 240 } }),
    stil(
      STIL.verzeichnis,
      'Verzeichnistitel',
      { size: 36, bold: true, color: haupt },
      { keepNext: true, pageBreakBefore: true },
    ),
    { ...stil('TOC1', 'toc 1', { bold: true }, { spacing: { before: 120, after: 40 } }), quickFormat: false },
    { ...stil('TOC2', 'toc 2', {}, { spacing: { after: 40 }, indent: { left: 300 } }), quickFormat: false },
  ],
  characterStyles: [
    {
      id: 'StwZahl',
      name: 'Zahl mit Rechenweg',
      basedOn: 'DefaultParagraphFont',
      run: { underline: { type: 'dotted' } },
    },
    {
      id: 'StwVerweis',
      name: 'Verweis',
      basedOn: 'DefaultParagraphFont',
      run: { underline: { type: 'single' }, color: haupt },
    },
  ],
});
