import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { liegtIn, organisationsmeldungen, type Akteur, type Organisationseinheit } from '#domain/zugang';
import { imEigenen } from './imEigenen.ts';
import type { Verwaltungsumgebung } from './verwaltungsumgebung.ts';

/** A unit as it is to be. id null: a new one. */
export type Einheitenwunsch = Omit<Organisationseinheit, 'id'> & Readonly<{ id: string | null }>;

/** Makes a unit, or gives one another name, place or team; gives its identifier. */
export const setzeEinheit = (
  akteur: Akteur,
  wunsch: Einheitenwunsch,
  umgebung: Verwaltungsumgebung,
): Promise<Ergebnis<string>> =>
  imEigenen(akteur, ['einheiten.verwalten'], umgebung, async ({ verwaltung, protokolliere }) => {
    const einheiten = await verwaltung.nimmEinheiten();
    const vorher = wunsch.id === null ? null : einheiten.find(e => e.id === wunsch.id);
    if (vorher === undefined) return misslungen(melde(organisationsmeldungen.UNBEKANNT, '', {}));
    const einheit: Organisationseinheit = {
      id: vorher?.id ?? umgebung.kennung(),
      name: wunsch.name.trim(),
      uebergeordnet: wunsch.uebergeordnet,
      team: wunsch.team?.trim() || null,
    };
    const fehler = fehlerAn(einheit, einheiten);
    if (fehler.length > 0) return misslungen(...fehler);
    await verwaltung.setzeEinheit(einheit);
    await protokolliere({
      vorgang: vorher === null ? 'einheit.angelegt' : 'einheit.geaendert',
      gegenstand: `einheit/${einheit.id}`,
      ...(vorher && { vorher: merkmale(vorher) }),
      nachher: merkmale(einheit),
    });
    return gelungen(einheit.id);
  });

const merkmale = ({ name, uebergeordnet, team }: Organisationseinheit) => ({ name, uebergeordnet, team });

const NAME_HOECHSTENS = 100;
const TEAM_HOECHSTENS = 40;

const fehlerAn = (
  { id, name, uebergeordnet, team }: Organisationseinheit,
  einheiten: readonly Organisationseinheit[],
): readonly Meldung[] => {
  const oben = uebergeordnet === null ? null : einheiten.find(e => e.id === uebergeordnet);
  const mitTeam = team === null ? undefined : einheiten.find(e => e.team === team && e.id !== id);
  return [
    ...(name === '' || name.length > NAME_HOECHSTENS
      ? [melde(organisationsmeldungen.NAME_FEHLT, 'name', {})]
      : []),
    ...(oben === undefined ? [melde(organisationsmeldungen.UNBEKANNT, 'uebergeordnet', {})] : []),
    ...(oben && liegtIn(einheiten, oben.id, id)
      ? [melde(organisationsmeldungen.UNTER_SICH, 'uebergeordnet', { name })]
      : []),
    ...(team !== null && team.length > TEAM_HOECHSTENS
      ? [melde(organisationsmeldungen.TEAM_UNGUELTIG, 'team', {})]
      : []),
    ...(mitTeam && team !== null
      ? [melde(organisationsmeldungen.TEAM_VERGEBEN, 'team', { team, name: mitTeam.name })]
      : []),
  ];
};
