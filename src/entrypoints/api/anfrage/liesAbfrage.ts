import { einwand, type Problem } from '../antwort/antwort.ts';

/** An address that was read: its fields behind the question mark, each once. */
export type Abfrage = Readonly<{ adresse: URL; felder: Readonly<Record<string, string>> }>;

/** Reads an address, or says why it is none: half characters, NUL, a field twice, more than any of ours. */
export const liesAbfrage = (url: string): Abfrage | Problem => {
  const adresse = new URL(url);
  const roh = `${adresse.pathname}${adresse.search}`;
  if (roh.length > HOECHSTENS || !istText(roh))
    return fehlerhaft('', 'Die Adresse ist zu lang oder enthält Zeichen, die es nicht gibt.');
  const namen = [...adresse.searchParams.keys()];
  const doppelt = namen.find((name, i) => namen.indexOf(name) !== i);
  if (doppelt !== undefined) return fehlerhaft(doppelt, `„${doppelt}“ steht zweimal in der Adresse.`);
  return { adresse, felder: Object.fromEntries(adresse.searchParams) };
};

const HOECHSTENS = 4_000;

const istText = (roh: string): boolean => {
  try {
    return !decodeURIComponent(roh).includes('\0');
  } catch {
    return false;
  }
};

const fehlerhaft = (pfad: string, satz: string): Problem => ({
  problem: 'anfrage-fehlerhaft',
  meldungen: [einwand('API-03', pfad, satz)],
});
