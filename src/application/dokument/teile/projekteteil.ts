import { monatAlsText } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, tabelle, ueberschrift, zelleAn, type Bauzeug } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { projektrechnung } from './projektrechnung.ts';

/** Projects: staff, places, aims and results in one table, their texts below. */
export const projekteteil = (bau: Bauzeug): readonly Baustein[] => {
  const projekte = eintraege(bau.rechnung.plan.projekte?.projekte);
  return [
    ...tabelle(
      'Projekte',
      [
        ['Projekt'],
        ['bis', 'links'],
        ['VZÄ'],
        ['je VZÄ'],
        ['Plätze'],
        ['Ziel: Quote'],
        ['Ziel: Integrationen im Monat'],
        ['erreichte Integrationen'],
      ],
      projekte.map(([k, { bezeichnung, bis }]) => ({
        zellen: [
          textzelle(bezeichnung),
          bis === undefined ? leer : textzelle(monatAlsText(bis)),
          ...[
            'stellen',
            'jeVollzeitkraft',
            'plaetze',
            'ziel.quote',
            'ziel.integrationenJeMonat',
            'ergebnis.integrationen',
          ].map(feld => zelleAn(bau, `projekte.projekte.${k}.${feld}`)),
        ],
      })),
    ),
    ...projektrechnung(bau),
    ...projekte.flatMap(([k, { bezeichnung, text }]) =>
      text === undefined
        ? []
        : [ueberschrift(3, bezeichnung), ...bau.text(`projekte.projekte.${k}.text`, text)],
    ),
  ];
};
