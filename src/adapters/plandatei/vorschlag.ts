import { distance } from 'fastest-levenshtein';
import type { Meldung, Parameterwert } from '#domain/werte';

/** The message with the likeliest of its candidates as suggestion, when one is near enough. */
export const mitVorschlag = (meldung: Meldung): Meldung => {
  const { erlaubt, vorschlag, feld, gefunden } = meldung.parameter;
  const gesucht = feld ?? gefunden;
  if (vorschlag !== null || typeof gesucht !== 'string' || !istTextliste(erlaubt)) return meldung;
  return { ...meldung, parameter: { ...meldung.parameter, vorschlag: naechster(gesucht, erlaubt) } };
};

const istTextliste = (wert: Parameterwert | undefined): wert is readonly string[] =>
  Array.isArray(wert) && wert.every(w => typeof w === 'string');

const HOECHSTLAENGE = 60;

/** The candidate that differs by the fewest letters: at most a third of them, two in short words. */
const naechster = (gesucht: string, kandidaten: readonly string[]): string | null => {
  if (gesucht.length > HOECHSTLAENGE) return null;
  const [bester] = kandidaten
    .map(kandidat => ({ kandidat, abstand: distance(gesucht.toLowerCase(), kandidat.toLowerCase()) }))
    .filter(({ kandidat, abstand }) => abstand <= Math.max(2, Math.floor(kandidat.length / 3)))
    .filter(({ kandidat, abstand }) => abstand < Math.min(kandidat.length, gesucht.length))
    .toSorted((a, b) => a.abstand - b.abstand);
  return bester?.kandidat ?? null;
};
