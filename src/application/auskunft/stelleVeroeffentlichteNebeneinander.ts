import { fassungenAus, type Kennzahlaggregat } from '#domain/aggregate';
import {
  amtlichesBlatt,
  definitionFuer,
  KENNZAHLEN,
  reife,
  vergleiche,
  type Fassung,
} from '#domain/kennzahlen';
import { gelungen, liesMonat, type Ergebnis, type Monat, type Tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import type { Auskunftsumgebung } from './auskunftsumgebung.ts';
import { wessenZahlen, type Zahlenzugang } from './wessenZahlen.ts';

/** A Jobcenter with its published value of the month; abstand: own value minus this one, in percentage points. */
export type Nebeneinanderzeile = Readonly<{
  jobcenter: string;
  eigenes: boolean;
  wert: number;
  zaehler: number | null;
  nenner: number | null;
  ladestand: Tag;
  reife: 0 | 1 | 2 | 3;
  abstand: number | null;
}>;

/** Published values of several Jobcenter. Nobody is ranked: whether they are comparable, only their Vergleichstyp says. */
export type Nebeneinander = Readonly<{
  kennzahlen: readonly Readonly<{ id: string; name: string }>[];
  /** null: nothing is kept. */
  gewaehlt: string | null;
  name: string;
  besser: 'hoch' | 'niedrig';
  monate: readonly Monat[];
  monat: Monat | null;
  zeilen: readonly Nebeneinanderzeile[];
  /** Of those whose numerator and denominator are published; null of fewer than three. */
  median: number | null;
}>;

/**
 * The published values of a key figure in a month, the own one first: of all Jobcenter that stand in the tables somebody's house has taken in itself. A
 * Land sees what those who released their figures took in of themselves.
 */
export const stelleVeroeffentlichteNebeneinander = async (
  akteur: Akteur,
  roh: Readonly<{ zahl?: string | undefined; monat?: string | undefined }>,
  umgebung: Auskunftsumgebung,
): Promise<Ergebnis<Nebeneinander>> => {
  const zugang = await wessenZahlen(akteur, umgebung);
  if (!zugang.ok) return zugang;
  const alle = await aufgehobene(zugang.wert, umgebung);
  const ids = new Set(alle.map(k => k.fassung.kennzahl));
  const kennzahlen = [...new Set(KENNZAHLEN.map(k => k.id))]
    .filter(id => ids.has(id))
    .map(id => ({ id, name: KENNZAHLEN.findLast(k => k.id === id)?.name ?? id }));
  const gewaehlt =
    kennzahlen.find(k => k.id === roh.zahl) ?? kennzahlen.find(k => k.id === 'K2') ?? kennzahlen[0];
  if (!gewaehlt) return gelungen(LEER);
  const monate = [
    ...new Set(alle.filter(k => k.fassung.kennzahl === gewaehlt.id).map(k => k.fassung.monat)),
  ].toSorted((a, b) => a - b);
  const gewuenscht = liesMonat(roh.monat ?? '');
  const monat = monate.find(m => m === gewuenscht) ?? monate.at(-1) ?? null;
  const zeilen = monat === null ? [] : zeilenIm(alle, gewaehlt.id, monat, zugang.wert.jobcenter);
  const definition = definitionFuer(KENNZAHLEN, gewaehlt.id, monat ?? (0 as Monat));
  return gelungen({
    kennzahlen,
    gewaehlt: gewaehlt.id,
    name: definition?.name ?? gewaehlt.name,
    besser: definition?.besser ?? 'hoch',
    monate,
    monat,
    zeilen,
    median: definition && monat !== null ? medianVon(definition, monat, zeilen) : null,
  });
};

const LEER: Nebeneinander = {
  kennzahlen: [],
  gewaehlt: null,
  name: '',
  besser: 'hoch',
  monate: [],
  monat: null,
  zeilen: [],
  median: null,
};

/** Published key figures of everybody; what cannot be read is left out, its own page says so. */
const aufgehobene = async (
  { jobcenter, istLand }: Zahlenzugang,
  { aggregate }: Auskunftsumgebung,
): Promise<readonly Kennzahlaggregat[]> => {
  const gelesen = jobcenter.map(async haus => {
    const ablage = aggregate(haus);
    const wessen = istLand ? [haus] : await ablage.jobcenter();
    return Promise.all(wessen.map(async n => ablage.lies(n)));
  });
  const alle = (await Promise.all(gelesen)).flat();
  return alle.flatMap(e => (e.ok ? e.wert.kennzahlen : [])).filter(k => Object.keys(k.gruppe).length === 0);
};

const zeilenIm = (
  alle: readonly Kennzahlaggregat[],
  kennzahl: string,
  monat: Monat,
  eigene: readonly string[],
): readonly Nebeneinanderzeile[] => {
  const werte = [...new Set(alle.map(k => k.jobcenter))].flatMap(jobcenter => {
    const fassung = amtlichesBlatt(kennzahl, fassungenAus(alle, jobcenter)).amtlicherWert(monat)?.fassung;
    return fassung && fassung.wert !== null ? [{ jobcenter, fassung, wert: fassung.wert }] : [];
  });
  const eigener = werte.find(w => eigene.includes(w.jobcenter))?.wert ?? null;
  return werte
    .map(({ jobcenter, fassung, wert }) =>
      zeile(jobcenter, fassung, wert, eigene.includes(jobcenter), eigener),
    )
    .toSorted((a, b) => Number(b.eigenes) - Number(a.eigenes) || (a.jobcenter < b.jobcenter ? -1 : 1));
};

const zeile = (
  jobcenter: string,
  fassung: Fassung,
  wert: number,
  eigenes: boolean,
  eigener: number | null,
): Nebeneinanderzeile => ({
  jobcenter,
  eigenes,
  wert,
  zaehler: fassung.zaehler,
  nenner: fassung.nenner,
  ladestand: fassung.ladestand,
  reife: reife(fassung),
  abstand: eigenes || eigener === null ? null : eigener - wert,
});

/** So many values are needed before their middle says anything. */
const FUER_MEDIAN = 3;

const medianVon = (
  kennzahl: Parameters<typeof vergleiche>[0],
  monat: Monat,
  zeilen: readonly Nebeneinanderzeile[],
): number | null => {
  const mitglieder = zeilen.map(z => z.jobcenter);
  const { quartile, plaetze } = vergleiche(kennzahl, { name: '', mitglieder, lose: true }, monat, zeilen);
  return plaetze.length < FUER_MEDIAN ? null : (quartile?.median ?? null);
};
