import type { Baustein } from '#ports';
import { anmerkung, eintraege, tabelle, zelleAn, type Bauzeug } from '../dokument/bauzeug.ts';
import { textzelle } from '../dokument/laeufe.ts';
import { RICHTUNGEN, zielwertzelle } from '../dokument/teile/zieleteil.ts';

/** The paper has two pages. */
const HOECHSTENS = 8;

/** The targets of the year in a small table. */
export const zielteil = (bau: Bauzeug): readonly Baustein[] => {
  const alle = eintraege(bau.rechnung.plan.ziele?.ziele);
  const weitere = alle.length - HOECHSTENS;
  return [
    ...tabelle(
      `Ziele des Jahres ${bau.rechnung.plan.deckblatt.jahr}`,
      [['Ziel'], ['Vorjahr'], ['erreicht, wenn', 'links'], ['Zielwert'], ['Untergrenze'], ['Obergrenze']],
      alle.slice(0, HOECHSTENS).map(([k, ziel]) => ({
        zellen: [
          textzelle(ziel.bezeichnung),
          zelleAn(bau, `ziele.ziele.${k}.vorjahr`),
          textzelle(RICHTUNGEN[ziel.richtung]),
          zielwertzelle(bau, k),
          ...['korridor.von', 'korridor.bis'].map(feld => zelleAn(bau, `ziele.ziele.${k}.${feld}`)),
        ],
      })),
    ),
    ...(weitere > 0 ? [anmerkung(`${weitere} weitere Ziele stehen im Plan.`)] : []),
  ];
};
