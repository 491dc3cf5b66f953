import {
  fehlgrundDesJahreswerts,
  jahreswerteAus,
  type Fehlgrund,
  type Grund,
  type Jahreswert,
  type Kennzahl,
  type Schutzvorgaben,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';

/** A year value of a month; vorjahr is the same of a year before. */
export type Jahreswertzeile = Omit<Jahreswert, 'faelle'> &
  Readonly<{ monat: Monat; grund: Grund | null; fehlgrund: Fehlgrund | null }>;

/** Year values of a month. Protected, those that go back on few cases, now or a year before, are hidden. */
export const jahreswertzeilen = (
  kennzahlen: readonly Kennzahl[],
  gesamt: Wuerfel,
  monat: Monat,
  schutz: Schutzvorgaben | null,
): readonly Jahreswertzeile[] =>
  jahreswerteAus(kennzahlen, gesamt, monat).map(({ faelle, ...zeile }) => {
    const wenige = (zahl: number | null | undefined): boolean =>
      schutz !== null && !!zahl && zahl < schutz.regeln.mindestfallzahl;
    if (wenige(faelle?.jetzt))
      return { ...zeile, monat, wert: null, veraenderung: null, grund: 'GEHEIM', fehlgrund: null };
    const grund = zeile.wert === null ? ('FEHLT' as const) : null;
    const fehlgrund = grund && fehlgrundDesJahreswerts(zeile, kennzahlen, gesamt, monat);
    return wenige(faelle?.vjm)
      ? { ...zeile, monat, vjm: null, veraenderung: null, grund, fehlgrund }
      : { ...zeile, monat, grund, fehlgrund };
  });
