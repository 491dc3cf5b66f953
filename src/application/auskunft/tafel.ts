import { STANDARDSCHUTZ, type Bekanntes, type Dimension } from '#domain/kennzahlen';
import type { Meldung, Monat } from '#domain/werte';
import type { Lager, Lieferungseintrag } from '#ports';
import { berechneKennzahlen } from '../kennzahlen/berechneKennzahlen.ts';
import { berechneMassnahmen } from '../kennzahlen/berechneMassnahmen.ts';
import type { Kennzahlzeile } from '../kennzahlen/kennzahlzeilen.ts';
import type { Auskunftsspeicher } from './auskunftsspeicher.ts';
import { bekanntesAus } from './bekanntesAus.ts';
import { haltVerdeckt } from './haltVerdeckt.ts';
import { ALLE_KENNZAHLEN, kennzahlenDer, type Schutzverbund } from './schutzverbuende.ts';
import { istOffen, type Sicht } from './sicht.ts';

/** What tables are made from: one delivery of one Jobcenter. */
export type Tafelquelle = Readonly<{
  lager: Lager;
  speicher: Auskunftsspeicher;
  lieferung: Lieferungseintrag;
}>;

/** All rows of a Verbund of key figures in all months, of everybody and by the Merkmale. */
export type Tafel = readonly Kennzahlzeile[];

/** At most so many months, the newest ones: three years and what they are held against. */
const MONATE_HOECHSTENS = 48;
export const ALTERSGRENZEN: readonly number[] = [25, 55];

/** First and last month that can be asked for. */
export const tafelmonate = ({ vonMonat, bisMonat }: Lieferungseintrag): readonly [Monat, Monat] => [
  Math.max(vonMonat, bisMonat - MONATE_HOECHSTENS + 1) as Monat,
  bisMonat,
];

/** A delivery that cannot be counted any more: damaged, or gone meanwhile. meldungen say why. */
export class Tafelfehler extends Error {
  readonly meldungen: readonly Meldung[];
  constructor(meldungen: readonly Meldung[]) {
    super('Die Lieferung lässt sich nicht zählen');
    this.meldungen = meldungen;
  }
}

/**
 * The one table of a Verbund by these Merkmale for a view: always all its key figures and all months, so that no two questions hide different numbers.
 * A protected table by two Merkmale counts on nothing that those by one show, one of another Verbund on nothing that 'kern' shows. What somebody sees of the own teams counts as known to
 * them. Throws {@link Tafelfehler}.
 */
export const holeTafel = async (
  quelle: Tafelquelle,
  verbund: Schutzverbund,
  je: readonly string[],
  sicht: Sicht,
): Promise<Tafel> => {
  const { lieferung, speicher } = quelle;
  const merkmale = je.toSorted();
  const wirksam = sichtAuf(sicht, merkmale);
  const was = istGesamt(verbund, merkmale) ? 'gesamt' : verbund;
  const schluessel = [lieferung.kennung, lieferung.pruefsumme, wirksam, was, merkmale];
  return speicher(lieferung.jobcenter, JSON.stringify(schluessel), async () =>
    istOffen(wirksam)
      ? zaehle(quelle, verbund, merkmale, null)
      : geschuetzteTafel(quelle, verbund, merkmale, wirksam),
  );
};

/** Of everybody there is one table for all of them of persons. */
const istGesamt = (verbund: Schutzverbund, merkmale: readonly string[]): boolean =>
  merkmale.length === 0 && verbund !== 'massnahmen';

/** Own teams matter only where there are teams. */
const sichtAuf = ({ geschuetzt, eigene }: Sicht, merkmale: readonly string[]): Sicht => ({
  geschuetzt,
  eigene: geschuetzt && merkmale.includes('team') ? eigene : [],
});

const geschuetzteTafel = async (
  quelle: Tafelquelle,
  verbund: Schutzverbund,
  merkmale: readonly string[],
  sicht: Sicht,
): Promise<Tafel> => {
  const [gezeigte, eigene, aller] = await Promise.all([
    vorherGezeigtes(quelle, verbund, merkmale, sicht),
    eigeneZeilen(quelle, verbund, merkmale, sicht),
    merkmale.length === 1 ? holeTafel(quelle, verbund, [], sicht) : [],
  ]);
  const zeilen = await zaehle(quelle, verbund, merkmale, bekanntesAus([...gezeigte, ...eigene]));
  const istEigene = eigeneIn(sicht);
  const fremde = zeilen.filter(z => !istEigene(z));
  return [...haltVerdeckt(fremde, [...aller, ...gezeigte]), ...eigene];
};

/** The rows of tables that are shown as well: by one Merkmal less, and of 'kern'. */
const vorherGezeigtes = async (
  quelle: Tafelquelle,
  verbund: Schutzverbund,
  merkmale: readonly string[],
  sicht: Sicht,
): Promise<Tafel> => {
  if (merkmale.length === 0) return [];
  const einzeln = merkmale.length === 1 ? [] : merkmale;
  const tafeln = await Promise.all([
    ...einzeln.map(async m => holeTafel(quelle, verbund, [m], sicht)),
    ...(UNABHAENGIG.includes(verbund) ? [] : [holeTafel(quelle, 'kern', merkmale, sicht)]),
  ]);
  return tafeln.flat();
};

/** What shares nothing with 'kern', or is it. */
const UNABHAENGIG: readonly Schutzverbund[] = ['kern', 'massnahmen', 'betraege'];

/** The rows of the own teams as they are. */
const eigeneZeilen = async (
  quelle: Tafelquelle,
  verbund: Schutzverbund,
  merkmale: readonly string[],
  sicht: Sicht,
): Promise<Tafel> => {
  if (sicht.eigene.length === 0 || !merkmale.includes('team')) return [];
  const offen = await holeTafel(quelle, verbund, merkmale, { geschuetzt: false, eigene: [] });
  return offen.filter(eigeneIn(sicht));
};

const eigeneIn =
  ({ eigene }: Sicht) =>
  ({ gruppe }: Kennzahlzeile): boolean =>
    gruppe['team'] !== undefined && eigene.includes(gruppe['team']);

/** bekannt: protected, and counting on none of this; null: as it is. */
const zaehle = async (
  { lager, lieferung }: Tafelquelle,
  verbund: Schutzverbund,
  merkmale: readonly string[],
  bekannt: readonly Bekanntes[] | null,
): Promise<Tafel> => {
  const berechne = verbund === 'massnahmen' ? berechneMassnahmen : berechneKennzahlen;
  const ergebnis = await berechne(
    lager,
    { art: 'lager', jobcenter: lieferung.jobcenter, kennung: lieferung.kennung },
    {
      monate: tafelmonate(lieferung),
      je: merkmale,
      kennzahlen: istGesamt(verbund, merkmale) ? ALLE_KENNZAHLEN : kennzahlenDer(verbund),
      groessen: false,
      jahreswerte: false,
      schutz: bekannt === null ? null : { ...STANDARDSCHUTZ, veroeffentlicht: bekannt },
      mindestluecke: 0,
      altersgrenzen: ALTERSGRENZEN,
    },
  );
  if (!ergebnis.ok) throw new Tafelfehler(ergebnis.meldungen);
  return ergebnis.wert.kennzahlen;
};

/** The Merkmale of a delivery with their classes; those of participations have the instrument as well. */
export const merkmaleVon = async (
  { lager, lieferung, speicher }: Tafelquelle,
  verbund: Schutzverbund,
): Promise<readonly Dimension[]> => {
  const massnahmen = verbund === 'massnahmen';
  const { jobcenter, kennung, pruefsumme } = lieferung;
  return speicher(jobcenter, JSON.stringify([kennung, pruefsumme, 'merkmale', massnahmen]), async () => {
    const quelle = { art: 'lager', jobcenter, kennung } as const;
    const gezaehlt = massnahmen
      ? await lager.zaehleMassnahmen(quelle, [[]], ALTERSGRENZEN)
      : await lager.zaehle(quelle, { schnitte: [[]], mindestluecke: 0, altersgrenzen: ALTERSGRENZEN });
    if (!gezaehlt.ok) throw new Tafelfehler(gezaehlt.meldungen);
    return gezaehlt.wert.dimensionen;
  });
};
