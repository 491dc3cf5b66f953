import type { Erklaerungsteil } from './typen.ts';

/** A part that is shown with its recipe, or hidden. */
export const teil = (
  name: string,
  wert: number | null,
  offen: boolean,
  rechnung: string | null,
): Erklaerungsteil => ({
  name,
  wert: offen ? wert : null,
  grund: offen ? (wert === null ? 'FEHLT' : null) : 'GEHEIM',
  rechnung: offen && wert !== null ? rechnung : null,
});
