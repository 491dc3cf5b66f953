import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Textlauf } from '#ports';
import { klartext } from './klartext.ts';
import type { Umfeld } from './umfeld.ts';

/** How a run is set. verknuepft: inside a link, where no second one may stand. */
export type Laufstil = Readonly<{ fett?: boolean; kursiv?: boolean; stil?: string; verknuepft?: boolean }>;

/** Runs of Word. A figure links to its recipe when the document has it; a link that is neither web nor mail stays text. */
export const laeufe = (
  inhalt: readonly Textlauf[],
  umfeld: Umfeld,
  stil: Laufstil = {},
): readonly ParagraphChild[] => inhalt.flatMap(lauf => setzeLauf(lauf, umfeld, stil));

/** A run of text. */
export const text = (roh: string, { fett, kursiv, stil }: Laufstil = {}): TextRun =>
  new TextRun({
    text: klartext(roh),
    ...(fett ? { bold: true } : {}),
    ...(kursiv ? { italics: true } : {}),
    ...(stil === undefined ? {} : { style: stil }),
  });

const setzeLauf = (lauf: Textlauf, umfeld: Umfeld, stil: Laufstil): readonly ParagraphChild[] => {
  switch (lauf.art) {
    case 'text':
      return lauf.text === '' ? [] : [text(lauf.text, stil)];
    case 'fett':
      return laeufe(lauf.inhalt, umfeld, { ...stil, fett: true });
    case 'kursiv':
      return laeufe(lauf.inhalt, umfeld, { ...stil, kursiv: true });
    case 'umbruch':
      return [new TextRun({ break: 1 })];
    case 'verweis':
      return verweis(lauf, umfeld, stil);
    case 'zahl':
      return zahl(lauf, umfeld, stil);
  }
};

const verweis = (
  { ziel, inhalt }: Extract<Textlauf, { art: 'verweis' }>,
  umfeld: Umfeld,
  stil: Laufstil,
): readonly ParagraphChild[] => {
  if (stil.verknuepft || !ERLAUBT.test(ziel)) return laeufe(inhalt, umfeld, stil);
  const children = laeufe(inhalt, umfeld, { ...stil, stil: 'StwVerweis', verknuepft: true });
  return [new ExternalHyperlink({ link: ziel, children })];
};

const zahl = (
  { text: wert, pfad, annahme }: Extract<Textlauf, { art: 'zahl' }>,
  { rechenwege, merkmale }: Umfeld,
  stil: Laufstil,
): readonly ParagraphChild[] => {
  const anchor = stil.verknuepft ? undefined : rechenwege.get(pfad);
  if (anchor !== undefined) merkmale.add('rechenweg');
  if (annahme) merkmale.add('annahme');
  return [
    anchor === undefined
      ? text(wert, stil)
      : new InternalHyperlink({ anchor, children: [text(wert, { ...stil, stil: 'StwZahl' })] }),
    ...(annahme ? [text('*', stil)] : []),
  ];
};

const ERLAUBT = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i;
