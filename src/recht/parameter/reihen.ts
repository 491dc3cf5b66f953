import { AKTIVIERUNG } from './aktivierung.ts';
import { AUSBILDUNG } from './ausbildung.ts';
import { BESCHAEFTIGUNG } from './beschaeftigung.ts';
import { BEZEICHNUNGEN } from './bezeichnungen.ts';
import { KOSTENSAETZE } from './kostensaetze.ts';
import { LOHN_UND_REGELBEDARF } from './lohnUndRegelbedarf.ts';
import { OBERGRENZEN } from './obergrenzen.ts';
import { OEFFENTLICH_GEFOERDERT } from './oeffentlichGefoerdert.ts';
import { PAT } from './pat.ts';
import { PERSONAL } from './personal.ts';
import { VERWALTUNGSKOSTEN } from './verwaltungskosten.ts';
import { WEITERBILDUNG } from './weiterbildung.ts';
import type { Reihendaten } from '../typen.ts';

/** Every parameter of the law, by topic. The ids of the program are the ids that stand here. */
export const PARAMETERREIHEN = [
  ...VERWALTUNGSKOSTEN,
  ...PERSONAL,
  ...OBERGRENZEN,
  ...PAT,
  ...LOHN_UND_REGELBEDARF,
  ...AKTIVIERUNG,
  ...KOSTENSAETZE,
  ...WEITERBILDUNG,
  ...AUSBILDUNG,
  ...BESCHAEFTIGUNG,
  ...OEFFENTLICH_GEFOERDERT,
  ...BEZEICHNUNGEN,
] as const satisfies readonly Reihendaten[];
