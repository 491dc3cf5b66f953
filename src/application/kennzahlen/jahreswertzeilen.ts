import {
  fehlgrundDesJahreswerts,
  jahreswerteAus,
  rundeAufZehn,
  type Fehlgrund,
  type Grund,
  type Jahreswert,
  type Kennzahl,
  type Schutzvorgaben,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Gruppe } from './kennzahlzeilen.ts';

/** A year value of a month and group; a quota with the terms it is made from. */
export type Jahreswertzeile = Omit<Jahreswert, 'faelle' | 'nenner'> &
  Readonly<{
    monat: Monat;
    gruppe: Gruppe;
    zaehler: number | null;
    nenner: number | null;
    grund: Grund | null;
    fehlgrund: Fehlgrund | null;
  }>;

/** Where in a cube, and what that is called. */
export type Gruppenstelle = Readonly<{ klassen: readonly number[]; gruppe: Gruppe }>;

const ALLE: Gruppenstelle = { klassen: [], gruppe: {} };

/** Year values of a month. Protected, those that go back on few cases, now or a year before, are hidden; rounded, they come from rounded numbers. */
export const jahreswertzeilen = (
  kennzahlen: readonly Kennzahl[],
  wuerfel: Wuerfel,
  monat: Monat,
  schutz: Schutzvorgaben | null,
  { klassen, gruppe }: Gruppenstelle = ALLE,
): readonly Jahreswertzeile[] =>
  jahreswerteAus(kennzahlen, wuerfel, monat, klassen).map(genau => {
    const { faelle, nenner: mittel, ...werte } = schutz?.art === 'rundung10' ? gerundet(genau) : genau;
    const terme = { zaehler: faelle?.jetzt ?? null, nenner: mittel?.jetzt ?? null };
    const zeile = { ...werte, ...terme, monat, gruppe };
    const wenige = (zahl: number | null | undefined): boolean =>
      schutz !== null && !!zahl && zahl < schutz.regeln.mindestfallzahl;
    if (wenige(faelle?.jetzt)) return verdeckt(zeile);
    const grund = zeile.wert === null ? ('FEHLT' as const) : null;
    const fehlgrund = grund && fehlgrundDesJahreswerts(zeile, kennzahlen, wuerfel, monat);
    return wenige(faelle?.vjm)
      ? { ...zeile, vjm: null, veraenderung: null, grund, fehlgrund }
      : { ...zeile, grund, fehlgrund };
  });

/** Without anything that could tell it. */
export const verdeckt = (zeile: Omit<Jahreswertzeile, 'grund' | 'fehlgrund'>): Jahreswertzeile => ({
  ...zeile,
  zaehler: null,
  nenner: null,
  wert: null,
  vjm: null,
  veraenderung: null,
  grund: 'GEHEIM',
  fehlgrund: null,
});

/** Cases, means and events rounded to tens; amounts stay. */
const gerundet = (zeile: Jahreswert): Jahreswert => {
  const { art, von, faelle, nenner } = zeile;
  const runde = (zahl: number | null): number | null => (zahl === null ? null : rundeAufZehn(zahl));
  const mitWerten = (wert: number | null, vjm: number | null): Jahreswert => {
    const veraenderung = wert === null || !vjm ? null : (wert / vjm - 1) * 100;
    const paar = (p: typeof faelle) => p && { jetzt: runde(p.jetzt), vjm: runde(p.vjm) };
    return { art, von, wert, vjm, veraenderung, faelle: paar(faelle), nenner: paar(nenner) };
  };
  if (art !== 'JFW') return mitWerten(runde(zeile.wert), runde(zeile.vjm));
  if (!faelle || !nenner) return zeile;
  const quote = (wann: 'jetzt' | 'vjm'): number | null => {
    const [oben, unten] = [runde(faelle[wann]), runde(nenner[wann])];
    return oben === null || !unten ? null : (100 * oben) / unten;
  };
  return mitWerten(quote('jetzt'), quote('vjm'));
};
