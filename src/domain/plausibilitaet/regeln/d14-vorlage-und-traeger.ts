import { vorlagenpassung } from '#domain/plan';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ grund: string }>;

/** A template of one Land or of one form is used by another. */
export const vorlagePasst = regel<P>({
  code: 'D-14',
  stufe: 'hinweis',
  titel: 'Vorlage passt zu Land und Trägerform',
  satz: ({ grund }) => grund,
  pruefe: ({ plan }) => vorlagenpassung(plan.deckblatt).map(grund => fund('deckblatt.vorlage', { grund })),
});
