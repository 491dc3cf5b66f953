import type { Pfad } from '#domain/werte';
import { koepfeIn, zahlUnter, type Verdeckung } from './personenzahlen.ts';

/**
 * Periods whose numbers together leave few persons: twelve months with 18 leavers and nine of them with 16 tell of two in the rest. The longest are
 * kept, a shorter one goes when with some of the kept ones it comes to a number below the minimum for months that it does not name itself.
 */
export const verratendeZeitraeume: Verdeckung = ({ plan, blatt }, mindestens, verdeckt) =>
  GEZAEHLT.flatMap(feld => {
    const zeitraeume = Object.entries(plan.personal?.bewegungen ?? {}).flatMap(([k, { von, bis }]) => {
      const zahl = zahlUnter(blatt, `personal.bewegungen.${k}.${feld}`);
      return zahl && !verdeckt.has(zahl.pfad) ? [{ pfad: zahl.pfad, von, bis, koepfe: koepfeIn(zahl) }] : [];
    });
    return zuVerdecken(zeitraeume, mindestens);
  });

/** What is counted over a period, so that periods add up. */
const GEZAEHLT = ['abgaenge', 'einstellungen', 'umsetzungenVonAussen', 'umsetzungenIntern'] as const;

type Zeitraum = Readonly<{ pfad: Pfad; von: number; bis: number; koepfe: number }>;

/** So many periods are looked at in every combination; further ones are hidden. */
const HOECHSTENS = 8;

const zuVerdecken = (zeitraeume: readonly Zeitraum[], mindestens: number): readonly Pfad[] => {
  const gezeigt: Zeitraum[] = [];
  const verborgen: Pfad[] = [];
  for (const z of zeitraeume.toSorted((a, b) => b.bis - b.von - (a.bis - a.von)))
    if (gezeigt.length < HOECHSTENS && !verraet(z, gezeigt, mindestens)) gezeigt.push(z);
    else verborgen.push(z.pfad);
  return verborgen;
};

/** Does a period, with others added to it and taken from it, count few persons in months that are left? */
const verraet = (neu: Zeitraum, gezeigt: readonly Zeitraum[], mindestens: number): boolean => {
  const grenzen = [...new Set([neu, ...gezeigt].flatMap(z => [z.von, z.bis + 1]))];
  const stueckzahl = (z: Zeitraum, vorzeichen: number): readonly number[] =>
    grenzen.map(monat => (z.von <= monat && monat <= z.bis ? vorzeichen : 0));
  const gehe = (i: number, gezaehlt: readonly number[], koepfe: number): boolean => {
    const z = gezeigt[i];
    if (!z) return istRest(gezaehlt) && Math.abs(koepfe) > 0 && Math.abs(koepfe) < mindestens;
    return [0, 1, -1].some(v => {
      const mehr = stueckzahl(z, v);
      return gehe(i + 1, gezaehlt.map((n, k) => n + (mehr[k] ?? 0)), koepfe + v * z.koepfe); // prettier-ignore
    });
  };
  return gehe(0, stueckzahl(neu, 1), neu.koepfe);
};

/** Is every month counted at most once, and all in one direction? */
const istRest = (gezaehlt: readonly number[]): boolean =>
  gezaehlt.some(n => n !== 0) &&
  (gezaehlt.every(n => n === 0 || n === 1) || gezaehlt.every(n => n === 0 || n === -1));
