import { eingebetteteAdressen, liesEinbettung } from '#domain/plausibilitaet';
import { liesPfad, schreibeWert, type Rechenblatt, type Zahl } from '#domain/werte';

/** A text with the values of its embedded figures in their places; an address that is not there stays as it was written. */
export const mitZahlen = (text: string, blatt: Rechenblatt): string =>
  text.replaceAll(/\{\{([^{}]*)\}\}/g, (ganz, inhalt: string) => {
    const zahl = zahlAn(blatt, liesEinbettung(inhalt).adresse);
    return zahl ? schreibeWert(zahl) : ganz;
  });

/** The figures embedded in texts, each once. */
export const zahlenIn = (texte: readonly string[], blatt: Rechenblatt): readonly Zahl[] =>
  [...new Set(texte.flatMap(eingebetteteAdressen))].flatMap(adresse => zahlAn(blatt, adresse) ?? []);

const zahlAn = (blatt: Rechenblatt, adresse: string): Zahl | null => {
  const pfad = liesPfad(adresse);
  return (pfad && blatt.get(pfad)) ?? null;
};
