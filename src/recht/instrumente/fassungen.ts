import { AKTIVIERUNG } from './aktivierung.ts';
import { AUSBILDUNG } from './ausbildung.ts';
import { ERWERBSTAETIGKEIT } from './erwerbstaetigkeit.ts';
import { FREIE_FOERDERUNG } from './freieFoerderung.ts';
import { OEFFENTLICH_GEFOERDERT } from './oeffentlichGefoerdert.ts';
import { QUERSCHNITT } from './querschnitt.ts';
import { TEILHABE } from './teilhabe.ts';
import { WEITERBILDUNG } from './weiterbildung.ts';
import type { Fassungsdaten } from './typen.ts';

/** Every version of every instrument, in the order of the plan groups. The instruments of the program are those that stand here. */
export const INSTRUMENTFASSUNGEN = [
  ...AKTIVIERUNG,
  ...WEITERBILDUNG,
  ...ERWERBSTAETIGKEIT,
  ...AUSBILDUNG,
  ...TEILHABE,
  ...OEFFENTLICH_GEFOERDERT,
  ...FREIE_FOERDERUNG,
  ...QUERSCHNITT,
] as const satisfies readonly Fassungsdaten[];
