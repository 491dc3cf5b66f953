import { kalenderschritte } from '#domain/plan';
import { tagAlsText } from '#domain/werte';
import type { Baustein } from '#ports';
import { tabelle, ueberschrift, type Bauzeug } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';

/** The steps of the planning calendar, by whom and until when; nothing where the plan keeps none. */
export const kalenderteil = (bau: Bauzeug): readonly Baustein[] => {
  const schritte = kalenderschritte(bau.rechnung.plan);
  if (schritte.length === 0) return [];
  return [
    ueberschrift(1, 'Planungskalender'),
    ...tabelle(
      'Schritte der Planung',
      [['Schritt'], ['verantwortlich', 'links'], ['Frist'], ['erledigt am']],
      schritte.map(({ name, wer, frist, erledigt }) => ({
        zellen: [
          textzelle(name),
          textzelle(wer),
          ...[frist, erledigt].map(tag => (tag === null ? leer : textzelle(tagAlsText(tag)))),
        ],
      })),
    ),
  ];
};
