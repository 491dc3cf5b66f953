/** What somebody typed and did not save: names of fields with what stands in them, and which version of the plan was shown. */
export type Entwurf = Readonly<{
  am: string;
  gesehen: string;
  felder: readonly (readonly [string, string])[];
}>;

/** The drafts of this browser. One is kept for each account and page; it goes when it is saved or thrown away, at sign-out, and after seven days. */
export type Entwurfsablage = Readonly<{
  lies(schluessel: string): Entwurf | null;
  behalte(schluessel: string, entwurf: Entwurf): void;
  vergiss(schluessel: string): void;
  vergissAlle(): void;
  /** What is too old, and what others have left on this machine. */
  raeumeAuf(konto: string): void;
}>;

/** A browser that keeps nothing (full, forbidden) keeps no drafts either; the page works all the same. */
export const erstelleEntwurfsablage = (
  speicher: Storage | null,
  jetzt: () => number = Date.now,
): Entwurfsablage => {
  const eigene = (): readonly string[] => Object.keys(speicher ?? {}).filter(k => k.startsWith(VORSILBE));
  const lies = (name: string): Entwurf | null => {
    const roh = speicher?.getItem(name) ?? null;
    const entwurf = roh === null ? null : alsEntwurf(roh);
    return entwurf && jetzt() - Date.parse(entwurf.am) < SIEBEN_TAGE ? entwurf : null;
  };
  return {
    lies: schluessel => lies(VORSILBE + schluessel),
    behalte(schluessel, entwurf) {
      try {
        speicher?.setItem(VORSILBE + schluessel, JSON.stringify(entwurf));
      } catch {
        // Full: the warning on leaving the page is still there.
      }
    },
    vergiss: schluessel => speicher?.removeItem(VORSILBE + schluessel),
    vergissAlle: () => eigene().forEach(name => speicher?.removeItem(name)),
    raeumeAuf(konto) {
      for (const name of eigene())
        if (!name.startsWith(`${VORSILBE}${konto} `) || !lies(name)) speicher?.removeItem(name);
    },
  };
};

const VORSILBE = 'stellwerk-entwurf ';
const SIEBEN_TAGE = 7 * 86_400_000;

const alsEntwurf = (roh: string): Entwurf | null => {
  try {
    const wert: unknown = JSON.parse(roh);
    return istEntwurf(wert) ? wert : null;
  } catch {
    return null;
  }
};

const istEntwurf = (wert: unknown): wert is Entwurf =>
  typeof wert === 'object' &&
  wert !== null &&
  'am' in wert &&
  typeof wert.am === 'string' &&
  'gesehen' in wert &&
  typeof wert.gesehen === 'string' &&
  'felder' in wert &&
  Array.isArray(wert.felder) &&
  wert.felder.every(f => Array.isArray(f) && f.length === 2 && f.every(t => typeof t === 'string'));
