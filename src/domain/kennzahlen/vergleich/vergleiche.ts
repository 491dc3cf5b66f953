import type { Monat } from '#domain/werte';
import type { Grund } from '../auswertung/wertAus.ts';
import type { Kennzahl } from '../definitionen/typen.ts';
import { typeneinwand, type Typzugehoerigkeit, type Vergleichsgruppe } from './gruppen.ts';
import { quartile, rang, viertel, type Quartile } from './lage.ts';

/** Numerator and denominator of a key figure of a Jobcenter in the month; null where hidden or missing, then with the reason. */
export type Vergleichswert = Readonly<{
  jobcenter: string;
  zaehler: number | null;
  nenner: number | null;
  grund?: Grund | null;
}>;

/** Where a Jobcenter stands. Distances in percentage points, own value minus the other; rang null where ranking would mislead. */
export type Platz = Readonly<{
  jobcenter: string;
  zaehler: number;
  nenner: number;
  wert: number;
  rang: number | null;
  /** 1 is the best quarter; null without rang, or among fewer than {@link FUER_VIERTEL}. */
  viertel: 1 | 2 | 3 | 4 | null;
  abstandGruppe: number | null;
  abstandMedian: number;
}>;

/** A key figure over a group. gesamt comes from summed numerators and denominators of those who have both, never from quotas. */
export type Vergleich = Readonly<{
  gruppe: string;
  gesamt: Readonly<{ zaehler: number; nenner: number; wert: number | null }>;
  quartile: Quartile | null;
  /** The best first, equal ones by number; all by number where nobody is ranked. */
  plaetze: readonly Platz[];
  fehlend: readonly Readonly<{ jobcenter: string; grund: Grund }>[];
  /** Why nobody is ranked; null when they are. */
  ohneRang: 'VERSCHIEDENE_TYPEN' | 'OHNE_TYP' | 'ZU_WENIGE' | null;
}>;

/** So many values are needed before quarters say anything. */
export const FUER_VIERTEL = 4;

/**
 * Compares the members of a group in a month. Members of different Vergleichstypen get values and distances, but no places, nor does a single one. Values of others than members
 * are left alone. Throws RangeError for a Jobcenter with two values.
 */
export const vergleiche = (
  kennzahl: Pick<Kennzahl, 'form' | 'besser'>,
  gruppe: Vergleichsgruppe,
  monat: Monat,
  werte: readonly Vergleichswert[],
  zugehoerigkeiten: readonly Typzugehoerigkeit[] = [],
): Vergleich => {
  const mitglieder = [...new Set(gruppe.mitglieder)].map(jobcenter => wertVon(werte, jobcenter));
  const ganze = mitglieder.flatMap(m => vollstaendig(m) ?? []);
  const gesamt = addiere(kennzahl, ganze);
  const gewertet = ganze.flatMap(g => {
    const wert = quotient(kennzahl, g.zaehler, g.nenner);
    return wert === null ? [] : [{ ...g, wert }];
  });
  const ohneRang =
    typeneinwand(gruppe, zugehoerigkeiten, monat) ?? (gewertet.length < 2 ? 'ZU_WENIGE' : null);
  const lage = quartile(gewertet.map(g => g.wert));
  return {
    gruppe: gruppe.name,
    gesamt,
    quartile: lage,
    plaetze: lage ? ordne(kennzahl, gewertet, gesamt.wert, lage, ohneRang === null) : [],
    fehlend: mitglieder.flatMap(m => grundVon(m) ?? []),
    ohneRang,
  };
};

type Ganzer = Readonly<{ jobcenter: string; zaehler: number; nenner: number }>;
type Gewerteter = Ganzer & Readonly<{ wert: number }>;

const wertVon = (werte: readonly Vergleichswert[], jobcenter: string): Vergleichswert => {
  const eigene = werte.filter(w => w.jobcenter === jobcenter);
  if (eigene.length > 1) throw new RangeError(`Das Jobcenter ${jobcenter} hat mehr als einen Wert`);
  return eigene[0] ?? { jobcenter, zaehler: null, nenner: null, grund: 'FEHLT' };
};

const vollstaendig = ({ jobcenter, zaehler, nenner }: Vergleichswert): Ganzer | null =>
  zaehler === null || nenner === null ? null : { jobcenter, zaehler, nenner };

const grundVon = ({
  jobcenter,
  zaehler,
  nenner,
  grund,
}: Vergleichswert): Vergleich['fehlend'][number] | null => {
  if (zaehler === null || nenner === null) return { jobcenter, grund: grund ?? 'FEHLT' };
  return nenner === 0 ? { jobcenter, grund: 'NENNER_0' } : null;
};

/** The value in percent; null for denominator 0. */
const quotient = ({ form }: Pick<Kennzahl, 'form'>, zaehler: number, nenner: number): number | null =>
  nenner === 0 ? null : (zaehler / nenner - (form === 'quote' ? 0 : 1)) * 100;

const addiere = (kennzahl: Pick<Kennzahl, 'form'>, ganze: readonly Ganzer[]): Vergleich['gesamt'] => {
  const zaehler = ganze.reduce((summe, g) => summe + g.zaehler, 0);
  const nenner = ganze.reduce((summe, g) => summe + g.nenner, 0);
  return { zaehler, nenner, wert: quotient(kennzahl, zaehler, nenner) };
};

const ordne = (
  { besser }: Pick<Kennzahl, 'besser'>,
  gewertet: readonly Gewerteter[],
  gesamt: number | null,
  lage: Quartile,
  vergleichbar: boolean,
): readonly Platz[] => {
  const alle = gewertet.map(g => g.wert);
  return gewertet
    .map(g => ({ ...g, stelle: vergleichbar ? rang(g.wert, alle, besser) : null }))
    .toSorted((a, b) => (a.stelle ?? 0) - (b.stelle ?? 0) || (a.jobcenter < b.jobcenter ? -1 : 1))
    .map(({ jobcenter, zaehler, nenner, wert, stelle }) => ({
      jobcenter,
      zaehler,
      nenner,
      wert,
      rang: stelle,
      viertel: stelle !== null && alle.length >= FUER_VIERTEL ? viertel(wert, lage, besser) : null,
      abstandGruppe: gesamt === null ? null : wert - gesamt,
      abstandMedian: wert - lage.median,
    }));
};
