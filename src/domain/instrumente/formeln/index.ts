import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import * as formeln from './alle.ts';

export * from './alle.ts';

/** Every formula of the instruments, old ones included: what stored sheets are recomputed with. */
export const instrumentformeln: Formelkatalog = formelkatalog(Object.values(formeln) as readonly Formel[]);
