import { BRAUCHT_EINHEIT, kontomeldungen, ROLLENNAMEN, type Rollenvergabe } from '#domain/zugang';
import { melde, type Meldung } from '#domain/werte';

/** What is wrong with roles that the administration of a Jobcenter gives. */
export const rollenfehler = (rollen: readonly Rollenvergabe[]): readonly Meldung[] =>
  rollen.flatMap(({ rolle, einheit }) => {
    if (rolle === 'land') return [melde(kontomeldungen.LAND_NUR_BETRIEB, 'rollen', {})];
    return BRAUCHT_EINHEIT.has(rolle) && einheit === null
      ? [melde(kontomeldungen.ROLLE_OHNE_EINHEIT, 'rollen', { rolle: ROLLENNAMEN[rolle] })]
      : [];
  });
