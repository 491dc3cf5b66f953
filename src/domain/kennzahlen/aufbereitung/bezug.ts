import { BEZUG } from '../zaehlwerk/marken.ts';
import type { MarkierterVerlauf, Merkmal, Verlauf } from '../zaehlwerk/typen.ts';
import { entflechte } from './entflechte.ts';
import type { Bgtypen } from './merkmale.ts';
import { alsMerkmal, alsVerlauf, leereSpalten, ordneAb, schreibe } from './spalten.ts';
import { BEZUGSZEILE, type Rohblock } from './typen.ts';

const EIGENER_ELB = BEZUGSZEILE.elb | BEZUGSZEILE.eigen;
const EIGENE_HAUPTPERSON = EIGENER_ELB | BEZUGSZEILE.hauptperson;

/** Benefit rows with the marks the count goes by. */
export const bezugAus = ({ bezug }: Rohblock): MarkierterVerlauf => ({
  person: bezug.person,
  von: bezug.von,
  bis: bezug.bis,
  marken: bezug.marken.map(
    m => (m & BEZUGSZEILE.elb ? BEZUG.elb : 0) | (m & BEZUGSZEILE.eigen ? BEZUG.eigen : 0),
  ),
});

/** The days on which a person is Hauptperson of an own BG of the type ALLEINERZIEHEND. */
export const alleinerziehendAus = ({ bezug }: Rohblock, typen: Bgtypen, alleinerziehend: number): Verlauf => {
  const ziel = leereSpalten();
  let beginn = 0;
  for (let z = 0; z < bezug.person.length; z++) {
    if (z > 0 && bezug.person[z] !== bezug.person[z - 1]) {
      ordneAb(ziel, beginn);
      beginn = ziel.zahl;
    }
    if (((bezug.marken[z] as number) & EIGENE_HAUPTPERSON) !== EIGENE_HAUPTPERSON) continue;
    const person = bezug.person[z] as number;
    jeBgTyp(typen, bezug.bg[z] as number, bezug.von[z] as number, bezug.bis[z] as number, (typ, von, bis) => {
      if (typ === alleinerziehend) schreibe(ziel, person, von, bis);
    });
  }
  ordneAb(ziel, beginn);
  return alsVerlauf(ziel);
};

/** The type of the BG of the own ELB spell that counts on a day: as Hauptperson first, then the latest von, then the smallest bg. */
export const bgTypAus = ({ bezug, personen }: Rohblock, typen: Bgtypen): Merkmal => {
  const eigene = eigeneElbZeilen(bezug);
  const ziel = leereSpalten(Math.max(1, personen));
  for (let z = 0; z < eigene.person.length;) {
    const ab = z;
    const person = eigene.person[ab] as number;
    while (z < eigene.person.length && eigene.person[z] === person) z++;
    const istHauptperson = (zeile: number): boolean =>
      ((eigene.marken[zeile] as number) & BEZUGSZEILE.hauptperson) !== 0;
    entflechte(eigene, ab, z, istHauptperson, (zeile, von, bis) =>
      jeBgTyp(typen, eigene.bg[zeile] as number, von, bis, (typ, vonTyp, bisTyp) =>
        schreibe(ziel, person, vonTyp, bisTyp, typ),
      ),
    );
  }
  return alsMerkmal(ziel);
};

const eigeneElbZeilen = (bezug: Rohblock['bezug']): Rohblock['bezug'] => {
  const passt = (m: number): boolean => (m & EIGENER_ELB) === EIGENER_ELB;
  if (bezug.marken.every(passt)) return bezug;
  const stellen = Int32Array.from(bezug.marken.keys()).filter(z => passt(bezug.marken[z] as number));
  const waehle = (spalte: Int32Array): Int32Array => stellen.map(z => spalte[z] as number);
  return {
    person: waehle(bezug.person),
    von: waehle(bezug.von),
    bis: waehle(bezug.bis),
    bg: waehle(bezug.bg),
    marken: Uint8Array.from(stellen, z => bezug.marken[z] as number),
  };
};

const jeBgTyp = (
  { spalten, ab }: Bgtypen,
  bg: number,
  von: number,
  bis: number,
  nimm: (typ: number, von: number, bis: number) => void,
): void => {
  if (bg < 0) return;
  for (let t = ab[bg] as number; t < (ab[bg + 1] as number) && (spalten.von[t] as number) < bis; t++)
    nimm(
      spalten.wert[t] as number,
      Math.max(von, spalten.von[t] as number),
      Math.min(bis, spalten.bis[t] as number),
    );
};
