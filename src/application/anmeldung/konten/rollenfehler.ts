import {
  BRAUCHT_EINHEIT,
  istRolle,
  kontomeldungen,
  rollenBei,
  ROLLENNAMEN,
  type Rollenvergabe,
} from '#domain/zugang';
import { melde, type Meldung } from '#domain/werte';
import type { Hausangaben } from '#ports';

/** What is wrong with roles that the administration of a Jobcenter, or of a Land, gives. */
export const rollenfehler = (
  rollen: readonly Rollenvergabe[],
  { modus, einheiten }: Hausangaben,
): readonly Meldung[] =>
  rollen.flatMap(({ rolle, einheit }) => {
    if (!istRolle(rolle)) return [melde(kontomeldungen.ROLLE_UNBEKANNT, 'rollen', {})];
    if (!rollenBei(modus).includes(rolle))
      return [
        rolle === 'land'
          ? melde(kontomeldungen.NUR_BEIM_LAND, 'rollen', {})
          : melde(kontomeldungen.NICHT_BEIM_LAND, 'rollen', { rolle: ROLLENNAMEN[rolle] }),
      ];
    if (!BRAUCHT_EINHEIT.has(rolle)) return [];
    if (einheit === null)
      return [melde(kontomeldungen.ROLLE_OHNE_EINHEIT, 'rollen', { rolle: ROLLENNAMEN[rolle] })];
    return einheiten.includes(einheit)
      ? []
      : [melde(kontomeldungen.EINHEIT_UNBEKANNT, 'rollen', { rolle: ROLLENNAMEN[rolle] })];
  });

/** Each role once; one of the whole house without a unit, which would mean nothing. */
export const geordneteRollen = (rollen: readonly Rollenvergabe[]): readonly Rollenvergabe[] => {
  const ohneUnnoetiges = rollen.map(({ rolle, einheit }) => ({
    rolle,
    einheit: BRAUCHT_EINHEIT.has(rolle) ? einheit : null,
  }));
  return [...new Map(ohneUnnoetiges.map(v => [`${v.rolle} ${v.einheit ?? ''}`, v])).values()];
};
