import { klasseAmTag } from './klassen.ts';
import type { Gebraucht } from './gebraucht.ts';
import { ARBEIT, TEILNAHME } from './marken.ts';
import { nimmFolgen } from './nimmPerson.ts';
import type { Hilfsstrecken, Personenlage, Zeilen } from './person.ts';
import { stichtagAb, type Raster } from './raster.ts';
import { deckt, decktGanz } from './strecken.ts';
import type { Bewegung, Block, Merkmal } from './typen.ts';

/** Takes one event: what, in the month of which counting day, with the classes of which counting day. */
export type Buchung = (bewegung: Bewegung, monat: number, klassenAm: number) => void;
/** Takes one event with the classes of a day. */
export type Tagesbuchung = (bewegung: Bewegung, monat: number, klassen: Uint16Array) => void;

/** Zugang and Abgang of LZB are compared on two counting days; a move between Jobcenter is neither. */
export const bewegungenLzb = ({ lzb, lzbIrgendwo }: Personenlage, { zahl }: Raster, buche: Buchung): void => {
  for (let s = 0; s < lzb.zahl; s++) {
    const ab = lzb.von[s] as number;
    const bis = lzb.bis[s] as number;
    if (ab >= 2) buche(deckt(lzbIrgendwo, ab - 1) ? 'ZUZUG_LZB' : 'ZUGANG_LZB', ab, ab);
    if (bis >= 2 && bis < zahl) buche(deckt(lzbIrgendwo, bis) ? 'WEGZUG_LZB' : 'ABGANG_LZB', bis, bis - 1);
  }
};

/** Every beginning and end of an own ELB spell, several per person and month if need be. */
export const bewegungenElb = (
  { episoden, merkmale }: Personenlage,
  block: Block,
  raster: Raster,
  klassen: Uint16Array,
  buche: Tagesbuchung,
): void => {
  for (let s = 0; s < episoden.zahl; s++) {
    const von = episoden.von[s] as number;
    const bis = episoden.bis[s] as number;
    const zugang = stichtagAb(raster, von);
    const abgang = stichtagAb(raster, bis);
    if (zugang >= 2 && zugang < raster.zahl)
      buche('ZUGANG_ELB', zugang, klassenAmTag(klassen, block, merkmale, von));
    if (abgang >= 2 && abgang < raster.zahl)
      buche('ABGANG_ELB', abgang, klassenAmTag(klassen, block, merkmale, bis - 1));
  }
};

const klassenAmTag = (
  ziel: Uint16Array,
  { merkmale }: Block,
  zeilen: Personenlage['merkmale'],
  tag: number,
): Uint16Array => {
  for (let d = 0; d < merkmale.length; d++) {
    const { ab, bis } = zeilen[d] as Zeilen;
    ziel[d] = klasseAmTag(merkmale[d] as Merkmal, ab, bis, tag);
  }
  return ziel;
};

/**
 * In which months a person has started work of which kind: a bit a kind, at the position of the counting day. Between persons all bits are
 * zero; [ab, bis) are the positions that may have some.
 */
export type Treffer = { readonly arten: Uint8Array; ab: number; bis: number };

/** Nothing started, on so many counting days. */
export const keineTreffer = (stichtage: number): Treffer => ({
  arten: new Uint8Array(stichtage),
  ab: stichtage,
  bis: 0,
});

const INTEGRATION = 1;
const SVB = 2;
const GERING = 4;
const OEGB = 8;

/** Integrationen and the entries that are none: at most one of a kind per person and month. treffer: scratch, empty before and after. */
export const bewegungenArbeit = (
  lage: Personenlage,
  block: Block,
  noetig: Gebraucht,
  raster: Raster,
  treffer: Treffer,
  hilfe: Hilfsstrecken,
  buche: Buchung,
): void => {
  const { arbeit, teilnahme } = block;
  for (let z = lage.arbeit.ab; z < lage.arbeit.bis; z++) {
    const arten = arbeitsbeginn(arbeit.marken[z] as number);
    if (arten > 0) merke(lage, raster, treffer, stichtagAb(raster, arbeit.von[z] as number), arten);
  }
  for (let z = lage.teilnahme.ab; z < lage.teilnahme.bis; z++) {
    const marken = teilnahme.marken[z] as number;
    if ((marken & BEGINN_OEGB) === BEGINN_OEGB)
      merke(lage, raster, treffer, stichtagAb(raster, teilnahme.von[z] as number), OEGB);
  }
  if (treffer.bis <= treffer.ab) return;
  if (noetig.folgen) nimmFolgen(lage, block, raster, hilfe);
  bucheTreffer(lage, noetig, raster, treffer, buche);
};

const BEGINN_OEGB = TEILNAHME.beginn | TEILNAHME.oegb;
const BEGINN_ARBEIT = ARBEIT.beginn | ARBEIT.zaehlt;

const arbeitsbeginn = (marken: number): number => {
  if ((marken & BEGINN_ARBEIT) !== BEGINN_ARBEIT) return 0;
  if ((marken & ARBEIT.gering) !== 0) return GERING;
  if ((marken & ARBEIT.integration) === 0) return 0;
  return (marken & ARBEIT.svb) === 0 ? INTEGRATION : INTEGRATION | SVB;
};

/**
 * A start between S(m−1) and S(m) counts in m for who is ELB at S(m−1), and in m+1 for who has come into benefit since S(m−1) and is
 * ELB at S(m).
 */
const merke = (
  { elb, elbIrgendwo }: Personenlage,
  { zahl }: Raster,
  treffer: Treffer,
  monat: number,
  art: number,
): void => {
  if (monat < 1 || monat >= zahl) return;
  if (deckt(elb, monat - 1)) setze(treffer, monat, art);
  else if (monat + 1 < zahl && deckt(elb, monat) && !deckt(elbIrgendwo, monat - 1))
    setze(treffer, monat + 1, art);
};

const setze = (treffer: Treffer, monat: number, art: number): void => {
  if (monat < 2) return;
  treffer.arten[monat] = (treffer.arten[monat] as number) | art;
  if (monat < treffer.ab) treffer.ab = monat;
  if (monat >= treffer.bis) treffer.bis = monat + 1;
};

const bucheTreffer = (
  lage: Personenlage,
  noetig: Gebraucht,
  raster: Raster,
  treffer: Treffer,
  buche: Buchung,
): void => {
  for (let monat = treffer.ab; monat < treffer.bis; monat++) {
    const art = treffer.arten[monat] as number;
    if (art === 0) continue;
    treffer.arten[monat] = 0;
    if ((art & GERING) !== 0) buche('GERING', monat, monat - 1);
    if ((art & OEGB) !== 0) buche('OEGB', monat, monat - 1);
    if ((art & INTEGRATION) !== 0) bucheIntegration(lage, noetig, raster, monat, buche);
    if ((art & SVB) !== 0) bucheSvb(lage, noetig, raster, monat, buche);
  }
  treffer.ab = raster.zahl;
  treffer.bis = 0;
};

/** Not in benefit at S(m+3): bedarfsdeckend. Unknown, so not counted, where that day lies behind the last. */
const MONATE_BEDARFSDECKEND = 3;
/** In work at S(m+1) … S(m+6): kontinuierlich. */
const MONATE_KONTINUIERLICH = 6;
/** In work at S(m+12): nachhaltig, the older definition. */
const MONATE_NACHHALTIG = 12;

const bucheIntegration = (
  { lzb, allein, bezugIrgendwo }: Personenlage,
  { folgen }: Gebraucht,
  { zahl }: Raster,
  monat: number,
  buche: Buchung,
): void => {
  buche('INT', monat, monat - 1);
  if (deckt(lzb, monat - 1)) buche('INT_LZB', monat, monat - 1);
  if (deckt(allein, monat - 1)) buche('INT_ALLEIN', monat, monat - 1);
  const danach = monat + MONATE_BEDARFSDECKEND;
  if (folgen && danach < zahl && !deckt(bezugIrgendwo, danach)) buche('INT_BD', monat, monat - 1);
};

const bucheSvb = (
  { svb }: Personenlage,
  { folgen }: Gebraucht,
  { zahl }: Raster,
  monat: number,
  buche: Buchung,
): void => {
  buche('INT_SVB', monat, monat - 1);
  if (!folgen) return;
  const ende = monat + MONATE_KONTINUIERLICH + 1;
  if (ende <= zahl && decktGanz(svb, monat + 1, ende)) buche('KONT', monat, monat - 1);
  const danach = monat + MONATE_NACHHALTIG;
  if (danach < zahl && deckt(svb, danach)) buche('NACH12', monat, monat - 1);
};
