import { monatTeile, type Monat } from '#domain/werte';
import { ARTEN, nummerVon } from './codes.ts';
import type { Haushalt, Job } from './haushalt.ts';
import { instrumentAm, OHNE_INSTRUMENT } from './instrumente.ts';
import type { Musterinstrument } from './musterauftrag.ts';
import { saison } from './rahmen.ts';
import type { Zufall } from './zufall.ts';

/** A month in which somebody may begin to work: its number, its first day, the first of the next, and since when there is benefit. */
export type Arbeitsmonat = Readonly<{ monat: Monat; ab: number; naechster: number; bezugVon: number }>;

/** Who fled stays at first: language courses and recognition take their time. */
export const ANKOMMEN = 480;

/** Draws whether an adult begins to work in a month; null when not. */
export const beginnArbeit = (
  haushalt: Haushalt,
  stelle: number,
  { monat, ab, naechster, bezugVon }: Arbeitsmonat,
  instrumente: readonly Musterinstrument[],
  zufall: Zufall,
): Job | null => {
  const alter = ab - (haushalt.geburten[stelle] as number);
  if (alter < MINDESTALTER || (haushalt.grenzen[stelle] as number) <= naechster) return null;
  const arbeit = Math.floor((chance(haushalt, stelle, alter, ab) * saison('arbeit', monat)) / TAUSEND);
  const wurf = zufall.unter(1_000_000);
  if (wurf >= arbeit + chanceGering(haushalt)) return null;
  const von = Math.max(bezugVon, zufall.zwischen(ab, naechster - 1));
  const art = wurf >= arbeit ? GERINGFUEGIG : arbeitsart(alter, monat, zufall);
  const bis = von + dauer(art, zufall);
  return { stelle, art, foerderung: foerderungVon(art, von, instrumente, zufall), von, bis };
};

const TAUSEND = 1000;
const JAHR = 365;
const MINDESTALTER = 17 * 366;

const GERINGFUEGIG = nummerVon(ARTEN, 'GERINGFUEGIG');
const SVB = nummerVon(ARTEN, 'SVB');
const AUSBILDUNG = nummerVon(ARTEN, 'AUSBILDUNG');
const SELBSTAENDIG = nummerVon(ARTEN, 'SELBSTAENDIG');

/** Chance of work that counts as Integration, in millionths a month. */
const chance = (
  { lage, frauen, form, herkunft, beginn }: Haushalt,
  stelle: number,
  alter: number,
  tag: number,
): number => {
  let promille = frauen[stelle] ? (form.kinder > 0 ? 560 : 850) : 1240;
  if (alter > 55 * JAHR) promille = Math.floor(promille / 2);
  if (alter < 25 * JAHR) promille = Math.floor((promille * 5) / 4);
  if (herkunft === 'flucht' && tag < beginn + ANKOMMEN) promille = Math.floor(promille / 4);
  return Math.floor((lage.arbeit * promille) / TAUSEND);
};

const chanceGering = ({ lage }: Haushalt): number => 2500 + Math.floor(lage.arbeit / 8);

const arbeitsart = (alter: number, monat: Monat, zufall: Zufall): number => {
  const beginntLehre = [8, 9].includes(monatTeile(monat).monat);
  const lehre = alter < 25 * JAHR ? (beginntLehre ? 450_000 : 60_000) : beginntLehre ? 50_000 : 10_000;
  if (zufall.trifft(lehre)) return AUSBILDUNG;
  return zufall.trifft(40_000) ? SELBSTAENDIG : SVB;
};

/** More than a third of jobs end within half a year. */
const dauer = (art: number, zufall: Zufall): number => {
  if (art === AUSBILDUNG) return zufall.trifft(220_000) ? zufall.zwischen(30, 300) : 3 * JAHR;
  const wurf = zufall.unter(100);
  if (wurf < 23) return zufall.zwischen(10, 95);
  if (wurf < 39) return zufall.zwischen(96, 210);
  return wurf < 62 ? zufall.zwischen(211, 730) : zufall.zwischen(731, 3650);
};

const foerderungVon = (
  art: number,
  tag: number,
  instrumente: readonly Musterinstrument[],
  zufall: Zufall,
): number => {
  const wurf = zufall.unter(TAUSEND);
  if (art === SVB && wurf < 75) return instrumentAm(instrumente, 'EGZ', tag);
  if (art === SVB && wurf < 92) return instrumentAm(instrumente, '16e', tag);
  return art === SELBSTAENDIG && wurf < 350 ? instrumentAm(instrumente, 'ESG', tag) : OHNE_INSTRUMENT;
};
