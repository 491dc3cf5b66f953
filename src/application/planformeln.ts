import { grundformeln } from '#domain/angaben';
import { haushaltsformeln } from '#domain/haushalt';
import { formelkatalog, type Formelkatalog } from '#domain/werte';

/** Every formula a plan's sheet may name: what stored sheets are recomputed with. */
export const planformeln: Formelkatalog = formelkatalog(
  [grundformeln, haushaltsformeln].flatMap(katalog => [...katalog.values()]),
);
