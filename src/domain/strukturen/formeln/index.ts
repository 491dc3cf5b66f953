import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import * as formeln from './alle.ts';

export * from './alle.ts';

/** Every formula of stocks, structures and labour market: what stored sheets are recomputed with. */
export const strukturformeln: Formelkatalog = formelkatalog(Object.values(formeln) as readonly Formel[]);
