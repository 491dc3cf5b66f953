/** Advance widths in parts of the font size, by code point: which characters a font has, and how wide they are. */
export type Schriftmass = ReadonlyMap<number, number>;

/** The characters of a TrueType font, read from its tables 'cmap' (format 12), 'hmtx', 'hhea' and 'head'. Throws when one is missing. */
export const liesSchriftmass = (ttf: Uint8Array): Schriftmass => {
  const daten = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const tabelle = verzeichnis(daten);
  const vorschub = vorschuebe(daten, tabelle);
  const masse = new Map<number, number>();
  for (const { von, bis, glyphe } of bereiche(daten, tabelle('cmap')))
    for (let zeichen = von; zeichen <= bis; zeichen++) masse.set(zeichen, vorschub(glyphe + zeichen - von));
  return masse;
};

type Tabellenort = (name: string) => number;

const verzeichnis = (daten: DataView): Tabellenort => {
  const orte = new Map<string, number>();
  for (let i = 0; i < daten.getUint16(4); i++) {
    const eintrag = 12 + 16 * i;
    const name = String.fromCharCode(...[0, 1, 2, 3].map(k => daten.getUint8(eintrag + k)));
    orte.set(name, daten.getUint32(eintrag + 8));
  }
  return name => {
    const ort = orte.get(name);
    if (ort === undefined) throw new Error(`Die Schriftdatei hat keine Tabelle '${name}'`);
    return ort;
  };
};

const vorschuebe = (daten: DataView, tabelle: Tabellenort): ((glyphe: number) => number) => {
  const jeGeviert = daten.getUint16(tabelle('head') + 18);
  const anzahl = daten.getUint16(tabelle('hhea') + 34);
  const hmtx = tabelle('hmtx');
  return glyphe => daten.getUint16(hmtx + 4 * Math.min(glyphe, anzahl - 1)) / jeGeviert;
};

type Bereich = Readonly<{ von: number; bis: number; glyphe: number }>;

const bereiche = (daten: DataView, cmap: number): readonly Bereich[] => {
  for (let i = 0; i < daten.getUint16(cmap + 2); i++) {
    const untertabelle = cmap + daten.getUint32(cmap + 8 + 8 * i);
    if (daten.getUint16(untertabelle) === 12) return gruppen(daten, untertabelle);
  }
  throw new Error('Die Schriftdatei hat keine Zeichentabelle im Format 12');
};

const gruppen = (daten: DataView, untertabelle: number): readonly Bereich[] =>
  Array.from({ length: daten.getUint32(untertabelle + 12) }, (_, i) => {
    const gruppe = untertabelle + 16 + 12 * i;
    return {
      von: daten.getUint32(gruppe),
      bis: daten.getUint32(gruppe + 4),
      glyphe: daten.getUint32(gruppe + 8),
    };
  });
