import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import * as formeln from './alle.ts';

export * from './alle.ts';

/** Every formula of targets and forecasts: what stored sheets are recomputed with. */
export const zielformeln: Formelkatalog = formelkatalog(Object.values(formeln) as readonly Formel[]);
