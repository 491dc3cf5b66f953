/** Advance widths in parts of the font size, by code point: which characters a font has, and how wide they are. */
export type Schriftmass = ReadonlyMap<number, number>;

/** The characters of a font, read from its tables 'cmap' (format 12, else 4), 'hmtx', 'hhea' and 'head'. Throws when one is missing. */
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
  const untertabellen = Array.from(
    { length: daten.getUint16(cmap + 2) },
    (_, i) => cmap + daten.getUint32(cmap + 8 + 8 * i),
  );
  const imFormat = (format: number) => untertabellen.find(u => daten.getUint16(u) === format);
  const [zwoelf, vier] = [imFormat(12), imFormat(4)];
  if (zwoelf !== undefined) return gruppen(daten, zwoelf);
  if (vier !== undefined) return segmente(daten, vier);
  throw new Error('Die Schriftdatei hat keine Zeichentabelle im Format 12 oder 4');
};

/** Format 4: characters up to U+FFFF in segments, whose glyphs are counted on or stand in a list. */
const segmente = (daten: DataView, ort: number): readonly Bereich[] => {
  const laenge = daten.getUint16(ort + 6);
  const feld = (nummer: number, i: number) => ort + 14 + nummer * laenge + (nummer > 0 ? 2 : 0) + 2 * i;
  return Array.from({ length: laenge / 2 }, (_, i) => {
    const [von, bis] = [daten.getUint16(feld(1, i)), daten.getUint16(feld(0, i))];
    const abstand = daten.getUint16(feld(3, i));
    const glyphe = (zeichen: number): number =>
      abstand === 0
        ? (zeichen + daten.getUint16(feld(2, i))) % 0x10000
        : daten.getUint16(feld(3, i) + abstand + 2 * (zeichen - von));
    return Array.from({ length: bis - von + 1 }, (__, k) => von + k)
      .filter(z => z !== 0xffff && glyphe(z) !== 0)
      .map(z => ({ von: z, bis: z, glyphe: glyphe(z) }));
  }).flat();
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
