import type { Textlauf } from '#ports';
import { klartext, maskiere } from './maskiere.ts';
import type { Umfeld } from './umfeld.ts';

/** Runs as HTML. A figure links to its recipe when the document has it; a link that is neither web nor mail stays text. */
export const laeufe = (inhalt: readonly Textlauf[], umfeld: Umfeld, imVerweis = false): string =>
  inhalt.map(lauf => setzeLauf(lauf, umfeld, imVerweis)).join('');

/** The anchor of a figure's recipe. */
export const rechenwegKennung = (pfad: string): string => `rechenweg.${encodeURIComponent(klartext(pfad))}`;

const setzeLauf = (lauf: Textlauf, umfeld: Umfeld, imVerweis: boolean): string => {
  switch (lauf.art) {
    case 'text':
      return maskiere(lauf.text);
    case 'fett':
      return `<strong>${laeufe(lauf.inhalt, umfeld, imVerweis)}</strong>`;
    case 'kursiv':
      return `<em>${laeufe(lauf.inhalt, umfeld, imVerweis)}</em>`;
    case 'umbruch':
      return '<br>';
    case 'verweis':
      return imVerweis || !ERLAUBT.test(lauf.ziel)
        ? laeufe(lauf.inhalt, umfeld, imVerweis)
        : `<a href="${maskiere(lauf.ziel)}" rel="noreferrer">${laeufe(lauf.inhalt, umfeld, true)}</a>`;
    case 'zahl':
      return zahl(lauf, umfeld, imVerweis);
  }
};

const zahl = (
  { text, pfad, annahme }: Extract<Textlauf, { art: 'zahl' }>,
  { rechenwege, merkmale }: Umfeld,
  imVerweis: boolean,
): string => {
  const verknuepft = !imVerweis && rechenwege.has(pfad);
  if (verknuepft) merkmale.add('rechenweg');
  if (annahme) merkmale.add('annahme');
  const inhalt = verknuepft
    ? `<a class="zahl" href="#${maskiere(rechenwegKennung(pfad))}">${maskiere(text)}</a>`
    : maskiere(text);
  return annahme ? `${inhalt}${STERN}` : inhalt;
};

/** The star for the eye, the word for the ear. */
const STERN = '<span aria-hidden="true">*</span><span class="nur-vorgelesen"> (Annahme)</span>';

const ERLAUBT = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i;
