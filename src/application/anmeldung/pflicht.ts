import type { Konto } from '../ports/konten.ts';
import type { Zugangsregeln } from './werkzeug.ts';

/** What somebody has to do with the own account before anything else. */
export type Pflicht = 'kennwort' | 'zweiterFaktor';

/** A password made by the administration is changed first; then, where it is demanded, a second factor is set up. A provider sees to both itself. */
export const pflichtVon = (
  { kennwort, zweiterFaktor }: Konto,
  regeln: Pick<Zugangsregeln, 'zweiterFaktor'>,
): Pflicht | null => {
  if (kennwort === null) return null;
  if (kennwort.vorlaeufig) return 'kennwort';
  return regeln.zweiterFaktor === 'pflicht' && zweiterFaktor === null ? 'zweiterFaktor' : null;
};
