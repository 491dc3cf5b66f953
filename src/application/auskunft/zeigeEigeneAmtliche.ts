import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { zeigeAmtliche, type Amtlichzeile } from '../kennzahlen/amtlich/zeigeAmtliche.ts';
import type { Rechenzeile } from '../kennzahlen/amtlich/rechenzeilen.ts';
import { auskunftsmeldungen } from './auskunftsmeldungen.ts';
import type { Auskunftsumgebung } from './auskunftsumgebung.ts';
import { holeTafel, Tafelfehler } from './tafel.ts';
import { wessenZahlen } from './wessenZahlen.ts';

/** A published figure and, where it is counted here as well, the own one of the same month. */
export type Amtlichansichtzeile = Amtlichzeile & Readonly<{ eigen: number | null }>;

/** What is kept of published figures of a Jobcenter. */
export type Amtlichansicht = Readonly<{
  jobcenter: string;
  /** What there is to choose from, in the order of the tables. */
  bezeichnungen: readonly Readonly<{ bezeichnung: string; name: string }>[];
  /** The one that is shown; null: nothing is kept. */
  gewaehlt: string | null;
  werte: readonly Amtlichansichtzeile[];
  gerechnet: readonly Rechenzeile[];
}>;

/** The published figures that are kept of the Jobcenter, one at a time with all its months and Ladestände, own values beside it. */
export const zeigeEigeneAmtliche = async (
  akteur: Akteur,
  roh: Readonly<{ zahl?: string | undefined; jobcenter?: string | undefined }>,
  umgebung: Auskunftsumgebung,
): Promise<Ergebnis<Amtlichansicht>> => {
  const zugang = await wessenZahlen(akteur, umgebung);
  if (!zugang.ok) return zugang;
  const { jobcenter: lesbare, nurAmtlich } = zugang.wert;
  const jobcenter = lesbare.find(n => n === roh.jobcenter) ?? lesbare[0];
  if (jobcenter === undefined) return misslungen(melde(auskunftsmeldungen.NICHT_FREIGEGEBEN, '', {}));
  const bestand = await umgebung.aggregate(jobcenter).lies(jobcenter);
  if (!bestand.ok) return bestand;
  const bericht = zeigeAmtliche(bestand.wert, { monate: [null, null], nur: null });
  const namen = new Map(bericht.werte.map(z => [z.bezeichnung, z.name]));
  const gewaehlt = roh.zahl !== undefined && namen.has(roh.zahl) ? roh.zahl : ([...namen.keys()][0] ?? null);
  const eigene = nurAmtlich ? new Map<number, number>() : await eigeneWerte(umgebung, jobcenter, gewaehlt);
  return gelungen({
    jobcenter,
    bezeichnungen: [...namen].map(([bezeichnung, name]) => ({ bezeichnung, name })),
    gewaehlt,
    werte: bericht.werte
      .filter(z => z.bezeichnung === gewaehlt)
      .map(z => ({
        ...z,
        eigen: Object.keys(z.gruppe).length === 0 ? (eigene.get(z.fassung.monat) ?? null) : null,
      })),
    gerechnet: bericht.gerechnet.filter(z => z.bezeichnung === gewaehlt),
  });
};

/** Own values of everybody by month, protected. */
const eigeneWerte = async (
  { lager, speicher }: Auskunftsumgebung,
  jobcenter: string,
  kennzahl: string | null,
): Promise<ReadonlyMap<number, number>> => {
  const lieferung = (await lager.lieferungen(jobcenter)).find(l => l.gilt);
  if (!lieferung || kennzahl === null) return new Map();
  try {
    const tafel = await holeTafel({ lager, speicher, lieferung }, 'kern', [], {
      geschuetzt: true,
      eigene: [],
    });
    return new Map(
      tafel.flatMap(z => (z.kennzahl === kennzahl && z.wert !== null ? [[z.monat, z.wert] as const] : [])),
    );
  } catch (fehler) {
    if (fehler instanceof Tafelfehler) return new Map();
    throw fehler;
  }
};
