import { einwand, type Einwand } from '../antwort/antwort.ts';

/** JSON that was read, or what is wrong with it. */
export type Jsonlesung = Readonly<{ ok: true; wert: unknown }> | Readonly<{ ok: false; einwand: Einwand }>;

/**
 * Reads JSON as no plan and no database trips over: UTF-8, not deeper than anything here is, numbers that are exact, text that can be kept, and
 * no key that JavaScript takes for something else.
 */
export const liesJson = (bytes: Uint8Array): Jsonlesung => {
  const text = alsText(bytes);
  if (text === null) return fehler('Der Inhalt ist kein Text in UTF-8.');
  if (tiefeVon(text) > HOECHSTE_TIEFE)
    return fehler(`Der Inhalt ist tiefer verschachtelt als ${HOECHSTE_TIEFE} Ebenen.`);
  try {
    const wert: unknown = JSON.parse(text);
    const unhaltbar = unhaltbaresIn(wert, []);
    return unhaltbar ? { ok: false, einwand: unhaltbar } : { ok: true, wert };
  } catch {
    return fehler('Der Inhalt ist kein JSON. Prüfen Sie Anführungszeichen, Kommas und Klammern.');
  }
};

const HOECHSTE_TIEFE = 32;

const fehler = (satz: string, pfad = ''): Readonly<{ ok: false; einwand: Einwand }> => ({
  ok: false,
  einwand: einwand('API-01', pfad, satz),
});

const alsText = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How deep brackets nest outside of texts: looked at before anything is built of it. */
const tiefeVon = (text: string): number => {
  let [tiefe, hoechste, imText] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const zeichen = text[i];
    if (imText) {
      if (zeichen === '\\') i++;
      else if (zeichen === '"') imText = false;
    } else if (zeichen === '"') imText = true;
    else if (zeichen === '{' || zeichen === '[') hoechste = Math.max(hoechste, ++tiefe);
    else if (zeichen === '}' || zeichen === ']') tiefe--;
  }
  return hoechste;
};

/** The first thing that could not be kept as it is. */
const unhaltbaresIn = (wert: unknown, ort: readonly string[]): Einwand | null => {
  const hier = (satz: string): Einwand => einwand('API-01', ort.join('.'), satz);
  if (typeof wert === 'string' && !istHaltbar(wert))
    return hier(
      'Der Text enthält ein Zeichen, das sich nicht speichern lässt (NUL oder ein halbes Zeichen).',
    );
  if (typeof wert === 'number' && !istGenau(wert))
    return hier('Die Zahl ist zu groß, um genau zu sein. Schreiben Sie sie als Text mit Einheit.');
  if (typeof wert !== 'object' || wert === null) return null;
  for (const [name, kind] of Object.entries(wert)) {
    if (name === '__proto__' || !istHaltbar(name))
      return hier('Ein Feld hat einen Namen, den es nicht geben kann.');
    const unhaltbar = unhaltbaresIn(kind, [...ort, name]);
    if (unhaltbar) return unhaltbar;
  }
  return null;
};

const istHaltbar = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const istGenau = (zahl: number): boolean =>
  Number.isFinite(zahl) && (!Number.isInteger(zahl) || Number.isSafeInteger(zahl));
