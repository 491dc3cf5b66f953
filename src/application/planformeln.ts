import { grundformeln } from '#domain/angaben';
import { haushaltsformeln } from '#domain/haushalt';
import { instrumentformeln } from '#domain/instrumente';
import { personalformeln } from '#domain/personal';
import { projektformeln } from '#domain/projekte';
import { strukturformeln } from '#domain/strukturen';
import { zielformeln } from '#domain/ziele';
import { formelkatalog, type Formelkatalog } from '#domain/werte';

/** Every formula a plan's sheet may name: what stored sheets are recomputed with. */
export const planformeln: Formelkatalog = formelkatalog(
  [
    grundformeln,
    haushaltsformeln,
    personalformeln,
    projektformeln,
    instrumentformeln,
    strukturformeln,
    zielformeln,
  ].flatMap(katalog => [...katalog.values()]),
);
