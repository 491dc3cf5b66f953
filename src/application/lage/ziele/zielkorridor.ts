import type { Zielkorridor } from '../typen.ts';
import type { Planvorgabe } from './zielvorgabe.ts';

/** The ends of a corridor around a target that moved with its base: by as many points, else in the same proportion. null: there is none. */
export const verschobenerKorridor = (
  { korridor, wert, ausgang }: Planvorgabe,
  ziel: number | null,
): Zielkorridor | null => {
  if (korridor === null || ziel === null || wert === null || wert === 0) return null;
  const verschoben = (ende: number): number =>
    ausgang?.art === 'punkte' ? ende + (ziel - wert) : (ende * ziel) / wert;
  return { von: verschoben(korridor.von), bis: verschoben(korridor.bis) };
};

/** The ends of the year's corridor in a month, of which the Soll is as much as of its target. */
export const anteiligerKorridor = (
  korridor: Zielkorridor | null,
  ziel: number | null,
  soll: number | null,
): Zielkorridor | null =>
  korridor === null || ziel === null || ziel === 0 || soll === null
    ? null
    : { von: (korridor.von * soll) / ziel, bis: (korridor.bis * soll) / ziel };
