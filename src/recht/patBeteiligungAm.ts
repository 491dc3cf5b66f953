import { enthaelt, type Tag } from '#domain/werte';
import type { Instrumentfassung, PatBeteiligung } from './instrumentfassung.ts';

/** How the passive title shares the cost of a case in the month of a day (§ 44f Abs. 6 SGB II), or null when it does not. */
export const patBeteiligungAm = (fassung: Instrumentfassung, am: Tag): PatBeteiligung | null =>
  fassung.pat.find(beteiligung => enthaelt(beteiligung.gueltig, am)) ?? null;
