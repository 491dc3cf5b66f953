import {
  KENNZAHLEN_48A,
  schuetzeKennzahlen,
  typenAus,
  vergleiche,
  wertAus,
  type Gruppenangaben,
  type Kennzahl,
  type Schutzvorgaben,
  type Vergleich,
  type Vergleichswert,
  type Wuerfel,
  gruppeAm,
} from '#domain/kennzahlen';
import type { Monat, Tag } from '#domain/werte';
import type { Lager } from '../ports/lager.ts';
import { gueltigeKennzahlen } from './kennzahlzeilen.ts';

/** What is to be compared. */
export type Vergleichswunsch = Readonly<{
  gruppe: Gruppenangaben;
  monat: Monat;
  /** null: those of § 48a. */
  kennzahlen: readonly string[] | null;
  /** null: every number as it is. */
  schutz: Schutzvorgaben | null;
  mindestluecke: number;
}>;

/** A comparison of the store's newest deliveries; lieferungen says what each Jobcenter's figures come from, null where there is none. */
export type Jobcentervergleich = Readonly<{
  monat: Monat;
  gruppe: string;
  lieferungen: readonly Readonly<{ jobcenter: string; name: string | null; ladestand: Tag | null }>[];
  kennzahlen: readonly Readonly<{ kennzahl: Kennzahl; vergleich: Vergleich }>[];
}>;

/** Compares the members of a group in a month: places, quartiles, distances, and totals from summed numerators and denominators. */
export const vergleicheJobcenter = async (
  lager: Lager,
  { gruppe, monat, kennzahlen, schutz, mindestluecke }: Vergleichswunsch,
): Promise<Jobcentervergleich> => {
  const mitglieder = gruppeAm(gruppe, monat);
  const gezaehlt: Gezaehlt[] = [];
  for (const jobcenter of mitglieder.mitglieder) gezaehlt.push(await zaehle(lager, jobcenter, mindestluecke));
  const gefragt = gueltigeKennzahlen(kennzahlen ?? KENNZAHLEN_48A.map(k => k.id), monat);
  const werte = gezaehlt.map(g => werteVon(g, gefragt, monat, schutz));
  return {
    monat,
    gruppe: gruppe.name,
    lieferungen: gezaehlt.map(({ jobcenter, name, ladestand }) => ({ jobcenter, name, ladestand })),
    kennzahlen: gefragt.map((kennzahl, i) => ({
      kennzahl,
      vergleich: vergleiche(
        kennzahl,
        mitglieder,
        monat,
        werte.flatMap(w => w[i] ?? []),
        typenAus(gruppe),
      ),
    })),
  };
};

type Gezaehlt = Readonly<{
  jobcenter: string;
  name: string | null;
  ladestand: Tag | null;
  wuerfel: Wuerfel | null;
}>;

const zaehle = async (lager: Lager, jobcenter: string, mindestluecke: number): Promise<Gezaehlt> => {
  const ergebnis = await lager.zaehle(
    { art: 'lager', jobcenter },
    { schnitte: [[]], mindestluecke, altersgrenzen: [] },
  );
  if (!ergebnis.ok) return { jobcenter, name: null, ladestand: null, wuerfel: null };
  const { bericht, wuerfel } = ergebnis.wert;
  return { jobcenter, name: bericht.name, ladestand: bericht.ladestand, wuerfel: wuerfel[0] ?? null };
};

const werteVon = (
  { jobcenter, wuerfel }: Gezaehlt,
  kennzahlen: readonly Kennzahl[],
  monat: Monat,
  schutz: Schutzvorgaben | null,
): readonly Vergleichswert[] => {
  if (!wuerfel)
    return kennzahlen.map(() => ({ jobcenter, zaehler: null, nenner: null, grund: 'FEHLT' as const }));
  const geschuetzt = schutz ? schuetzeKennzahlen(kennzahlen, wuerfel, monat, schutz) : null;
  return kennzahlen.map((kennzahl, i) => {
    const wert = geschuetzt?.[i]?.[0] ?? wertAus(kennzahl, wuerfel, monat, []);
    return { jobcenter, zaehler: wert.zaehler, nenner: wert.nenner, grund: wert.grund };
  });
};
