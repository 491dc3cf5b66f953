import { lieferungsmeldungen } from '#contract';
import {
  KENNZAHLEN_48A,
  fehlgrundDerKennzahl,
  schuetzeKennzahlen,
  typenAus,
  typVon,
  vergleiche,
  wertAus,
  type Fehlgrund,
  type Gruppenangaben,
  type Kennzahl,
  type Schutzvorgaben,
  type Vergleich,
  type Vergleichswert,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Meldung, Monat, Tag } from '#domain/werte';
import type { Lager } from '../ports/lager.ts';
import { gueltigeKennzahlen } from './kennzahlzeilen.ts';
import { mitgliederVon } from './vergleichsmitglieder.ts';

/** What is to be compared. */
export type Vergleichswunsch = Readonly<{
  gruppe: Gruppenangaben;
  /** Only those of this Vergleichstyp; null: all members. */
  typ: string | null;
  monat: Monat;
  /** null: those of § 48a. */
  kennzahlen: readonly string[] | null;
  /** null: every number as it is. */
  schutz: Schutzvorgaben | null;
  mindestluecke: number;
}>;

/** Where the figures of a Jobcenter come from, null where it has no delivery, and its Vergleichstyp, null where none is known. */
export type Verglichener = Readonly<{
  jobcenter: string;
  name: string | null;
  ladestand: Tag | null;
  typ: string | null;
}>;

/** A comparison of the store's newest deliveries. fehlgruende say why a Jobcenter that has a delivery lacks a figure. */
export type Jobcentervergleich = Readonly<{
  monat: Monat;
  gruppe: string;
  lieferungen: readonly Verglichener[];
  kennzahlen: readonly Readonly<{
    kennzahl: Kennzahl;
    vergleich: Vergleich;
    fehlgruende: ReadonlyMap<string, Fehlgrund | null>;
  }>[];
  /** Deliveries that are there but cannot be counted. */
  meldungen: readonly Meldung[];
}>;

/** Compares the members of a group in a month: places, quartiles, distances, and totals from summed numerators and denominators. */
export const vergleicheJobcenter = async (
  lager: Lager,
  { gruppe, typ, monat, kennzahlen, schutz, mindestluecke }: Vergleichswunsch,
): Promise<Jobcentervergleich> => {
  const mitglieder = mitgliederVon(gruppe, typ, monat);
  const typen = typenAus(gruppe);
  const gezaehlt: Gezaehlt[] = [];
  for (const jobcenter of mitglieder.mitglieder) gezaehlt.push(await zaehle(lager, jobcenter, mindestluecke));
  const gefragt = gueltigeKennzahlen(kennzahlen ?? KENNZAHLEN_48A.map(k => k.id), monat);
  const werte = gezaehlt.map(g => werteVon(g, gefragt, monat, schutz));
  return {
    monat,
    gruppe: mitglieder.name,
    lieferungen: gezaehlt.map(({ jobcenter, name, ladestand }) => ({
      jobcenter,
      name,
      ladestand,
      typ: typVon(typen, jobcenter, monat),
    })),
    kennzahlen: gefragt.map((kennzahl, i) => {
      const eigene = werte.flatMap(w => w[i] ?? []);
      return {
        kennzahl,
        vergleich: vergleiche(kennzahl, mitglieder, monat, eigene, typen),
        fehlgruende: fehlgruende(kennzahl, gezaehlt, monat),
      };
    }),
    meldungen: gezaehlt.flatMap(g => g.meldungen),
  };
};

type Gezaehlt = Readonly<{
  jobcenter: string;
  name: string | null;
  ladestand: Tag | null;
  wuerfel: Wuerfel | null;
  meldungen: readonly Meldung[];
}>;

const zaehle = async (lager: Lager, jobcenter: string, mindestluecke: number): Promise<Gezaehlt> => {
  const ergebnis = await lager.zaehle(
    { art: 'lager', jobcenter },
    { schnitte: [[]], mindestluecke, altersgrenzen: [] },
  );
  if (!ergebnis.ok) {
    const meldungen = ergebnis.meldungen.filter(m => m.code !== lieferungsmeldungen.UNBEKANNT.code);
    return { jobcenter, name: null, ladestand: null, wuerfel: null, meldungen };
  }
  const { bericht, wuerfel } = ergebnis.wert;
  const { name, ladestand } = bericht;
  return { jobcenter, name, ladestand, wuerfel: wuerfel[0] ?? null, meldungen: [] };
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

const fehlgruende = (
  kennzahl: Kennzahl,
  gezaehlt: readonly Gezaehlt[],
  monat: Monat,
): ReadonlyMap<string, Fehlgrund | null> =>
  new Map(
    gezaehlt.flatMap(({ jobcenter, wuerfel }) =>
      wuerfel ? [[jobcenter, fehlgrundDerKennzahl(kennzahl, wuerfel, monat)] as const] : [],
    ),
  );
