import type { Plan, Vorlagenkennung } from './plan.ts';

/** A plan, or what is left of one of which some parts could not be read: null is unknown, not empty. */
export type PruefbarerPlan = Omit<Plan, 'format' | 'deckblatt' | 'staende'> &
  Readonly<{
    deckblatt: Readonly<{ jahr: number | null; vorlage: Vorlagenkennung | null }>;
    staende: Plan['staende'] | null;
  }>;
