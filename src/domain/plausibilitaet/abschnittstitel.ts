import { vorlageZu, type Plan } from '#domain/plan';

/** What the template calls a section of the plan's texts; the key itself when it has no such section. */
export const abschnittstitel = (plan: Plan, schluessel: string): string =>
  vorlageZu(plan.deckblatt.vorlage)
    .kapitel.flatMap(kapitel => kapitel.abschnitte)
    .find(abschnitt => abschnitt.schluessel === schluessel)?.titel ?? schluessel;
