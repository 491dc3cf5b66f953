import type { Monat } from '#domain/werte';
import { ANKOMMEN, beginnArbeit, type Arbeitsmonat } from './arbeitsaufnahme.ts';
import { ARTEN, nummerVon } from './codes.ts';
import type { Bezugszeit, Haushalt, Job } from './haushalt.ts';
import { EIGENER_TRAEGER, OFFENER_TAG } from './musterauftrag.ts';
import type { Musterrahmen } from './rahmen.ts';
import type { Zufall } from './zufall.ts';

/** What a household lives through: benefit in order of time without overlap, and the work of its adults. */
export type Verlauf = Readonly<{ bezug: readonly Bezugszeit[]; jobs: readonly Job[] }>;

/** Where a household stands while its months pass. */
type Stand = {
  readonly haushalt: Haushalt;
  readonly bezug: Bezugszeit[];
  readonly jobs: Job[];
  /** Last day of the latest job, by adult. */
  readonly imJobBis: number[];
  /** Day on which nobody can be ELB any more. */
  readonly grenze: number;
  /** First day of the benefit that goes on; null while there is none. */
  von: number | null;
  /** Last day of it, where that is known. */
  schluss: number;
  /** First day of the next, where that is known. */
  rueckkehr: number;
  /** Moved away or grown old. */
  vorbei: boolean;
};

/** Lives through the months one by one, from the same stream as the household. */
export const erlebe = (haushalt: Haushalt, rahmen: Musterrahmen, zufall: Zufall): Verlauf => {
  const { tage, ersterMonat, beginn, auftrag } = rahmen;
  const stand = anfang(haushalt, zufall);
  const erster = haushalt.herkunft === 'bestand' ? beginn : haushalt.beginn;
  for (let i = 0; i < tage.length - 1 && !stand.vorbei; i++) {
    const ab = tage[i] as number;
    const naechster = tage[i + 1] as number;
    if (naechster <= erster) continue;
    if (stand.von === null) kehreZurueck(stand, ab, naechster, zufall);
    if (stand.von === null) continue;
    const monat: Arbeitsmonat = { monat: (ersterMonat + i) as Monat, ab, naechster, bezugVon: stand.von };
    arbeite(stand, monat, auftrag.recht.instrumente, zufall);
    if (stand.grenze <= naechster) stand.schluss = Math.min(stand.schluss, stand.grenze - 1);
    if (stand.schluss === OFFENER_TAG) gehe(stand, ab, naechster, zufall);
    if (stand.schluss < naechster) beende(stand);
  }
  if (stand.von !== null) beende(stand);
  return stand;
};

const anfang = (haushalt: Haushalt, zufall: Zufall): Stand => ({
  haushalt,
  bezug: fruehererBezug(haushalt, zufall),
  jobs: [],
  imJobBis: haushalt.grenzen.map(() => 0),
  grenze: Math.max(...haushalt.grenzen),
  von: haushalt.beginn,
  schluss: OFFENER_TAG,
  rueckkehr: OFFENER_TAG,
  vorbei: false,
});

/** Some had benefit before: elsewhere, right before they moved here, or longer ago. */
const fruehererBezug = ({ beginn, herkunft }: Haushalt, zufall: Zufall): Bezugszeit[] => {
  if (herkunft === 'flucht') return [];
  if (herkunft === 'zugang' && zufall.trifft(ZUZUG))
    return [{ von: beginn - zufall.zwischen(90, 2200), bis: beginn - 1, traeger: fremderTraeger(zufall) }];
  if (!zufall.trifft(FRUEHERER_BEZUG)) return [];
  const bis = beginn - zufall.zwischen(20, 500);
  const traeger = zufall.trifft(DAVON_ANDERSWO) ? fremderTraeger(zufall) : EIGENER_TRAEGER;
  return [{ von: bis - zufall.zwischen(60, 1500), bis, traeger }];
};

const ZUZUG = 70_000;
const FRUEHERER_BEZUG = 240_000;
const DAVON_ANDERSWO = 200_000;

const fremderTraeger = (zufall: Zufall): number => EIGENER_TRAEGER + 1 + zufall.unter(3);

const RUECKKEHR_IM_MONAT = 16_000;

const kehreZurueck = (stand: Stand, ab: number, naechster: number, zufall: Zufall): void => {
  if (stand.rueckkehr === OFFENER_TAG && zufall.trifft(RUECKKEHR_IM_MONAT))
    stand.rueckkehr = zufall.zwischen(ab, naechster - 1);
  if (stand.rueckkehr >= naechster) return;
  const von = Math.max(ab, stand.rueckkehr);
  if (von >= stand.grenze) return;
  stand.von = von;
  stand.schluss = OFFENER_TAG;
  stand.rueckkehr = OFFENER_TAG;
};

const GERINGFUEGIG = nummerVon(ARTEN, 'GERINGFUEGIG');
const RUECKKEHR_NACH_ARBEIT = 500_000;

const arbeite = (
  stand: Stand,
  monat: Arbeitsmonat,
  instrumente: Musterrahmen['auftrag']['recht']['instrumente'],
  zufall: Zufall,
): void => {
  const { haushalt, jobs, imJobBis } = stand;
  for (let stelle = 0; stelle < haushalt.form.erwachsene; stelle++) {
    if ((imJobBis[stelle] as number) >= monat.ab) continue;
    const job = beginnArbeit(haushalt, stelle, monat, instrumente, zufall);
    if (job === null) continue;
    jobs.push(job);
    imJobBis[stelle] = job.bis;
    if (job.art === GERINGFUEGIG || stand.schluss !== OFFENER_TAG || !deckt(haushalt, job, zufall)) continue;
    stand.schluss = job.von + zufall.zwischen(8, 62);
    if (zufall.trifft(RUECKKEHR_NACH_ARBEIT))
      stand.rueckkehr = Math.max(job.bis + 1, stand.schluss + 2) + zufall.unter(25);
  }
};

/** Of those who begin to work, so many leave benefit by it: fewer where several live of it, or when the job is short. */
const BEDARFSDECKEND = 590_000;
const BEDARFSDECKEND_MEHRERE = 450_000;
const KURZER_JOB = 150;

const deckt = ({ form }: Haushalt, { von, bis }: Job, zufall: Zufall): boolean => {
  const anteil = form.erwachsene + form.kinder > 2 ? BEDARFSDECKEND_MEHRERE : BEDARFSDECKEND;
  return zufall.trifft(bis - von < KURZER_JOB ? Math.floor(anteil / 2) : anteil);
};

const KURZE_LUECKE = 2500;
const WEGZUG = 110_000;

/** Leaves for another reason than work, moves away, or misses some days. */
const gehe = (stand: Stand, ab: number, naechster: number, zufall: Zufall): void => {
  const geht = zufall.trifft(abgang(stand.haushalt, ab));
  if (!geht && !zufall.trifft(KURZE_LUECKE)) return;
  stand.schluss = Math.max(stand.von ?? ab, zufall.zwischen(ab, naechster - 1));
  if (!geht) stand.rueckkehr = stand.schluss + zufall.zwischen(4, 45);
  else if (zufall.trifft(WEGZUG)) zieheWeg(stand, zufall);
};

const abgang = ({ herkunft, lage, beginn }: Haushalt, tag: number): number =>
  herkunft === 'flucht' && tag < beginn + ANKOMMEN ? Math.floor(lage.abgang / 3) : lage.abgang;

const zieheWeg = (stand: Stand, zufall: Zufall): void => {
  const von = stand.schluss + 1;
  beende(stand);
  stand.bezug.push({ von, bis: von + zufall.zwischen(60, 1600), traeger: fremderTraeger(zufall) });
  stand.vorbei = true;
};

const beende = (stand: Stand): void => {
  if (stand.von !== null) stand.bezug.push({ von: stand.von, bis: stand.schluss, traeger: EIGENER_TRAEGER });
  stand.von = null;
  if (stand.schluss >= stand.grenze - 1) stand.vorbei = true;
};
