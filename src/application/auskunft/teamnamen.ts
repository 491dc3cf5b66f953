import type { Organisationseinheit } from '#domain/zugang';

/** What units call the teams of deliveries. A team of several units keeps its name, since it is none of theirs alone. */
export const teamnamenAus = (
  einheiten: readonly Pick<Organisationseinheit, 'team' | 'name'>[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...Map.groupBy(einheiten, e => e.team)].flatMap(([team, ihre]) => {
      const [eine, ...weitere] = ihre;
      return team === null || !eine || weitere.length > 0 ? [] : [[team, eine.name]];
    }),
  );
