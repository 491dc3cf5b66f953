import type { Lagearbeit } from '#application/arbeitsplatz';
import { lageFuer, type Lageumgebung } from '#application/lage';

/** Binds the start page to plans and figures. */
export const bindeLage = (umgebung: Lageumgebung): Lagearbeit => ({
  fuer: async (akteur, wahl) => lageFuer(akteur, wahl, umgebung),
});
