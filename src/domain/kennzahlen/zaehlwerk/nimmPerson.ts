import type { Gebraucht } from './gebraucht.ts';
import { fuelleKlassen, type Klassenfolge } from './klassen.ts';
import { langzeitarbeitslosigkeit } from './langzeitarbeitslosigkeit.ts';
import { langzeitbezug } from './langzeitbezug.ts';
import { ARBEIT, BEZUG, TEILNAHME } from './marken.ts';
import type { Hilfsstrecken, Personenlage, Zeilen } from './person.ts';
import type { Raster } from './raster.ts';
import {
  aufStichtage,
  haengeAn,
  kopiere,
  schliesseLuecken,
  schneide,
  vereinige,
  vereinigeMarkierte,
  type Strecken,
} from './strecken.ts';
import type { Auftrag, Block, Merkmal } from './typen.ts';

/** Before the first person of a block. */
export const beginneBlock = (lage: Personenlage): void => {
  const { bezug, alleinerziehend, arbeit, teilnahme, arbeitslos, merkmale } = lage;
  for (const z of [bezug, alleinerziehend, arbeit, teilnahme, arbeitslos, ...merkmale]) {
    z.ab = 0;
    z.bis = 0;
  }
};

/** Puts the next person of a block into the Personenlage: everything the events and stocks need to know. */
export const nimmPerson = (
  lage: Personenlage,
  block: Block,
  nummer: number,
  { mindestluecke }: Auftrag,
  { vierJahre }: Gebraucht,
  raster: Raster,
  hilfe: Hilfsstrecken,
): void => {
  rueckeVor(lage.alleinerziehend, block.alleinerziehend.person, nummer);
  rueckeVor(lage.arbeit, block.arbeit.person, nummer);
  rueckeVor(lage.teilnahme, block.teilnahme.person, nummer);
  for (let d = 0; d < block.merkmale.length; d++) {
    const merkmal = block.merkmale[d] as Merkmal;
    const z = lage.merkmale[d] as Zeilen;
    rueckeVor(z, merkmal.person, nummer);
    fuelleKlassen(lage.klassen[d] as Klassenfolge, merkmal, z.ab, z.bis, raster);
  }
  if (rueckeVor(lage.bezug, block.bezug.person, nummer))
    nimmBezug(lage, block, mindestluecke, vierJahre, raster, hilfe);
  else vergissBezug(lage);
  if (rueckeVor(lage.arbeitslos, block.arbeitslos.person, nummer))
    nimmArbeitslosigkeit(lage, block, raster, hilfe);
  else lage.lza.zahl = 0;
};

const vergissBezug = (lage: Personenlage): void => {
  for (const s of [lage.episoden, lage.elb, lage.elbIrgendwo, lage.lzb]) s.zahl = 0;
  for (const s of [lage.lzbIrgendwo, lage.allein, lage.aktivLzb, lage.vierJahre]) s.zahl = 0;
};

const EIGENER_ELB = BEZUG.elb | BEZUG.eigen;

const nimmBezug = (
  lage: Personenlage,
  { bezug, alleinerziehend, teilnahme }: Block,
  mindestluecke: number,
  mitVierJahren: boolean,
  raster: Raster,
  { a, b, c }: Hilfsstrecken,
): void => {
  const { ab, bis } = lage.bezug;
  vereinigeMarkierte(a, bezug, ab, bis, EIGENER_ELB);
  aufStichtage(lage.elb, a, raster);
  schliesseLuecken(lage.episoden, a, mindestluecke);
  if (istNurEigenerElb(bezug.marken, ab, bis)) kopiere(lage.elbIrgendwo, lage.elb);
  else {
    vereinigeMarkierte(a, bezug, ab, bis, BEZUG.elb);
    aufStichtage(lage.elbIrgendwo, a, raster);
  }
  if (mitVierJahren) nimmVierJahre(lage, a, raster, b, c);
  langzeitbezug(b, a);
  aufStichtage(lage.lzbIrgendwo, b, raster);
  schneide(lage.lzb, lage.lzbIrgendwo, lage.elb);
  vereinige(a, alleinerziehend, lage.alleinerziehend.ab, lage.alleinerziehend.bis);
  aufStichtage(lage.allein, a, raster);
  vereinigeMarkierte(a, teilnahme, lage.teilnahme.ab, lage.teilnahme.bis, TEILNAHME.aktivierung);
  aufStichtage(b, a, raster);
  schneide(lage.aktivLzb, lage.lzb, b);
};

/** Most persons were never elsewhere and never NEF: their benefit anywhere is their own. */
const istNurEigenerElb = (marken: Uint8Array, ab: number, bis: number): boolean => {
  for (let z = ab; z < bis; z++) if (((marken[z] as number) & EIGENER_ELB) !== EIGENER_ELB) return false;
  return true;
};

/** What only persons who started work need to know: when they had any benefit anywhere, and when work with social insurance. */
export const nimmFolgen = (
  lage: Personenlage,
  { bezug, arbeit }: Block,
  raster: Raster,
  { a }: Hilfsstrecken,
): void => {
  vereinige(a, bezug, lage.bezug.ab, lage.bezug.bis);
  aufStichtage(lage.bezugIrgendwo, a, raster);
  vereinigeMarkierte(a, arbeit, lage.arbeit.ab, lage.arbeit.bis, ARBEIT.svb);
  aufStichtage(lage.svb, a, raster);
};

/** Moves on to the rows of the next person; true when there are any. */
const rueckeVor = (zeilen: Zeilen, person: Int32Array, nummer: number): boolean => {
  let z = zeilen.bis;
  while (z < person.length && (person[z] as number) < nummer) z++;
  zeilen.ab = z;
  while (z < person.length && person[z] === nummer) z++;
  zeilen.bis = z;
  return z > zeilen.ab;
};

/** Four calendar years in days, for any day from March 1900 to February 2096: exactly one 29 February lies between. */
const VIER_JAHRE = 4 * 365 + 1;
/** Gaps of at most so many days do not end the time in benefit. */
const VERWEILLUECKE = 31;

const nimmVierJahre = (
  lage: Personenlage,
  elbTage: Strecken,
  raster: Raster,
  b: Strecken,
  c: Strecken,
): void => {
  schliesseLuecken(b, elbTage, VERWEILLUECKE);
  c.zahl = 0;
  for (let s = 0; s < b.zahl; s++) haengeAn(c, (b.von[s] as number) + VIER_JAHRE, b.bis[s] as number);
  aufStichtage(b, c, raster);
  schneide(lage.vierJahre, b, lage.elb);
};

const nimmArbeitslosigkeit = (
  lage: Personenlage,
  { arbeitslos, teilnahme }: Block,
  raster: Raster,
  { a, b, c, lza }: Hilfsstrecken,
): void => {
  vereinige(a, arbeitslos, lage.arbeitslos.ab, lage.arbeitslos.bis);
  vereinigeMarkierte(b, teilnahme, lage.teilnahme.ab, lage.teilnahme.bis, TEILNAHME.massnahme45);
  langzeitarbeitslosigkeit(c, a, b, lza);
  aufStichtage(lage.lza, c, raster);
};
