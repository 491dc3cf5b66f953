import { tagAus, tagTeile, type Tag } from '#domain/werte';
import { OFFEN, type Merkmal } from '../zaehlwerk/typen.ts';
import { entflechte } from './entflechte.ts';
import { alsMerkmal, leereSpalten, schreibe, type Spalten } from './spalten.ts';
import { KEIN_TAG, type Rohblock, type Rohmerkmal } from './typen.ts';

const gleichrangig = (): boolean => false;

/** Attributes of persons: the dated rows on their days, else the undated class. */
export const merkmalAus = (personen: number, { undatiert, datiert }: Rohmerkmal): Merkmal => {
  const ziel = leereSpalten(Math.max(1, personen));
  const zeilen = datiert?.person.length ?? 0;
  let zeile = 0;
  for (let person = 0; person < personen; person++) {
    const ab = zeile;
    while (zeile < zeilen && datiert?.person[zeile] === person) zeile++;
    const grund = undatiert?.[person] ?? 0;
    let ende = KEIN_TAG;
    if (datiert)
      entflechte(datiert, ab, zeile, gleichrangig, (z, von, bis) => {
        if (grund > 0) schreibe(ziel, person, ende, von, grund);
        schreibe(ziel, person, von, bis, datiert.klasse[z] ?? 0);
        ende = bis;
      });
    if (grund > 0) schreibe(ziel, person, ende, OFFEN, grund);
  }
  return alsMerkmal(ziel);
};

/** Age bands by completed years: the class changes on the birthday, for 29 February in a common year on 1 March (§§ 187, 188 BGB). */
export const altersgruppen = (geburt: Int32Array, grenzen: readonly number[]): Merkmal => {
  const ziel = leereSpalten(Math.max(1, geburt.length * (grenzen.length + 1)));
  geburt.forEach((tag, person) => {
    if (tag === KEIN_TAG) return;
    let von = KEIN_TAG;
    grenzen.forEach((alter, i) => {
      const geburtstag = vollendet(tag as Tag, alter);
      schreibe(ziel, person, von, geburtstag, i + 1);
      von = geburtstag;
    });
    schreibe(ziel, person, von, OFFEN, grenzen.length + 1);
  });
  return alsMerkmal(ziel);
};

/** The first day on which so many years are completed. A 29 February that does not exist becomes 1 March. */
const vollendet = (geburt: Tag, alter: number): Tag => {
  const { jahr, monat, tag } = tagTeile(geburt);
  return tagAus(jahr + alter, monat, tag);
};

/** The BG types as disjoint ranges, with the position of the first row of every BG. */
export type Bgtypen = Readonly<{ spalten: Spalten; ab: Int32Array }>;

/** Untangles the types of BGs; the last position belongs to the BG with the highest number. */
export const bgTypenAus = ({ bgTyp, bezug }: Rohblock): Bgtypen => {
  const spalten = leereSpalten(Math.max(1, bgTyp.von.length));
  const hoechste = Math.max(hoechster(bgTyp.person), hoechster(bezug.bg));
  const ab = new Int32Array(hoechste + 2);
  let zeile = 0;
  for (let bg = 0; bg <= hoechste; bg++) {
    ab[bg] = spalten.zahl;
    const beginn = zeile;
    while (zeile < bgTyp.person.length && bgTyp.person[zeile] === bg) zeile++;
    entflechte(bgTyp, beginn, zeile, gleichrangig, (z, von, bis) =>
      schreibe(spalten, bg, von, bis, bgTyp.klasse[z] ?? 0),
    );
  }
  ab[hoechste + 1] = spalten.zahl;
  return { spalten, ab };
};

const hoechster = (nummern: Int32Array): number => {
  let hoechste = -1;
  for (const nummer of nummern) if (nummer > hoechste) hoechste = nummer;
  return hoechste;
};
