import type { TraegerForm, Vorlagenkennung } from '../plan.ts';
import type { Beschlussweg } from './beschlussschritt.ts';
import { WEGSCHRITTE as S } from './wegschritte.ts';

/** The way to the decision that a template gives a Träger of this form. */
export const beschlusswegFuer = (vorlage: Vorlagenkennung, traegerform: TraegerForm): Beschlussweg =>
  WEGE[vorlage][traegerform];

const KREISTAG: Beschlussweg = [S.bca, S.personalrat, S.beirat, S.ausschuss, S.kreistag];
const TRAEGERVERSAMMLUNG: Beschlussweg = [
  S.bca,
  S.personalvertretung,
  S.beirat,
  S.bfdh,
  S.traegerversammlung,
];

/** The planning documents go on to the ministry or the Zielvereinbarung, the Arbeitsmarkt- und Integrationsprogramm stays in the house. */
const WEGE: Readonly<Record<Vorlagenkennung, Readonly<Record<TraegerForm, Beschlussweg>>>> = {
  'nrw-2023': {
    zkT: [...KREISTAG, S.ministerium],
    gE: [...TRAEGERVERSAMMLUNG, S.ministerium],
  },
  'ge-2017': {
    zkT: [...KREISTAG, S.zielvereinbarung],
    gE: [...TRAEGERVERSAMMLUNG, S.zielvereinbarung],
  },
  'aip-2021': { zkT: KREISTAG, gE: TRAEGERVERSAMMLUNG },
};
