import type { Organisationseinheit, Rollenvergabe } from '#domain/zugang';

/** An account to try out that holds its role in a unit, by the beginning of its name to sign in. */
export type Beispielrolle = Readonly<{ vorne: string; name: string; vergabe: Rollenvergabe }>;

const kennung = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

const HAUS = kennung(1);
const INTEGRATION = kennung(2);
const MITTE = kennung(10);
const NORD = kennung(20);
const SUED = kennung(30);

const einheit = (
  id: string,
  name: string,
  uebergeordnet: string | null,
  team: string | null = null,
): Organisationseinheit => ({ id, name, uebergeordnet, team });

/** Three teams of a place, called as the made-up deliveries call them. */
const teams = (
  nummer: number,
  haus: string,
  ort: string,
  standort: string,
): readonly Organisationseinheit[] => [
  einheit(kennung(nummer + 1), `Team unter 25, Haus ${ort}`, haus, `${standort}-U25`),
  einheit(kennung(nummer + 2), `Team ab 25, Haus ${ort}`, haus, `${standort}-ARBEIT`),
  einheit(kennung(nummer + 3), `Team Flucht, Haus ${ort}`, haus, `${standort}-FLUCHT`),
];

/** The units of the invented Jobcenter, each behind the one it belongs to: the Bereiche of its plans, and the teams of its deliveries. */
export const BEISPIELEINHEITEN: readonly Organisationseinheit[] = [
  einheit(HAUS, 'Jobcenter Musterstadt', null),
  einheit(INTEGRATION, 'Markt und Integration', HAUS),
  einheit(kennung(3), 'Leistungsgewährung', HAUS),
  einheit(kennung(4), 'Gemeinsamer Arbeitgeberservice', HAUS),
  einheit(kennung(5), 'Eingangszone', HAUS),
  einheit(MITTE, 'Haus Mitte', INTEGRATION),
  einheit(NORD, 'Haus Nord', INTEGRATION),
  einheit(SUED, 'Haus Süd', INTEGRATION),
  ...teams(10, MITTE, 'Mitte', 'T01'),
  ...teams(20, NORD, 'Nord', 'T02'),
  ...teams(30, SUED, 'Süd', 'T03'),
];

/** Who leads or watches over a unit of it. */
export const BEISPIELROLLEN: readonly Beispielrolle[] = [
  {
    vorne: 'bereichsleitung',
    name: 'Bereichsleitung Markt und Integration',
    vergabe: { rolle: 'bereichsleitung', einheit: INTEGRATION },
  },
  {
    vorne: 'teamleitung',
    name: 'Teamleitung ab 25, Haus Mitte',
    vergabe: { rolle: 'teamleitung', einheit: kennung(12) },
  },
  {
    vorne: 'teamleitung2',
    name: 'Teamleitung ab 25, Haus Nord',
    vergabe: { rolle: 'teamleitung', einheit: kennung(22) },
  },
  {
    vorne: 'fachaufsicht',
    name: 'Fachaufsicht Markt und Integration',
    vergabe: { rolle: 'fachaufsicht', einheit: INTEGRATION },
  },
];
