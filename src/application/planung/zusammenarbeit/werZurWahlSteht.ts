import type { Erwaehnbar } from '#domain/plan';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { darf, einheitenpfad, RECHTE, type Akteur, type Organisationseinheit } from '#domain/zugang';
import type { Mitarbeitende } from '#ports';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';

/** Whom this person can make zuständig: units with their tree, and persons. */
export type Zuwaehlende = Readonly<{
  einheiten: readonly Organisationseinheit[];
  personen: readonly Erwaehnbar[];
}>;

/**
 * Units and persons of the Jobcenter that this person may make zuständig; who may do it in a unit chooses among the units below it. Persons are
 * those who can report a chapter as done: an Administration or a Beirat would never see it.
 */
export const werZurWahlSteht = (
  akteur: Akteur,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<Zuwaehlende>> =>
  imMandanten(akteur, async ({ zusammenarbeit }) => {
    const alle = await zusammenarbeit.einheiten();
    const darfVergeben = (einheit: string | null): boolean =>
      darf(akteur, 'zustaendigkeit.vergeben', {
        jobcenter: akteur.jobcenter,
        einheiten: einheitenpfad(alle, einheit),
      });
    return gelungen({
      einheiten: alle.filter(({ id }) => darfVergeben(id)),
      personen: darfVergeben(null) ? (await zusammenarbeit.mitarbeitende()).filter(kannMelden) : [],
    });
  });

/** Does a role of this person report chapters as done, in the house or in a unit? */
export const kannMelden = ({ rollen }: Pick<Mitarbeitende, 'rollen'>): boolean =>
  rollen.some(({ rolle }) => RECHTE[rolle]['kapitel.fertigmelden'] !== undefined);

/** Whom a comment can call: everybody with an account in the Jobcenter. */
export const werAnsprechbarIst = (
  akteur: Akteur,
  { imMandanten }: Pick<Planungsumgebung, 'imMandanten'>,
): Promise<Ergebnis<readonly Erwaehnbar[]>> =>
  imMandanten(akteur, async ({ zusammenarbeit }) => {
    const verboten = fehlendesRecht(akteur, 'kommentar.schreiben');
    return verboten ? misslungen(verboten) : gelungen(await zusammenarbeit.personen());
  });
