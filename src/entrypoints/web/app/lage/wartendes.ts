import type { Aufgabendarstellung } from './aufgabendarstellung.ts';
import { texte } from './texte.ts';

/** What waits for this person, counted, with the place on the page; what is done or read does not wait. */
export const wartendes = ({
  kapitel,
  erwaehnungen,
  eingaenge,
  schritte,
  inArbeit,
}: Aufgabendarstellung): readonly Readonly<{ ort: string; text: string }>[] => {
  const anzahlen = {
    kapitel: kapitel.length,
    erwaehnungen: erwaehnungen.filter(e => !e.gelesen).length,
    eingaenge: eingaenge.length,
    schritte: schritte.length,
    inArbeit: inArbeit.length,
  };
  return WORAUF.flatMap(was =>
    anzahlen[was] === 0 ? [] : [{ ort: `#${WARTEORT[was]}`, text: texte.wartendes[was](anzahlen[was]) }],
  );
};

const WORAUF = ['kapitel', 'erwaehnungen', 'eingaenge', 'schritte', 'inArbeit'] as const;

/** Where on the page it stands. */
export const WARTEORT = {
  kapitel: 'wartende-kapitel',
  erwaehnungen: 'wartende-erwaehnungen',
  eingaenge: 'wartende-lieferungen',
  schritte: 'wartende-schritte',
  inArbeit: 'plaene-in-arbeit',
} as const satisfies Record<(typeof WORAUF)[number], string>;
