import type { Akteur, Rollenvergabe } from './akteur.ts';
import type { Handlung } from './handlungen.ts';
import { RECHTE, type Reichweite } from './rechte.ts';

/**
 * What somebody wants to do something with. einheiten: the unit it belongs to and all above it ({@link einheitenpfad}); absent or empty where it
 * belongs to the whole Jobcenter. beschlossen, freigegeben: whether the plan or figure is.
 */
export type Handlungsziel = Readonly<{
  jobcenter: string;
  einheiten?: readonly string[];
  beschlossen?: boolean;
  freigegeben?: boolean;
}>;

/** May this person do this with that? One role that allows it is enough; roles never take a right away. */
export const darf = (akteur: Akteur, handlung: Handlung, ziel: Handlungsziel): boolean =>
  (akteur.nur === undefined || akteur.nur.includes(handlung)) &&
  akteur.rollen.some(vergabe => {
    const reichweite = RECHTE[vergabe.rolle][handlung];
    return reichweite !== undefined && REICHT[reichweite](akteur, vergabe, ziel);
  });

/** May this person do this with anything at all? For menus: what is never allowed is not offered. */
export const darfIrgendwo = (akteur: Akteur, handlung: Handlung): boolean =>
  (akteur.nur === undefined || akteur.nur.includes(handlung)) &&
  akteur.rollen.some(({ rolle, einheit }) => {
    const reichweite = RECHTE[rolle][handlung];
    if (reichweite === 'einheit') return einheit !== null;
    if (reichweite === 'freigegeben') return (akteur.land ?? []).length > 0;
    return reichweite !== undefined;
  });

type Reichweitenpruefung = (akteur: Akteur, vergabe: Rollenvergabe, ziel: Handlungsziel) => boolean;

/** Closed where something is missing: a role without its unit reaches no unit. */
const REICHT: Readonly<Record<Reichweite, Reichweitenpruefung>> = {
  einheit: (akteur, { einheit }, ziel) =>
    akteur.jobcenter === ziel.jobcenter && einheit !== null && (ziel.einheiten ?? []).includes(einheit),
  haus: (akteur, _, ziel) => akteur.jobcenter === ziel.jobcenter,
  beschlossen: (akteur, _, ziel) => akteur.jobcenter === ziel.jobcenter && ziel.beschlossen === true,
  freigegeben: (akteur, _, ziel) => (akteur.land ?? []).includes(ziel.jobcenter) && ziel.freigegeben === true,
};
