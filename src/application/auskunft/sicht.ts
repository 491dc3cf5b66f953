import { darf, einheitenpfad, type Akteur, type Organisationseinheit } from '#domain/zugang';

/** How somebody sees figures: protected or as they are, and of which teams they see everything anyway. */
export type Sicht = Readonly<{ geschuetzt: boolean; eigene: readonly string[] }>;

/** Is nothing hidden? */
export const istOffen = ({ geschuetzt }: Sicht): boolean => !geschuetzt;

/** The teams somebody sees without protection, by the name they have in deliveries; none of somebody who may see the whole house so. */
export const eigeneTeams = (akteur: Akteur, einheiten: readonly Organisationseinheit[]): readonly string[] =>
  [
    ...new Set(
      einheiten.flatMap(({ id, team }) =>
        team !== null &&
        darf(akteur, 'kennzahlen.ungeschuetzt', {
          jobcenter: akteur.jobcenter,
          einheiten: einheitenpfad(einheiten, id),
        })
          ? [team]
          : [],
      ),
    ),
  ].toSorted();
