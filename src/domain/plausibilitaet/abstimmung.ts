import { ZUSTAENDE, type Plan } from '#domain/plan';

/** Has the plan been decided? */
export const istBeschlossen = (plan: Plan): boolean =>
  ZUSTAENDE.indexOf(plan.deckblatt.zustand) >= ZUSTAENDE.indexOf('beschlossen');

/** Is the plan out of the writers' hands: in coordination, decided, or carried on? */
export const istInAbstimmung = (plan: Plan): boolean =>
  ZUSTAENDE.indexOf(plan.deckblatt.zustand) >= ZUSTAENDE.indexOf('in Abstimmung');
