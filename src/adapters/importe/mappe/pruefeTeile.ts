import type { Packung } from './packung.ts';

const HOECHSTENS_ZEILEN = 20_000;
const HOECHSTENS_ZELLEN = 500_000;
/** Letters of the last column that may be used: ZZ is the 702nd. */
const HOECHSTENS_BUCHSTABEN = 2;

/**
 * Why the parts of a workbook must not be given to a reader, or null: a DTD, another encoding than UTF-8, or cells so far out that a reader would have
 * to lay out millions of empty ones before them.
 */
export const gefahrIn = (teile: Packung): string | null => {
  let zellen = 0;
  for (const [name, inhalt] of teile) {
    const text = alsText(inhalt);
    if (text === null) return `${name} ist kein XML in UTF-8`;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return `${name} enthält eine Dokumenttypdefinition`;
    if (!name.startsWith('xl/') || !/<(?:\w+:)?sheetData\b/.test(text)) continue;
    for (const [, ort = ''] of text.matchAll(/\sr\s*=\s*["']([^"']*)["']/g))
      if (!istNah(ort)) return `eine Zelle oder Zeile bei „${ort.slice(0, 20)}“`;
    zellen += text.match(/<(?:\w+:)?c\b/g)?.length ?? 0;
    if (zellen > HOECHSTENS_ZELLEN) return `mehr als ${HOECHSTENS_ZELLEN.toLocaleString('de-DE')} Zellen`;
  }
  return null;
};

/** What may stand there, for messages. */
export const ERWARTETE_GROESSE = `höchstens ${HOECHSTENS_ZEILEN.toLocaleString('de-DE')} Zeilen, Spalten bis ZZ und ${HOECHSTENS_ZELLEN.toLocaleString('de-DE')} Zellen, ohne Dokumenttypdefinition`;

const istNah = (ort: string): boolean => {
  const treffer = /^([A-Z]*)([1-9]\d{0,6})$/.exec(ort);
  return (
    treffer !== null &&
    (treffer[1] ?? '').length <= HOECHSTENS_BUCHSTABEN &&
    Number(treffer[2]) <= HOECHSTENS_ZEILEN
  );
};

const alsText = (inhalt: Uint8Array): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(inhalt);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
};
