import type { Vorlagenkennung } from './plan.ts';
import { aip2021 } from './vorlagen/aip2021.ts';
import { ge2017 } from './vorlagen/ge2017.ts';
import { nrw2023 } from './vorlagen/nrw2023.ts';
import type { Vorlage } from './vorlagentyp.ts';

const VORLAGEN: Readonly<Record<Vorlagenkennung, Vorlage>> = {
  'nrw-2023': nrw2023,
  'ge-2017': ge2017,
  'aip-2021': aip2021,
};

/** The template of a plan. */
export const vorlageZu = (kennung: Vorlagenkennung): Vorlage => VORLAGEN[kennung];
