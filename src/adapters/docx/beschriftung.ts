import { Paragraph, SimpleField } from 'docx';
import { text } from './laeufe.ts';

/** The caption above a table or chart, kept with it. The number is a field, so that Word counts on when something is added. */
export const beschriftung = (art: 'Tabelle' | 'Abbildung', nummer: number, titel: string): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      text(`${art} `, { fett: true }),
      new SimpleField(`SEQ ${art} \\* ARABIC`, String(nummer)),
      text(titel === '' ? '' : `: ${titel}`),
    ],
  });
