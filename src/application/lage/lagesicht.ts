import { gelungen, type Ergebnis } from '#domain/werte';
import { darf, type Akteur } from '#domain/zugang';
import { eigeneTeams } from '../auskunft/sicht.ts';
import type { EigenesTeam } from './ziele/teamzeilen.ts';
import type { Lageumgebung } from './lageumgebung.ts';
import type { Schwerpunkt } from './typen.ts';

/** How a person sees the targets. zahlen false: as they were decided, without figures. */
export type Lagesicht = Readonly<{
  zahlen: boolean;
  geschuetzt: boolean;
  teams: readonly EigenesTeam[];
  schwerpunkt: Schwerpunkt;
}>;

/** null: this person sees no targets, as it reads no plans of the own house. */
export const lagesichtVon = async (
  akteur: Akteur,
  { kennzahlen }: Pick<Lageumgebung, 'kennzahlen'>,
): Promise<Ergebnis<Lagesicht | null>> => {
  const haus = { jobcenter: akteur.jobcenter };
  if (!darf(akteur, 'plan.lesen', { ...haus, beschlossen: true })) return gelungen(null);
  const zahlen = darf(akteur, 'kennzahlen.lesen', haus);
  const sicht = {
    zahlen,
    geschuetzt: !darf(akteur, 'kennzahlen.ungeschuetzt', haus),
    schwerpunkt: schwerpunktVon(akteur),
  };
  if (!zahlen || akteur.rollen.every(({ einheit }) => einheit === null))
    return gelungen({ ...sicht, teams: [] });
  return kennzahlen.imMandanten(akteur, async ({ verwaltung }) => {
    const einheiten = await verwaltung.einheiten();
    const eigene = new Set(eigeneTeams(akteur, einheiten));
    const teams = einheiten.flatMap(({ team, name }) =>
      team !== null && eigene.has(team) ? [{ team, name }] : [],
    );
    return gelungen({ ...sicht, teams });
  });
};

/** Of who holds several roles the widest counts. */
const schwerpunktVon = ({ rollen }: Akteur): Schwerpunkt => {
  const [erste, ...weitere] = new Set(rollen.map(r => r.rolle));
  if (weitere.length > 0) return 'alles';
  return erste === 'bca' ? 'frauen' : erste === 'finanzen' ? 'geld' : 'alles';
};
