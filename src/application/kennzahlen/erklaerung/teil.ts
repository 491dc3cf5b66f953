import type { Erklaerungsteil } from './typen.ts';

/** A part that is shown, or hidden. */
export const teil = (name: string, wert: number | null, offen: boolean): Erklaerungsteil => ({
  name,
  wert: offen ? wert : null,
  grund: offen ? (wert === null ? 'FEHLT' : null) : 'GEHEIM',
});
