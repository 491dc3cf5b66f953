import { istUeberlang, mitTrennstellen } from './langwort.ts';
import type { Schriftmass } from './schriftmass.ts';
import { setze } from './typografie.ts';
import { erstelleZeichenersatz } from './zeichenersatz.ts';

/** What turning a document into a print sheet needs: clean text, and how wide it is. */
export type Satzmittel = Readonly<{
  /** Printable and well set, on one line, with places to break in what is too long for a page. */
  text(roh: string): string;
  /** Printable, nothing else: for document properties, alternative texts, drawings. */
  klartext(roh: string): string;
  /** Width in the regular sans serif face, in parts of the font size. */
  breite(text: string): number;
  /** Characters that had to be replaced so far. */
  ersetzt: ReadonlySet<string>;
}>;

export const erstelleSatzmittel = (mass: Schriftmass): Satzmittel => {
  const { drucke, ersetzt } = erstelleZeichenersatz(mass);
  return {
    text: roh => mitTrennstellen(setze(drucke(roh)), istUeberlang),
    klartext: drucke,
    breite: text => {
      let summe = 0;
      for (const zeichen of text) summe += mass.get(zeichen.codePointAt(0) ?? 0) ?? 0;
      return summe;
    },
    ersetzt,
  };
};
