import { geburtstag } from './lebensdaten.ts';
import type { Haushalt } from './haushalt.ts';
import { EIGENER_TRAEGER, OFFENER_TAG } from './musterauftrag.ts';
import type { Verlauf } from './verlauf.ts';
import type { Zufall } from './zufall.ts';

/** Benefit of one person in one BG; days inclusive. */
export type Zeile = Readonly<{
  bg: number;
  traeger: number;
  elb: boolean;
  hauptperson: boolean;
  von: number;
  bis: number;
}>;

/** A person's own days: when adult benefit begins and ends, and when the person leaves the household. */
export type Lebenslauf = Readonly<{
  stelle: number;
  geburt: number;
  /** 15th and 25th birthday. */
  elbAb: number;
  mit25: number;
  grenze: number;
  /** Day of leaving the household; {@link OFFENER_TAG} for never. */
  auszug: number;
  /** Still in benefit after leaving, in a BG of one's own? */
  eigeneBg: boolean;
}>;

/** Places of a household in the numbers of its BGs: 0 the household, 1 … 5 who left it, 7 benefit elsewhere. */
export const BGS_JE_HAUSHALT = 8;
const BG_ANDERSWO = 7;

/** The days of a person; draws from the stream of the person. */
export const lebenslaufVon = (haushalt: Haushalt, stelle: number, zufall: Zufall): Lebenslauf => {
  const geburt = haushalt.geburten[stelle] as number;
  const istKind = stelle >= haushalt.form.erwachsene;
  const mit25 = geburtstag(geburt, 25);
  const frueher = geburt + zufall.zwischen(18 * 365 + 200, 25 * 365);
  const auszug = istKind
    ? Math.min(mit25, zufall.trifft(350_000) ? frueher : mit25)
    : stelle === 1
      ? haushalt.trennung
      : OFFENER_TAG;
  return {
    stelle,
    geburt,
    elbAb: geburtstag(geburt, 15),
    mit25,
    grenze: haushalt.grenzen[stelle] ?? OFFENER_TAG,
    auszug,
    eigeneBg: !istKind || zufall.trifft(600_000),
  };
};

/** The rows of leistungsbezug.csv of a person, in order of von. */
export const bezugVon = (
  { nummer }: Haushalt,
  leben: Lebenslauf,
  { bezug }: Verlauf,
  letzterTag: number,
): readonly Zeile[] => {
  const bg = nummer * BGS_JE_HAUSHALT;
  return bezug.flatMap(zeit => {
    const grund = zeit.traeger === EIGENER_TRAEGER ? bg : bg + BG_ANDERSWO;
    const zeile = (elb: boolean, von: number, bis: number, allein: boolean): Zeile => ({
      bg: allein ? bg + 1 + leben.stelle : grund,
      traeger: zeit.traeger,
      elb,
      hauptperson: allein || leben.stelle === 0,
      von: Math.max(zeit.von, von),
      bis: Math.min(zeit.bis, bis),
    });
    return [
      zeile(false, leben.geburt, leben.elbAb - 1, false),
      zeile(true, leben.elbAb, Math.min(leben.grenze, leben.auszug) - 1, false),
      ...(leben.eigeneBg ? [zeile(true, Math.max(leben.elbAb, leben.auszug), leben.grenze - 1, true)] : []),
    ].filter(z => z.von <= z.bis && z.von <= letzterTag);
  });
};

/** Own ELB days as spells that neither overlap nor touch. */
export const eigeneElbZeiten = (
  zeilen: readonly Zeile[],
): readonly Readonly<{ von: number; bis: number }>[] => {
  const zeiten: { von: number; bis: number }[] = [];
  for (const { elb, traeger, von, bis } of zeilen) {
    if (!elb || traeger !== EIGENER_TRAEGER) continue;
    const letzte = zeiten[zeiten.length - 1];
    if (letzte && letzte.bis + 1 === von) letzte.bis = bis;
    else zeiten.push({ von, bis });
  }
  return zeiten;
};
