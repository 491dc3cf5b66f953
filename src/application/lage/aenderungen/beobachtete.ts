import type { Schwerpunkt } from '../typen.ts';

/** The figures whose changes from month to month say something; others follow from them. */
export const beobachtete = (schwerpunkt: Schwerpunkt): readonly string[] =>
  schwerpunkt === 'geld' ? GELD : [...ALLE, ...GELD];

const ALLE = ['K2', 'ELB', 'LZB', 'K2E2', 'K2E3', 'K2E4', 'K3E1', 'K3E2'] as const;
const GELD = ['LLU', 'LUH'] as const;
