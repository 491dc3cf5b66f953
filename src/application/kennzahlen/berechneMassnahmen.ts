import { MASSNAHMEGROESSEN, MASSNAHMEQUOTEN, type Massnahmegroesse } from '#domain/kennzahlen';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Lager, Zaehlquelle } from '../ports/lager.ts';
import { berichtAus, schnitteFuer, type Kennzahlbericht, type Kennzahlwunsch } from './berechneKennzahlen.ts';
import { ausserhalb } from './monatsspanne.ts';

/**
 * Entries, exits and what became of them, by instrument and team of the participation or by what its person was on that day, with all totals. Where some
 * are named, nothing else is printed, and nothing else is protected.
 */
export const berechneMassnahmen = async (
  lager: Lager,
  quelle: Zaehlquelle,
  wunsch: Kennzahlwunsch,
): Promise<Ergebnis<Kennzahlbericht>> => {
  const gezaehlt = await lager.zaehleMassnahmen(quelle, schnitteFuer(wunsch.je), wunsch.altersgrenzen);
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const draussen = ausserhalb(wunsch.monate, bericht);
  if (draussen) return misslungen(draussen);
  const gefragt = MASSNAHMEQUOTEN.filter(k => wunsch.kennzahlen?.includes(k.id) ?? true);
  return gelungen(berichtAus(bericht, wuerfel, wunsch, () => gefragt, gefragteGroessen(wunsch)));
};

/** The named ones; all of them with --groessen, or where nothing is named. */
const gefragteGroessen = ({ kennzahlen, groessen }: Kennzahlwunsch): readonly Massnahmegroesse[] => {
  if (typeof groessen !== 'boolean') return MASSNAHMEGROESSEN.filter(g => groessen.includes(g));
  return groessen || kennzahlen === null ? MASSNAHMEGROESSEN : [];
};
