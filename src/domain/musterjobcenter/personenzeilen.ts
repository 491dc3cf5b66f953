import { ARTEN, nummerVon } from './codes.ts';
import { STROM, type Haushalt, type Job } from './haushalt.ts';
import { lehreVon } from './lehre.ts';
import { geburtstag } from './lebensdaten.ts';
import { bezugVon, eigeneElbZeiten, lebenslaufVon, type Lebenslauf } from './lebenslauf.ts';
import { LAGEN } from './lagen.ts';
import { teilnahmenVon, type Teilnahme } from './massnahmen.ts';
import { OFFENER_TAG } from './musterauftrag.ts';
import type { Musterrahmen } from './rahmen.ts';
import { schreibeStammdaten } from './stammdaten.ts';
import { statusVon } from './status.ts';
import { fuegeAn, type Tabellen } from './tabellen.ts';
import { teamAm, teamzeiten } from './teams.ts';
import type { Verlauf } from './verlauf.ts';
import { summenAus, type Zufall } from './zufall.ts';

/** A person whose rows are being written. */
type Person = Readonly<{
  nummer: number;
  haushalt: Haushalt;
  leben: Lebenslauf;
  ziel: Tabellen;
  ende: number;
}>;
type Zeit = Readonly<{ von: number; bis: number }>;

/** Writes all rows of one person, drawn from the person's own stream; gives the days that the amounts of the household need. */
export const schreibePerson = (
  nummer: number,
  haushalt: Haushalt,
  stelle: number,
  verlauf: Verlauf,
  rahmen: Musterrahmen,
  ziel: Tabellen,
  zufall: Zufall,
): Lebenslauf => {
  zufall.beginne(rahmen.auftrag.seed, STROM.person, nummer);
  const leben = lebenslaufVon(haushalt, stelle, zufall);
  const person: Person = { nummer, haushalt, leben, ziel, ende: rahmen.ende };
  schreibeStammdaten(nummer, haushalt, leben, rahmen.ende, ziel, zufall);
  const zeilen = bezugVon(haushalt, leben, verlauf, rahmen.ende);
  for (const { bg, traeger, elb, hauptperson, von, bis } of zeilen)
    fuegeAn(ziel.bezug, nummer, bg, traeger, Number(elb), Number(hauptperson), von, offenAb(person, bis));
  const zeiten = eigeneElbZeiten(zeilen);
  if (zeiten.length === 0) return leben;
  const jobs = [
    ...verlauf.jobs.filter(j => j.stelle === stelle),
    ...lehreVon(haushalt, leben, zeiten, zufall),
  ];
  const chance = massnahmenchance(haushalt, leben);
  const teilnahmen = teilnahmenVon({ zeiten, arbeit: jobs, mit25: leben.mit25, chance }, rahmen, zufall);
  schreibeArbeit(person, [...jobs, ...stellenNach16i(stelle, teilnahmen, rahmen)]);
  schreibeTeilnahmen(person, teilnahmen);
  schreibeStatus(person, zeiten, [...jobs, ...teilnahmen, ...krankVor(rahmen, zufall)], zufall);
  schreibeTeams(person, zeiten);
  return leben;
};

/** Behind the last day of the delivery nothing is known: what goes on is open. */
const offenAb = ({ ende }: Person, bis: number): number => (bis > ende ? OFFENER_TAG : bis);

const SVB = nummerVon(ARTEN, 'SVB');
const GERINGFUEGIG = nummerVon(ARTEN, 'GERINGFUEGIG');

/** Who is funded under § 16i SGB II has a job by it, which is no Integration. */
const stellenNach16i = (
  stelle: number,
  teilnahmen: readonly Teilnahme[],
  { auftrag }: Musterrahmen,
): readonly Job[] =>
  teilnahmen
    .filter(t => auftrag.recht.instrumente[t.instrument]?.code === '16i' && t.bis > t.von)
    .map(({ instrument, von, bis }) => ({ stelle, art: SVB, foerderung: instrument, von, bis }));

const nachVon = (a: Zeit, b: Zeit): number => a.von - b.von;

const schreibeArbeit = (person: Person, jobs: readonly Job[]): void =>
  jobs
    .filter(job => job.von <= person.ende)
    .toSorted(nachVon)
    .forEach(({ art, foerderung, von, bis }, i) =>
      fuegeAn(person.ziel.arbeit, person.nummer, i + 1, art, foerderung, von, offenAb(person, bis)),
    );

const schreibeTeilnahmen = (person: Person, teilnahmen: readonly Teilnahme[]): void => {
  for (const { massnahme, instrument, von, bis, grund } of teilnahmen) {
    const ende = offenAb(person, bis);
    const team = teamAm(person.haushalt, person.leben, von);
    const austritt = ende === OFFENER_TAG ? 0 : grund;
    fuegeAn(person.ziel.teilnahmen, person.nummer, massnahme, instrument, team, von, ende, austritt);
  }
};

/** Long ago no measures are made up; that unemployment was interrupted then as well, this stands for. */
const krankVor = ({ beginn }: Musterrahmen, zufall: Zufall): readonly Zeit[] => {
  if (!zufall.trifft(600_000)) return [];
  const von = beginn - zufall.zwischen(0, 1000);
  return [{ von, bis: von + zufall.zwischen(45, 240) }];
};

/** dazwischen: work, measures and other times in which the person is not arbeitslos; a Minijob changes nothing. */
const schreibeStatus = (
  { nummer, haushalt, leben, ziel, ende }: Person,
  zeiten: readonly Zeit[],
  dazwischen: readonly (Zeit & Partial<Job>)[],
  zufall: Zufall,
): void => {
  const geordnet = dazwischen.filter(zeit => zeit.art !== GERINGFUEGIG).toSorted(nachVon);
  const gewichte = leben.stelle < haushalt.form.erwachsene ? statusgewichte(haushalt, leben) : STATUS_JUNG;
  const mit18 = geburtstag(leben.geburt, 18);
  for (const zeit of zeiten)
    for (const { status, von, bis } of statusVon(zeit, geordnet, { mit18, danach: zufall.waehle(gewichte) }))
      if (von <= ende) fuegeAn(ziel.status, nummer, status, von, bis > ende ? OFFENER_TAG : bis);
};

/** Weights of ARBEITSLOS, ARBEITSUCHEND, NICHT_ARBEITSUCHEND. */
const STATUS = summenAus([660, 140, 200]);
const STATUS_MUTTER = summenAus([400, 150, 450]);
const STATUS_JUNG = summenAus([250, 150, 600]);

const statusgewichte = ({ form, frauen }: Haushalt, { stelle }: Lebenslauf): Int32Array =>
  form.kinder > 0 && frauen[stelle] === true ? STATUS_MUTTER : STATUS;

const schreibeTeams = ({ nummer, haushalt, leben, ziel, ende }: Person, zeiten: readonly Zeit[]): void => {
  for (const zeit of zeiten)
    for (const { von, bis } of teamzeiten(zeit, leben.mit25))
      if (von <= ende)
        fuegeAn(ziel.teams, nummer, teamAm(haushalt, leben, von), von, bis > ende ? OFFENER_TAG : bis);
};

/** Chance of a measure in millionths a month: those far from work are looked after most; mothers less. */
const massnahmenchance = ({ lage, form, frauen, herkunft }: Haushalt, { stelle }: Lebenslauf): number => {
  const grund = lage === LAGEN[0] ? 52_000 : lage === LAGEN[1] ? 53_000 : 49_000;
  if (herkunft === 'flucht') return Math.floor((grund * 4) / 3);
  return form.kinder > 0 && frauen[stelle] === true ? Math.floor((grund * 3) / 4) : grund;
};
