import {
  GROESSEN,
  KENNZAHLEN,
  groesseAus,
  obermengenVon,
  type Kennzahl,
  type Schutzvorgaben,
  type Wuerfel,
} from '#domain/kennzahlen';
import { monatTeile, type Monat } from '#domain/werte';
import { verdeckt, type Jahreswertzeile } from './jahreswertzeilen.ts';
import type { Kennzahlzeile } from './kennzahlzeilen.ts';

/**
 * Year values that may stand beside everything else: not where the key figure of everybody is hidden, nor where the sums since January would single out a
 * few events, now or in another of the months.
 */
export const geschuetzteJahreswerte = (
  zeilen: readonly Jahreswertzeile[],
  { kennzahlen }: Readonly<{ kennzahlen: readonly Kennzahlzeile[] }>,
  schutz: Schutzvorgaben | null,
): readonly Jahreswertzeile[] => {
  if (schutz === null || schutz.art === 'rundung10') return zeilen;
  const sicher = schutz.gesamtBekannt ?? new Set();
  const geheim = new Set(
    kennzahlen.filter(z => z.grund === 'GEHEIM' && Object.keys(z.gruppe).length === 0).map(z => z.kennzahl),
  );
  const darf = ({ art, von }: Jahreswertzeile): boolean =>
    !geheim.has(von) &&
    (art !== 'JFW' || KENNZAHLEN.filter(k => k.id === von).every(k => sicher.has(k.zaehler.groesse)));
  return zeilen.map(z => (darf(z) || z.grund === 'FEHLT' ? z : verdeckt(z)));
};

/**
 * Quantities whose year values may be shown for all these months: a sum since January, that of the year before and the sum of twelve months beside them
 * tell the sum of every stretch of months between their ends. None of those may be secret, nor what a part of another quantity leaves of it.
 */
export const sichereJahressummen = (
  monate: readonly Monat[],
  gesamt: Wuerfel,
  { regeln }: Schutzvorgaben,
): ReadonlySet<Kennzahl['zaehler']['groesse']> => {
  const grenzen = [...new Set(monate.flatMap(grenzenVon))].toSorted((a, b) => a - b);
  const istKlein = (zahl: number | null): boolean =>
    zahl !== null && zahl > 0 && zahl < regeln.mindestfallzahl;
  return new Set(
    JAHRESGROESSEN.filter(groesse =>
      grenzen.slice(1).every((bis, i) => {
        const an = (g: Jahresgroesse): number | null => summeZwischen(gesamt, g, grenzen[i] ?? bis, bis);
        const eigene = an(groesse);
        const ganze = JAHRESGROESSEN.filter(g => obermengenVon(groesse).includes(g)).map(an);
        return !istKlein(eigene) && !ganze.some(g => istKlein((g ?? 0) - (eigene ?? 0)));
      }),
    ),
  );
};

type Jahresgroesse = Kennzahl['zaehler']['groesse'];

/** What is counted since January. */
const JAHRESGROESSEN = GROESSEN.filter(g =>
  KENNZAHLEN.some(k => k.zaehler.groesse === g && k.nenner.teiler === 12),
);

/** The ends of the stretches that the sums of a month are made of, in this year and the one before. */
export const grenzenVon = (monat: Monat): readonly Monat[] => {
  const jahresanfang = monat - monatTeile(monat).monat;
  return [monat, monat - 12, monat - 24, jahresanfang, jahresanfang - 12] as Monat[];
};

const summeZwischen = (
  gesamt: Wuerfel,
  groesse: Kennzahl['zaehler']['groesse'],
  nach: Monat,
  bis: Monat,
): number | null => {
  let summe = 0;
  for (let m = nach + 1; m <= bis; m++) {
    const wert = groesseAus(gesamt, groesse, m as Monat, []);
    if (wert === null) return null;
    summe += wert;
  }
  return summe;
};
