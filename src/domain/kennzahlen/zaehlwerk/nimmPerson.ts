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
  noetig: Gebraucht,
  raster: Raster,
  hilfe: Hilfsstrecken,
): void => {
  if (noetig.alleinerziehend) rueckeVor(lage.alleinerziehend, block.alleinerziehend.person, nummer);
  if (noetig.arbeit) rueckeVor(lage.arbeit, block.arbeit.person, nummer);
  if (noetig.teilnahme) rueckeVor(lage.teilnahme, block.teilnahme.person, nummer);
  for (let d = 0; d < block.merkmale.length; d++) {
    const merkmal = block.merkmale[d] as Merkmal;
    const z = lage.merkmale[d] as Zeilen;
    rueckeVor(z, merkmal.person, nummer);
    fuelleKlassen(lage.klassen[d] as Klassenfolge, merkmal, z.ab, z.bis, raster);
  }
  if (rueckeVor(lage.bezug, block.bezug.person, nummer))
    nimmBezug(lage, block, mindestluecke, noetig, raster, hilfe);
  else vergissBezug(lage);
  if (!noetig.arbeitslos) return;
  if (rueckeVor(lage.arbeitslos, block.arbeitslos.person, nummer))
    nimmArbeitslosigkeit(lage, block, raster, hilfe);
  else vergissArbeitslosigkeit(lage);
};

const vergissBezug = (lage: Personenlage): void => {
  for (const s of [lage.episoden, lage.elb, lage.elbIrgendwo, lage.lzb]) s.zahl = 0;
  for (const s of [lage.lzbIrgendwo, lage.allein, lage.aktivLzb, lage.vierJahre]) s.zahl = 0;
};

const vergissArbeitslosigkeit = ({ lza, lzaElb }: Personenlage): void => {
  lza.zahl = 0;
  lzaElb.zahl = 0;
};

const EIGENER_ELB = BEZUG.elb | BEZUG.eigen;

const nimmBezug = (
  lage: Personenlage,
  block: Block,
  mindestluecke: number,
  noetig: Gebraucht,
  raster: Raster,
  hilfe: Hilfsstrecken,
): void => {
  const { bezug } = block;
  const { ab, bis } = lage.bezug;
  const nurEigener = vereinigeMarkierte(lage.eigene, bezug, ab, bis, EIGENER_ELB) === bis - ab;
  aufStichtage(lage.elb, lage.eigene, raster);
  lage.alle = nurEigener ? lage.eigene : hilfe.alle;
  lage.elbIrgendwo = nurEigener ? lage.elb : hilfe.elbIrgendwo;
  if (!nurEigener) {
    vereinigeMarkierte(lage.alle, bezug, ab, bis, BEZUG.elb);
    aufStichtage(lage.elbIrgendwo, lage.alle, raster);
  }
  lage.episoden = mindestluecke === 0 ? lage.eigene : hilfe.episoden;
  if (mindestluecke > 0) schliesseLuecken(lage.episoden, lage.eigene, mindestluecke);
  if (noetig.vierJahre) nimmVierJahre(lage, lage.alle, raster, hilfe);
  if (noetig.lzb) nimmLzb(lage, lage.alle, nurEigener, raster, hilfe);
  if (noetig.alleinerziehend) nimmAlleinerziehende(lage, block, raster, hilfe);
  if (noetig.aktivLzb) nimmAktivierung(lage, block, raster, hilfe);
};

/** From the days as ELB anywhere. */
const nimmLzb = (
  lage: Personenlage,
  elbTage: Strecken,
  nurEigener: boolean,
  raster: Raster,
  hilfe: Hilfsstrecken,
): void => {
  const { b } = hilfe;
  langzeitbezug(b, elbTage);
  aufStichtage(lage.lzbIrgendwo, b, raster);
  lage.lzb = nurEigener ? lage.lzbIrgendwo : hilfe.lzb;
  if (!nurEigener) schneide(lage.lzb, lage.lzbIrgendwo, lage.elb);
};

const nimmAlleinerziehende = (
  lage: Personenlage,
  { alleinerziehend }: Block,
  raster: Raster,
  { a }: Hilfsstrecken,
): void => {
  vereinige(a, alleinerziehend, lage.alleinerziehend.ab, lage.alleinerziehend.bis);
  aufStichtage(lage.allein, a, raster);
};

const nimmAktivierung = (
  lage: Personenlage,
  { teilnahme }: Block,
  raster: Raster,
  { a, b }: Hilfsstrecken,
): void => {
  vereinigeMarkierte(a, teilnahme, lage.teilnahme.ab, lage.teilnahme.bis, TEILNAHME.aktivierung);
  aufStichtage(b, a, raster);
  schneide(lage.aktivLzb, lage.lzb, b);
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
  { b, c }: Hilfsstrecken,
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
  schneide(lage.lzaElb, lage.lza, lage.elb);
};
