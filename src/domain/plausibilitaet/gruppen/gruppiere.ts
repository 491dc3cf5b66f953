import type { Pruefkontext } from '../regel.ts';
import type { Gefunden, Pruefe, Ursache, Ursachenfund } from './gefunden.ts';
import { gemeinsameZahlen } from './gemeinsameZahl.ts';
import { gleicheAussagen, gleicheDrucke } from './gleicheAussage.ts';

/** A finding's group, the fingerprint of the first finding in it, and the cause its findings share; null where it stands alone. */
export type Zuordnung = Readonly<{
  gruppe: string;
  ursache: Ursache | null;
}>;

/**
 * Puts every finding into exactly one group of findings with one cause. Only proven causes count; what is not proven stands alone. The
 * order of the findings decides who leads a group, not who belongs to it.
 */
export const gruppiere = (
  kontext: Pruefkontext,
  gefunden: readonly Gefunden[],
  pruefe: Pruefe,
): ReadonlyMap<Gefunden, Zuordnung> => {
  const ursachen = [
    ...gemeinsameZahlen(kontext, gefunden, pruefe),
    ...gleicheDrucke(gefunden),
    ...gleicheAussagen(kontext, gefunden),
  ];
  const gruppen: Gruppe[] = [];
  for (const ursache of ursachen) {
    const verbunden = gruppen.filter(g => ursache.befunde.some(f => g.befunde.has(f)));
    const vereint = {
      ursachen: [...verbunden.flatMap(g => g.ursachen), ursache],
      befunde: new Set([...verbunden.flatMap(g => [...g.befunde]), ...ursache.befunde]),
    };
    gruppen.splice(0, gruppen.length, ...gruppen.filter(g => !verbunden.includes(g)), vereint);
  }
  return new Map(
    gefunden.map(f => [
      f,
      zuordnung(
        f,
        gruppen.find(g => g.befunde.has(f)),
        gefunden,
      ),
    ]),
  );
};

type Gruppe = Readonly<{ ursachen: readonly Ursachenfund[]; befunde: ReadonlySet<Gefunden> }>;

const zuordnung = (f: Gefunden, gruppe: Gruppe | undefined, alle: readonly Gefunden[]): Zuordnung => {
  const erster = gruppe && alle.find(a => gruppe.befunde.has(a));
  const [ursache] = gruppe?.ursachen ?? [];
  if (!gruppe || !erster || !ursache) return { gruppe: f.merkmal, ursache: null };
  const satz = gruppe.ursachen.map(u => u.satz).join(' ');
  return { gruppe: erster.merkmal, ursache: { art: ursache.art, pfad: ursache.pfad, satz } };
};
