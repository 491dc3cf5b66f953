import type { Groessenwuerfel, Gruppenklasse } from '#domain/kennzahlen';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Lager, Zaehlergebnis, Zaehlquelle } from '#ports';
import type { Zaehlwuerfel } from './gruppenpaare.ts';
import type { Erklaerungswunsch, Gegenstand } from './typen.ts';

/** What was counted for an explanation: of everybody, and as the figure is cut. */
export type Erklaerungszaehlung = Readonly<{
  bericht: Zaehlergebnis['bericht'];
  alle: Groessenwuerfel;
  wuerfel: Zaehlwuerfel;
}>;

/** Counts what an explanation needs: everybody, the classes of a fixed group, and the groups asked for. */
export const zaehleFuer = async (
  lager: Lager,
  quelle: Zaehlquelle,
  gegenstand: Pick<Gegenstand, 'massnahmen'>,
  fest: Gruppenklasse | null,
  { je, mindestluecke, altersgrenzen }: Pick<Erklaerungswunsch, 'je' | 'mindestluecke' | 'altersgrenzen'>,
): Promise<Ergebnis<Erklaerungszaehlung>> => {
  const grund = fest ? [fest.merkmal] : [];
  const schnitte = [[], ...(fest ? [grund] : []), ...(je === null ? [] : [[...grund, je]])];
  const gezaehlt = gegenstand.massnahmen
    ? await lager.zaehleMassnahmen(quelle, schnitte, altersgrenzen)
    : await lager.zaehle(quelle, { schnitte, mindestluecke, altersgrenzen });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const [alle] = wuerfel;
  if (!alle) throw new RangeError('Eine Zählung ohne Würfel');
  const gesamt = (fest ? wuerfel[1] : alle) ?? alle;
  return gelungen({
    bericht,
    alle,
    wuerfel: { gesamt, gegliedert: je === null ? null : (wuerfel.at(-1) ?? null) },
  });
};
