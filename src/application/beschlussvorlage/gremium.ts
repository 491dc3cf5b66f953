import type { Plan } from '#domain/plan';

/** Who decides on the plan: as the plan says, else the Trägerversammlung of a gE, the Kreistag or Rat of a zkT. */
export const gremiumVon = ({ deckblatt: { traegerform, jobcenter }, dokument }: Plan): string =>
  dokument?.beschluss?.gremium ??
  (traegerform === 'gE' ? 'Trägerversammlung (§ 44c SGB II)' : istKreis(jobcenter) ? 'Kreistag' : 'Rat');

/** 'Kreis Recklinghausen', 'Ennepe-Ruhr-Kreis', 'Landkreis …'; else a city. */
const istKreis = (jobcenter: string): boolean => /kreis/i.test(jobcenter);
