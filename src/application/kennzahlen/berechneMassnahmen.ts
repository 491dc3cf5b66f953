import { MASSNAHMEGROESSEN, MASSNAHMEQUOTEN } from '#domain/kennzahlen';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Lager, Zaehlquelle } from '../ports/lager.ts';
import { berichtAus, schnitteFuer, type Kennzahlbericht, type Kennzahlwunsch } from './berechneKennzahlen.ts';

/** Entries, exits and what became of them, by instrument and team of the participation, with all totals. */
export const berechneMassnahmen = async (
  lager: Lager,
  quelle: Zaehlquelle,
  wunsch: Kennzahlwunsch,
): Promise<Ergebnis<Kennzahlbericht>> => {
  const gezaehlt = await lager.zaehleMassnahmen(quelle, schnitteFuer(wunsch.je));
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const gefragt = MASSNAHMEQUOTEN.filter(k => wunsch.kennzahlen?.includes(k.id) ?? true);
  const { groessen } = wunsch;
  const gezeigt = MASSNAHMEGROESSEN.filter(g => typeof groessen === 'boolean' || groessen.includes(g));
  return gelungen(berichtAus(bericht, wuerfel, wunsch, () => gefragt, gezeigt));
};
