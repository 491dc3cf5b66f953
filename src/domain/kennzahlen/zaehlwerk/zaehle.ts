import { bewegungenArbeit, bewegungenElb, bewegungenLzb, keineTreffer, type Buchung } from './bewegungen.ts';
import { gebraucht } from './gebraucht.ts';
import { beginneBlock, nimmPerson } from './nimmPerson.ts';
import { leereHilfsstrecken, leerePersonenlage, type Personenlage } from './person.ts';
import { erstelleRaster } from './raster.ts';
import type { Strecken } from './strecken.ts';
import {
  BESTAENDE,
  BETRAEGE,
  BEWEGUNGEN,
  monateZahl,
  type Auftrag,
  type Bestand,
  type Bewegung,
  type Block,
  type Groesse,
  type Wuerfel,
} from './typen.ts';
import { bucheBestand, bucheBewegung, klassenAm, leereZellen, summiereAuf, type Zellen } from './zellen.ts';

/** A count under way: takes block after block, gives the cubes of all so far, one a cut. */
export type Zaehlung = Readonly<{
  nimm(block: Block): void;
  wuerfel(): readonly Wuerfel[];
}>;

/** Counts one block: a cube for every cut of the order. Pure. */
export const zaehle = (auftrag: Auftrag, block: Block): readonly Wuerfel[] => {
  const zaehlung = beginneZaehlung(auftrag);
  zaehlung.nimm(block);
  return zaehlung.wuerfel();
};

/** Begins a count over blocks; its work grows with the spells of the persons, not with their months. */
export const beginneZaehlung = (auftrag: Auftrag): Zaehlung => {
  const raster = erstelleRaster(auftrag.stichtage);
  const zellen = leereZellen(auftrag, BESTAENDE.length + BEWEGUNGEN.length);
  const lage = leerePersonenlage(auftrag.dimensionen.length, raster.zahl);
  const hilfe = leereHilfsstrecken();
  const noetig = gebraucht(auftrag);
  const klassen = new Uint16Array(auftrag.dimensionen.length + 1);
  const treffer = keineTreffer(raster.zahl);
  const bucheTag = (bewegung: Bewegung, monat: number, am: Uint16Array): void =>
    bucheBewegung(zellen, NUMMER[bewegung], am, monat);
  const buche: Buchung = (bewegung, monat, am) =>
    bucheTag(bewegung, monat, klassenAm(klassen, lage.klassen, am));
  return {
    nimm: block => {
      beginneBlock(lage);
      for (let nummer = 0; nummer < block.personen; nummer++) {
        nimmPerson(lage, block, nummer, auftrag, noetig, raster, hilfe);
        bucheBestaende(zellen, lage);
        if (lage.bezug.bis === lage.bezug.ab) continue;
        if (noetig.bewegungenElb) bewegungenElb(lage, block, raster, klassen, bucheTag);
        if (noetig.bewegungenLzb) bewegungenLzb(lage, raster, buche);
        bewegungenArbeit(lage, block, noetig, raster, treffer, hilfe, buche);
      }
    },
    wuerfel: () => zellen.map((z, i) => wuerfelAus(auftrag, z, auftrag.schnitte[i] ?? [])),
  };
};

const NUMMER = Object.fromEntries(
  [...BESTAENDE, ...BEWEGUNGEN].map((groesse, i) => [groesse, i]),
) as Readonly<Record<Bestand | Bewegung, number>>;

const bucheBestaende = (zellen: readonly Zellen[], lage: Personenlage): void => {
  bucheLaeufe(zellen, lage, NUMMER.ELB, lage.elb);
  bucheLaeufe(zellen, lage, NUMMER.LZB, lage.lzb);
  bucheLaeufe(zellen, lage, NUMMER.ELB_ALLEIN, lage.allein);
  bucheLaeufe(zellen, lage, NUMMER.AKTIV_LZB, lage.aktivLzb);
  bucheLaeufe(zellen, lage, NUMMER.VIER_JAHRE, lage.vierJahre);
  bucheLaeufe(zellen, lage, NUMMER.LZA, lage.lza);
  bucheLaeufe(zellen, lage, NUMMER.LZA_ELB, lage.lzaElb);
};

const bucheLaeufe = (
  zellen: readonly Zellen[],
  { klassen }: Personenlage,
  groesse: number,
  laeufe: Strecken,
): void => {
  for (let s = 0; s < laeufe.zahl; s++)
    bucheBestand(zellen, groesse, klassen, laeufe.von[s] as number, laeufe.bis[s] as number);
};

/** The cube of one cut: beginnings and ends summed up, the row before the first month taken off, WECHSEL_LZB as what is left. */
const wuerfelAus = (auftrag: Auftrag, zellen: Zellen, schnitt: Wuerfel['schnitt']): Wuerfel => {
  const breite = zellen.klassenA * zellen.klassenB;
  const spalte = (nummer: number): Float64Array => zellen.werte[nummer] ?? new Float64Array();
  const bestaende = BESTAENDE.map(
    groesse => [groesse, summiereAuf(spalte(NUMMER[groesse]), breite)] as const,
  );
  const bewegungen = BEWEGUNGEN.map(groesse => [groesse, spalte(NUMMER[groesse]).slice(breite)] as const);
  const lzb = bestaende.find(([groesse]) => groesse === 'LZB')?.[1] ?? new Float64Array();
  const eintraege: readonly (readonly [Groesse, Float64Array])[] = [
    ...bestaende.map(([groesse, werte]) => [groesse, werte.slice(breite)] as const),
    ...bewegungen,
    ...BETRAEGE.map(
      betrag => [betrag, new Float64Array(monateZahl(auftrag) * breite).fill(Number.NaN)] as const,
    ),
  ];
  const ohneWechsel = Object.fromEntries(eintraege) as Record<Exclude<Groesse, 'WECHSEL_LZB'>, Float64Array>;
  return {
    auftrag,
    schnitt,
    zellen: nurGefragte(auftrag, {
      ...ohneWechsel,
      WECHSEL_LZB: wechselLzb(lzb, breite, ohneWechsel),
    }),
  };
};

/** What was not asked for is not known. */
const nurGefragte = (
  { groessen }: Auftrag,
  zellen: Record<Groesse, Float64Array>,
): Record<Groesse, Float64Array> => {
  for (const [groesse, werte] of Object.entries(zellen))
    if (groessen && !groessen.some(g => g === groesse)) werte.fill(Number.NaN);
  return zellen;
};

const wechselLzb = (
  lzbMitVormonat: Float64Array,
  breite: number,
  { ZUGANG_LZB, ABGANG_LZB }: Readonly<Record<'ZUGANG_LZB' | 'ABGANG_LZB', Float64Array>>,
): Float64Array =>
  ZUGANG_LZB.map(
    (zugang, i) =>
      (lzbMitVormonat[i + breite] ?? 0) - (lzbMitVormonat[i] ?? 0) - zugang + (ABGANG_LZB[i] ?? 0),
  );
