import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import * as formeln from './alle.ts';

export * from './alle.ts';

/** All formulas of the staff; stored calculations name them by id. */
export const personalformeln: Formelkatalog = formelkatalog(Object.values(formeln) as readonly Formel[]);
