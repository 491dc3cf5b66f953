import type { Beanstandung } from './beanstandung.ts';
import { pruefeAnnahmen } from './bezuege/annahmen.ts';
import { pruefeGroessen } from './bezuege/groessen.ts';
import { pruefeHerkunft } from './bezuege/herkunft.ts';
import { pruefeKosten } from './bezuege/kosten.ts';
import { pruefeSchwerpunkte } from './bezuege/schwerpunkte.ts';
import { pruefeTexte } from './bezuege/texte.ts';
import { pruefeVerweise } from './bezuege/verweise.ts';
import { pruefeZeiten, pruefeZeitraeume } from './bezuege/zeiten.ts';
import type { PruefbarerPlan } from './pruefbarerPlan.ts';

/** Everything in a plan that refers to something that is not there, or does not fit together. All problems, never only the first. */
export const pruefeBezuege = (plan: PruefbarerPlan): readonly Beanstandung[] => [
  ...pruefeAnnahmen(plan.annahmen ?? {}),
  ...pruefeHerkunft(plan),
  ...pruefeKosten(plan.haushalt),
  ...pruefeZeiten(plan.haushalt, plan.deckblatt.jahr),
  ...pruefeZeitraeume(plan),
  ...pruefeGroessen(plan),
  ...pruefeVerweise(plan),
  ...pruefeSchwerpunkte(plan),
  ...pruefeTexte(plan.texte ?? {}, plan.deckblatt.vorlage),
];
