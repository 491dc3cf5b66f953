import { formVon, type Haushaltsform } from './haushaltsformen.ts';
import { altersgrenze } from './lebensdaten.ts';
import { ERSTER_FLUCHTMONAT, LAGEN, type Lage } from './lagen.ts';
import { OFFENER_TAG } from './musterauftrag.ts';
import type { Musterrahmen } from './rahmen.ts';
import { summenAus, type Zufall } from './zufall.ts';

/** A spell of benefit of the household, days inclusive. */
export type Bezugszeit = Readonly<{ von: number; bis: number; traeger: number }>;

/** A job of the person in a place of the household, days inclusive. */
export type Job = Readonly<{ stelle: number; art: number; foerderung: number; von: number; bis: number }>;

/** How a household came: with the first stock, within the months, or from the war. */
export type Herkunft = 'bestand' | 'zugang' | 'flucht';

/** Who lives there and when benefit begins; what happens then is the course (erlebe). */
export type Haushalt = Readonly<{
  nummer: number;
  form: Haushaltsform;
  herkunft: Herkunft;
  lage: Lage;
  /** First day of the benefit with which the months begin. */
  beginn: number;
  geburten: readonly number[];
  frauen: readonly boolean[];
  /** By adult: first day beyond the Altersgrenze. */
  grenzen: readonly number[];
  /** Day from which the second adult lives alone; {@link OFFENER_TAG} for never. */
  trennung: number;
  deutsch: boolean;
  standort: number;
}>;

/** Streams of chance. */
export const STROM = { haushalt: 1, person: 2 } as const;

const TAGE_JE_JAHR = 365;
/** So many days after benefit began a child of the household may still be born. */
const SPAETERE_GEBURT = 700;
const TAGE_JE_MONAT = 30;

/** Draws a household from its own stream, which stands behind the draw for its course. */
export const zieheHaushalt = (nummer: number, rahmen: Musterrahmen, zufall: Zufall): Haushalt => {
  zufall.beginne(rahmen.auftrag.seed, STROM.haushalt, nummer);
  const form = formVon(nummer);
  const wahl = zufall.waehle(rahmen.herkunft);
  const herkunft = wahl < LAGEN.length ? 'bestand' : wahl < 2 * LAGEN.length ? 'zugang' : 'flucht';
  const stufe = herkunft === 'flucht' ? zufall.waehle(rahmen.fluchtlagen) : wahl % LAGEN.length;
  const beginn = beginnVon(herkunft, stufe, rahmen, zufall);
  const bezug = herkunft === 'bestand' ? rahmen.beginn : beginn;
  const alter = erwachsenenalter(form, stufe, herkunft, zufall);
  const erwachsene = alter.map(jahre => bezug - jahre * TAGE_JE_JAHR - zufall.unter(TAGE_JE_JAHR));
  const letzteGeburt = Math.min(SPAETERE_GEBURT, rahmen.ende - bezug);
  const kinder = Array.from(
    { length: form.kinder },
    () => bezug - zufall.zwischen(-letzteGeburt, hoechstensTage(alter)),
  );
  return {
    nummer,
    form,
    herkunft,
    lage: LAGEN[stufe] as Lage,
    beginn,
    geburten: [...erwachsene, ...kinder],
    frauen: geschlechter(form, herkunft, zufall),
    grenzen: erwachsene.map(altersgrenze),
    trennung:
      form.erwachsene === 2 && zufall.trifft(40_000)
        ? rahmen.beginn + zufall.unter(rahmen.auftrag.monate * TAGE_JE_MONAT)
        : OFFENER_TAG,
    deutsch: herkunft !== 'flucht' && zufall.trifft(560_000),
    standort: zufall.unter(rahmen.standorte),
  };
};

const beginnVon = (
  herkunft: Herkunft,
  stufe: number,
  { beginn, verweildauern, zugangsmonate, fluchtmonate, vorlauf, ersterMonat, tage }: Musterrahmen,
  zufall: Zufall,
): number => {
  if (herkunft === 'bestand') {
    const monate = zufall.waehle(verweildauern[stufe] as Int32Array);
    return beginn - monate * TAGE_JE_MONAT - zufall.unter(TAGE_JE_MONAT) - 1;
  }
  const erster = herkunft === 'zugang' ? vorlauf - ersterMonat : ERSTER_FLUCHTMONAT - ersterMonat;
  const monat = erster + zufall.waehle(herkunft === 'zugang' ? zugangsmonate : fluchtmonate);
  const von = tage[monat] as number;
  const laenge = (tage[monat + 1] as number) - von;
  return zufall.trifft(350_000) ? von : von + zufall.unter(laenge);
};

/** Ages of adults by Lage: weights of 18–24, 25–34, 35–44, 45–54, 55–62. */
const ALTERSGEWICHTE = [
  [260, 310, 220, 140, 70],
  [170, 265, 250, 195, 120],
  [90, 180, 255, 240, 235],
].map(summenAus);
const ALTERSBAENDER = [
  [18, 24],
  [25, 34],
  [35, 44],
  [45, 54],
  [55, 62],
] as const;

const erwachsenenalter = (
  { erwachsene }: Haushaltsform,
  stufe: number,
  herkunft: Herkunft,
  zufall: Zufall,
): readonly number[] => {
  const gewichte = ALTERSGEWICHTE[herkunft === 'flucht' ? 1 : stufe] as Int32Array;
  const [von, bis] = ALTERSBAENDER[zufall.waehle(gewichte)] ?? [35, 44];
  const erster = zufall.zwischen(von, bis);
  return erwachsene === 1 ? [erster] : [erster, Math.max(18, Math.min(63, erster + zufall.zwischen(-7, 4)))];
};

/** A child is at most 19 when benefit begins, and at least 18 years younger than its youngest parent. */
const hoechstensTage = (alter: readonly number[]): number =>
  Math.max(0, Math.min(19, ...alter.map(jahre => jahre - 18))) * TAGE_JE_JAHR;

const geschlechter = (
  { erwachsene, kinder }: Haushaltsform,
  herkunft: Herkunft,
  zufall: Zufall,
): readonly boolean[] => {
  const anteil =
    erwachsene === 1 && kinder > 0 ? 930_000 : herkunft === 'flucht' ? FLUCHT_FRAUEN : SINGLE_FRAUEN;
  const erste = erwachsene === 2 || zufall.trifft(anteil);
  return Array.from({ length: erwachsene + kinder }, (_, stelle) =>
    stelle === 0 ? erste : stelle < erwachsene ? false : zufall.trifft(490_000),
  );
};

const FLUCHT_FRAUEN = 620_000;
const SINGLE_FRAUEN = 390_000;
