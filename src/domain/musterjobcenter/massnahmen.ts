import type { Monat } from '#domain/werte';
import { AUSTRITTSGRUENDE, nummerVon } from './codes.ts';
import { instrumentAm, OHNE_INSTRUMENT } from './instrumente.ts';
import { LOSE_JE_JAHR, massnahmeAus, MASSNAHMETRAEGER } from './massnahme.ts';
import type { Musterinstrument } from './musterauftrag.ts';
import { saison, type Musterrahmen } from './rahmen.ts';
import { summenAus, type Zufall } from './zufall.ts';

/** A participation; days inclusive. */
export type Teilnahme = Readonly<{
  massnahme: number;
  instrument: number;
  von: number;
  bis: number;
  grund: number;
}>;

type Zeit = Readonly<{ von: number; bis: number }>;

/** What the measures of a person depend on. */
export type Massnahmenlage = Readonly<{
  /** Own ELB days. */
  zeiten: readonly Zeit[];
  /** Work beside which no measure begins, in order of von. */
  arbeit: readonly Zeit[];
  mit25: number;
  /** Chance of an entry a month, in millionths. */
  chance: number;
}>;

type Angebot = Readonly<{ code: string; gewicht: number; jung: number; kurz: number; lang: number }>;

/** Weights for adults and for under 25, shortest and longest time in days. */
const ANGEBOTE: readonly Angebot[] = [
  { code: 'MAT', gewicht: 520, jung: 440, kurz: 60, lang: 300 },
  { code: 'MAG', gewicht: 110, jung: 90, kurz: 5, lang: 42 },
  { code: 'FbW', gewicht: 95, jung: 40, kurz: 40, lang: 720 },
  { code: 'AGH', gewicht: 85, jung: 30, kurz: 90, lang: 365 },
  { code: '16f', gewicht: 45, jung: 40, kurz: 30, lang: 240 },
  { code: '16i', gewicht: 17, jung: 4, kurz: 365, lang: 1825 },
  { code: 'VB', gewicht: 60, jung: 60, kurz: 0, lang: 0 },
  { code: 'SPRACHE', gewicht: 60, jung: 40, kurz: 120, lang: 240 },
  { code: 'BaE', gewicht: 0, jung: 60, kurz: 365, lang: 1095 },
  { code: 'EQ', gewicht: 0, jung: 50, kurz: 180, lang: 365 },
  { code: 'AsA', gewicht: 0, jung: 60, kurz: 120, lang: 540 },
];
const GEWICHTE = summenAus(ANGEBOTE.map(a => a.gewicht));
const GEWICHTE_JUNG = summenAus(ANGEBOTE.map(a => a.jung));

const TAUSEND = 1000;

/** The participations of a person, one after the other with days between them; draws from the stream of the person. */
export const teilnahmenVon = (
  lage: Massnahmenlage,
  { tage, ersterMonat, beginn, ende, auftrag }: Musterrahmen,
  zufall: Zufall,
): readonly Teilnahme[] => {
  const teilnahmen: Teilnahme[] = [];
  let frei = 0;
  for (const zeit of lage.zeiten) {
    if (zeit.bis < beginn) continue;
    for (let i = 0; i < tage.length - 1; i++) {
      const ab = tage[i] as number;
      if (ab < beginn || (tage[i + 1] as number) <= zeit.von) continue;
      if (ab > zeit.bis) break;
      const monat = (ersterMonat + i) as Monat;
      if (!zufall.trifft(Math.floor((lage.chance * saison('massnahme', monat)) / TAUSEND))) continue;
      const von = zufall.zwischen(ab, (tage[i + 1] as number) - 1);
      if (von < frei || von < zeit.von || von > zeit.bis || von > ende) continue;
      if (lage.arbeit.some(a => a.von <= von && von <= a.bis)) continue;
      const teilnahme = zieheTeilnahme(lage, von, zeit.bis, auftrag.recht.instrumente, monat, zufall);
      if (teilnahme === null) continue;
      teilnahmen.push(teilnahme);
      frei = teilnahme.bis + 2;
    }
  }
  return teilnahmen;
};

const zieheTeilnahme = (
  { arbeit, mit25 }: Massnahmenlage,
  von: number,
  bezugBis: number,
  instrumente: readonly Musterinstrument[],
  monat: Monat,
  zufall: Zufall,
): Teilnahme | null => {
  const wahl = zufall.waehle(von < mit25 ? GEWICHTE_JUNG : GEWICHTE);
  const { code, kurz, lang } = ANGEBOTE[wahl] as Angebot;
  const instrument = instrumentAm(instrumente, code, von);
  if (instrument === OHNE_INSTRUMENT) return null;
  const massnahme = massnahmeAus({
    jahr: Math.floor(monat / 12),
    traeger: zufall.unter(MASSNAHMETRAEGER),
    los: zufall.unter(LOSE_JE_JAHR),
    instrument,
  });
  const geplant = von + zufall.zwischen(kurz, lang);
  const wurf = zufall.unter(100);
  const arbeitsbeginn = arbeit.find(a => a.von > von)?.von ?? geplant + 1;
  if (arbeitsbeginn <= geplant)
    return { massnahme, instrument, von, bis: Math.max(von, arbeitsbeginn - 1), grund: GRUND.arbeit };
  if (wurf < 6) return { massnahme, instrument, von, bis: von, grund: GRUND.nichtantritt };
  if (bezugBis < geplant && code !== '16i' && wurf < 60)
    return { massnahme, instrument, von, bis: Math.max(von, bezugBis), grund: GRUND.sonstiges };
  if (wurf >= 80) return { massnahme, instrument, von, ...abbruch(von, geplant, wurf, zufall) };
  return { massnahme, instrument, von, bis: geplant, grund: GRUND.regulaer };
};

const GRUND = {
  regulaer: nummerVon(AUSTRITTSGRUENDE, 'REGULAER'),
  arbeit: nummerVon(AUSTRITTSGRUENDE, 'ARBEIT'),
  nichtantritt: nummerVon(AUSTRITTSGRUENDE, 'NICHTANTRITT'),
  sonstiges: nummerVon(AUSTRITTSGRUENDE, 'SONSTIGES'),
} as const;

const abbruch = (
  von: number,
  geplant: number,
  wurf: number,
  zufall: Zufall,
): Readonly<{ bis: number; grund: number }> => ({
  bis: zufall.zwischen(von, geplant),
  grund: nummerVon(
    AUSTRITTSGRUENDE,
    wurf < 85
      ? 'KRANKHEIT'
      : wurf < 87
        ? 'ANDERE_MASSNAHME'
        : wurf < 97
          ? 'ABBRUCH_PERSON'
          : 'ABBRUCH_TRAEGER',
  ),
});
