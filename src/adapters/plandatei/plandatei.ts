import type { Plandatei } from '#ports';
import { formatiere } from './formatiere.ts';
import { fuegeEin } from './fuegeEin.ts';
import { lies } from './lies.ts';

/** Reads and writes plan files in YAML and JSON. */
export const erstellePlandatei = (): Plandatei => ({ lies, formatiere, fuegeEin });
