import type { Merkmal, Verlauf } from '../zaehlwerk/typen.ts';

/** Columns that grow: spells with a value, person by person. */
export type Spalten = {
  person: Int32Array;
  von: Int32Array;
  bis: Int32Array;
  wert: Uint16Array;
  zahl: number;
};

/** Empty columns. */
export const leereSpalten = (platz = 1024): Spalten => ({
  person: new Int32Array(platz),
  von: new Int32Array(platz),
  bis: new Int32Array(platz),
  wert: new Uint16Array(platz),
  zahl: 0,
});

/** Appends a spell; one without a day is left out. */
export const schreibe = (ziel: Spalten, person: number, von: number, bis: number, wert = 0): void => {
  if (bis <= von) return;
  if (ziel.zahl === ziel.person.length) verdopple(ziel);
  const z = ziel.zahl++;
  ziel.person[z] = person;
  ziel.von[z] = von;
  ziel.bis[z] = bis;
  ziel.wert[z] = wert;
};

const verdopple = (ziel: Spalten): void => {
  const alt = { ...ziel };
  Object.assign(ziel, leereSpalten(2 * alt.person.length), { zahl: alt.zahl });
  ziel.person.set(alt.person);
  ziel.von.set(alt.von);
  ziel.bis.set(alt.bis);
  ziel.wert.set(alt.wert);
};

/** Puts the rows of one person, from a position on, into the order of their von; equal ones keep theirs. */
export const ordneAb = (spalten: Spalten, ab: number): void => {
  const { von, bis, wert, zahl } = spalten;
  let geordnet = true;
  for (let z = ab + 1; geordnet && z < zahl; z++) geordnet = (von[z - 1] as number) <= (von[z] as number);
  if (geordnet) return;
  const zeilen = Array.from({ length: zahl - ab }, (_, i) => ({
    von: von[ab + i] as number,
    bis: bis[ab + i] as number,
    wert: wert[ab + i] as number,
  })).toSorted((a, b) => a.von - b.von);
  zeilen.forEach((zeile, i) => {
    von[ab + i] = zeile.von;
    bis[ab + i] = zeile.bis;
    wert[ab + i] = zeile.wert;
  });
};

/** The filled part as spells. */
export const alsVerlauf = ({ person, von, bis, zahl }: Spalten): Verlauf => ({
  person: person.subarray(0, zahl),
  von: von.subarray(0, zahl),
  bis: bis.subarray(0, zahl),
});

/** The filled part as attribute. */
export const alsMerkmal = (spalten: Spalten): Merkmal => ({
  ...alsVerlauf(spalten),
  klasse: spalten.wert.subarray(0, spalten.zahl),
});

/** The filled part with its values as bits. */
export const alsMarkierterVerlauf = (spalten: Spalten): Verlauf & Readonly<{ marken: Uint8Array }> => ({
  ...alsVerlauf(spalten),
  marken: Uint8Array.from(spalten.wert.subarray(0, spalten.zahl)),
});
