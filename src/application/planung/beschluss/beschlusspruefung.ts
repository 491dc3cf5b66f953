import { kapitelname, type Kapitelstatus, type Plan } from '#domain/plan';
import { tag, type Tag } from '#domain/werte';
import type { Wegzeile } from './beschlusswegVon.ts';

/** What would be decided although it is open. */
export type Beschlusspruefung = Readonly<{
  /** Steps that a law asks for and that have no day: without them nothing is decided. */
  pflicht: readonly Wegzeile[];
  /** Steps that usually come first and have no day. */
  ausgelassen: readonly Wegzeile[];
  /** Steps that were done before what usually comes first. */
  reihenfolge: readonly Readonly<{ schritt: string; davor: string }>[];
  /** Steps with a day from a time in which nobody planned this year. */
  unplausibel: readonly Wegzeile[];
  /** Places that still say what last year's plan said, by chapter. */
  stellen: readonly Readonly<{ kapitel: string; anzahl: number }>[];
  /** Chapters somebody is zuständig for and has not reported as done. */
  kapitel: readonly Readonly<{ kapitel: string; status: Kapitelstatus }>[];
}>;

type Zustaendiges = Readonly<{ kapitel: string; status: Kapitelstatus }>;

/** Looks at everything beside the figures: the way, the list of the Fortschreibung, the chapters that were given to somebody. */
export const pruefeBeschluss = (
  { deckblatt: { jahr }, fortschreibung }: Plan,
  weg: readonly Wegzeile[],
  zustaendigkeiten: readonly Zustaendiges[],
): Beschlusspruefung => {
  const offene = weg.filter(s => s.erledigt === null && !s.beschliesst && !s.freiwillig);
  const erledigte = new Set(weg.flatMap(s => (s.erledigt === null ? [] : [s.name])));
  return {
    pflicht: offene.filter(s => s.rechtsgrundlage !== null),
    ausgelassen: offene.filter(s => s.rechtsgrundlage === null),
    reihenfolge: weg.flatMap(({ name, erledigt, ausstehend }) =>
      erledigt === null
        ? []
        : ausstehend.filter(davor => erledigte.has(davor)).map(davor => ({ schritt: name, davor })),
    ),
    unplausibel: weg.filter(s => s.erledigt !== null && s.erledigt < fruehesterTag(jahr)),
    stellen: [...Map.groupBy(fortschreibung?.offen ?? [], kapitelname)].map(([kapitel, orte]) => ({
      kapitel,
      anzahl: orte.length,
    })),
    kapitel: zustaendigkeiten
      .filter(({ status }) => status !== 'fertig gemeldet')
      .map(({ kapitel, status }) => ({ kapitel, status })),
  };
};

/** Nothing on the way to a plan was done before that. */
export const fruehesterTag = (jahr: number): Tag => tag(`${jahr - 2}-01-01`);

/** Does whoever decides have to say why, although nothing forbids it? */
export const brauchtGrund = ({ ausgelassen, reihenfolge, stellen, kapitel }: Beschlusspruefung): boolean =>
  [ausgelassen, reihenfolge, stellen, kapitel].some(offen => offen.length > 0);

/** In words, for the question and for the log. */
export const offenesInWorten = ({
  ausgelassen,
  reihenfolge,
  stellen,
  kapitel,
}: Beschlusspruefung): readonly string[] => {
  const anzahl = stellen.reduce((summe, s) => summe + s.anzahl, 0);
  return [
    ...ausgelassen.map(({ name }) => `„${name}“ ohne Tag`),
    ...reihenfolge.map(({ schritt, davor }) => `„${schritt}“ vor „${davor}“`),
    ...(anzahl > 0 ? [`${anzahl === 1 ? 'eine Stelle' : `${anzahl} Stellen`} des Vorjahres`] : []),
    ...(kapitel.length > 0
      ? [`${kapitel.length === 1 ? 'ein Kapitel' : `${kapitel.length} Kapitel`} nicht fertig gemeldet`]
      : []),
  ];
};
