import type { Angemeldet } from '../anfrage.ts';

/** The only page of the own account that opens while something has to be done first. */
const PFLICHTSEITEN: Readonly<Record<NonNullable<Angemeldet['pflicht']>, string>> = {
  kennwort: '/konto/kennwort',
  zweiterFaktor: '/konto/zweiter-faktor',
};

/** Where somebody has to go first; null when the page may be opened. Signing out is always possible. */
export const pflichtseiteVor = (pflicht: Angemeldet['pflicht'], pfad: string): string | null =>
  pflicht === null || pfad === PFLICHTSEITEN[pflicht] || pfad === '/abmelden' ? null : PFLICHTSEITEN[pflicht];
