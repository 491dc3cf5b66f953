import { ersterTag, monatTeile, type Monat } from '#domain/werte';
import { BIS_MONAT, type Musterauftrag } from './musterauftrag.ts';
import { ERSTER_FLUCHTMONAT, FLUCHT, FLUCHTMONATE, LAGEN, SAISON } from './lagen.ts';
import { summenAus } from './zufall.ts';

/** Everything about a delivery that is the same for every household, worked out once. */
export type Musterrahmen = Readonly<{
  auftrag: Musterauftrag;
  vonMonat: Monat;
  bisMonat: Monat;
  /** The month in which the first stock stands and life begins, some before vonMonat: measures and jobs are under way then. */
  vorlauf: Monat;
  /** First day of vorlauf. */
  beginn: number;
  /** Last day of bisMonat. */
  ende: number;
  /** First days of the months from {@link Musterrahmen.ersterMonat} on, one more than there are. */
  tage: Int32Array;
  ersterMonat: number;
  /** Sums of weights: stock and Zugang of each Lage, then those who fled. */
  herkunft: Int32Array;
  zugangsmonate: Int32Array;
  fluchtmonate: Int32Array;
  fluchtlagen: Int32Array;
  /** By Lage: how many of 2^20 have been there for fewer months than the position. */
  verweildauern: readonly Int32Array[];
  standorte: number;
  /** By month from ersterMonat on: Regelbedarfsstufe 1 in cents; rent in thousandths of its level in 2021, in cents. */
  regelbedarfe: Int32Array;
  mieten: Int32Array;
}>;

/** Works out the frame of a delivery. */
export const erstelleRahmen = (auftrag: Musterauftrag): Musterrahmen => {
  const bisMonat = auftrag.bisMonat ?? BIS_MONAT;
  const vonMonat = (bisMonat - auftrag.monate + 1) as Monat;
  const vorlauf = (vonMonat - VORLAUF) as Monat;
  const ersterMonat = Math.min(vorlauf, ERSTER_FLUCHTMONAT);
  const monate = bisMonat - ersterMonat + 2;
  const tage = Int32Array.from({ length: monate }, (_, i) => ersterTag((ersterMonat + i) as Monat));
  return {
    auftrag,
    vonMonat,
    vorlauf,
    bisMonat,
    beginn: ersterTag(vorlauf),
    ende: ersterTag((bisMonat + 1) as Monat) - 1,
    tage,
    ersterMonat,
    herkunft: summenAus([
      ...LAGEN.map(lage => lage.bestand),
      ...LAGEN.map(lage => lage.zugang * (auftrag.monate + VORLAUF)),
      FLUCHT.gewicht,
    ]),
    zugangsmonate: summenAus(
      Array.from({ length: auftrag.monate + VORLAUF }, (_, i) => saison('zugang', (vorlauf + i) as Monat)),
    ),
    fluchtmonate: summenAus(FLUCHTMONATE),
    fluchtlagen: summenAus(FLUCHT.lagen),
    verweildauern: LAGEN.map(lage => verweildauern(lage.verweil)),
    standorte: Math.min(60, Math.max(2, Math.ceil(auftrag.personen / 12_000))),
    regelbedarfe: Int32Array.from({ length: monate - 1 }, (_, i) =>
      i < vonMonat - ersterMonat ? 0 : auftrag.recht.regelbedarf((ersterMonat + i) as Monat),
    ),
    mieten: Int32Array.from({ length: monate - 1 }, (_, i) => miete((ersterMonat + i) as Monat)),
  };
};

const VORLAUF = 6;

/** Season of a month in thousandths. */
export const saison = (art: keyof typeof SAISON, monat: Monat): number =>
  SAISON[art][monatTeile(monat).monat - 1] ?? 0;

const MIETE_2021 = 100_000;
const MIETE_JE_JAHR = 3500;

/** Level of rents: rises evenly, a step a month. */
const miete = (monat: Monat): number => MIETE_2021 + Math.floor(((monat - 2021 * 12) * MIETE_JE_JAHR) / 12);

const LAENGSTENS_MONATE = 216;
const ALLE = 2 ** 20;
const MILLION = 1_000_000;

/** Who leaves with the same chance every month has been there for a geometric number of months. In whole numbers, so exact everywhere. */
const verweildauern = (chance: number): Int32Array => {
  let geblieben = ALLE;
  return Int32Array.from({ length: LAENGSTENS_MONATE }, (_, i) => {
    geblieben -= Math.floor((geblieben * chance) / MILLION);
    return i === LAENGSTENS_MONATE - 1 ? ALLE : ALLE - geblieben;
  });
};
