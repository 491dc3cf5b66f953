import { misslungen } from '#domain/werte';
import type { Lager } from '#ports';
import type { Auskunftsspeicher } from './auskunftsspeicher.ts';
import { Tafelfehler } from './tafel.ts';

/**
 * The same store, which counts the participations of a delivery only once for each way of cutting them: one question needs the same numbers for its
 * table, its Merkmale and its explanation. What fails is tried again.
 */
export const merkeTeilnahmen = <L extends Teilnahmenzaehler>(lager: L, speicher: Auskunftsspeicher): L => {
  const zaehleMassnahmen: Lager['zaehleMassnahmen'] = async (quelle, schnitte, altersgrenzen) => {
    const zaehle = async () => lager.zaehleMassnahmen(quelle, schnitte, altersgrenzen);
    if (quelle.art !== 'lager' || quelle.kennung === undefined) return zaehle();
    const schluessel = JSON.stringify([quelle.kennung, schnitte, altersgrenzen]);
    try {
      return await speicher(quelle.jobcenter, schluessel, async () => {
        const gezaehlt = await zaehle();
        if (!gezaehlt.ok) throw new Tafelfehler(gezaehlt.meldungen);
        return gezaehlt;
      });
    } catch (fehler) {
      if (fehler instanceof Tafelfehler) return misslungen(...fehler.meldungen);
      throw fehler;
    }
  };
  return { ...lager, zaehleMassnahmen };
};

type Teilnahmenzaehler = Pick<Lager, 'zaehleMassnahmen'>;
