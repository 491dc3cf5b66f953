import type { Plandatei } from '#ports';
import { formatiere } from './formatiere.ts';
import { fuegeEin } from './fuegeEin.ts';
import { lies } from './lies.ts';
import { liesGestaltung } from './liesGestaltung.ts';
import { liesVergleichsgruppe } from './liesVergleichsgruppe.ts';
import { liesZuordnung } from './liesZuordnung.ts';

/** Reads and writes plan files, and reads design, mapping and group files, in YAML and JSON. */
export const erstellePlandatei = (): Plandatei => ({
  lies,
  liesGestaltung,
  liesZuordnung,
  liesVergleichsgruppe,
  formatiere,
  fuegeEin,
});
