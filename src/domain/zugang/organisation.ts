/**
 * A unit of a Jobcenter: Bereich, Team, Standort. uebergeordnet: the unit it belongs to, null at the top. team: the short name of the team in
 * deliveries, null for a unit that is none there.
 */
export type Organisationseinheit = Readonly<{
  id: string;
  name: string;
  uebergeordnet: string | null;
  team: string | null;
}>;

/** What of a unit says where it belongs. */
type Platz = Pick<Organisationseinheit, 'id' | 'uebergeordnet'>;

/** The unit and everything above it, from the inside out; empty for a unit that does not exist. */
export const einheitenpfad = (einheiten: readonly Platz[], einheit: string | null): readonly string[] => {
  const oben = new Map(einheiten.map(({ id, uebergeordnet }) => [id, uebergeordnet]));
  const pfad: string[] = [];
  let hier: string | null = einheit;
  while (hier !== null && oben.has(hier) && !pfad.includes(hier)) {
    pfad.push(hier);
    hier = oben.get(hier) ?? null;
  }
  return pfad;
};

/** Is the inner unit the outer one, or does it lie below it? */
export const liegtIn = (einheiten: readonly Platz[], innere: string, aeussere: string): boolean =>
  einheitenpfad(einheiten, innere).includes(aeussere);
