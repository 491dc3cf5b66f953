import { gelungen, melde, meldungsart, misslungen, type Ergebnis } from '#domain/werte';
import type { Baustein, Textgrenze, Textleser, Textlauf } from '#ports';

const TEXTGRENZE = meldungsart<{ abschnitt: string; grund: string }>({
  code: 'DOKUMENT-01',
  stufe: 'sperrt',
  satz: p =>
    `Der Text „${p.abschnitt}“ lässt sich nicht setzen. ${p.grund}. Kürzen oder vereinfachen Sie ihn.`,
});

/** The kinds of message of a document that cannot be made. */
export const dokumentmeldungen = [TEXTGRENZE] as const;

/** The blocks of one text; fails when it is beyond the limits of the reader. */
export const liesText = (
  abschnitt: string,
  markdown: string,
  textleser: Textleser,
  zahl: (einbettung: string) => Textlauf,
): Ergebnis<readonly Baustein[]> => {
  try {
    return gelungen(textleser.bausteine(markdown, zahl));
  } catch (fehler) {
    if (!istTextgrenze(fehler)) throw fehler;
    return misslungen(melde(TEXTGRENZE, `texte.${abschnitt}`, { abschnitt, grund: fehler.message }));
  }
};

const istTextgrenze = (fehler: unknown): fehler is Textgrenze =>
  fehler instanceof Error && fehler.name === 'Textgrenze';
