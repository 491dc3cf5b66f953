import { schwerpunkttitel, type Handlungsansatz } from '#domain/plan';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ schwerpunkt: string; anzahl: number; von: number; ansaetze: readonly string[] }>;

/** Handlungsansätze say who, until when, and how the effect is seen. One finding per Schwerpunkt. */
export const handlungsansaetzeVollstaendig = regel<P>({
  code: 'D-05',
  stufe: 'hinweis',
  titel: 'Handlungsansätze nennen Verantwortliche, Termin und Wirkung',
  satz: ({ schwerpunkt, anzahl, von, ansaetze }) =>
    `Schwerpunkt „${schwerpunkt}“: ${anzahl} von ${von} ${von === 1 ? 'Handlungsansatz' : 'Handlungsansätzen'} ${anzahl === 1 ? 'ist' : 'sind'} unvollständig. Es fehlt bei ${aufzaehlung(ansaetze, 4)}.`,
  pruefe: ({ plan }) =>
    Object.entries(plan.schwerpunkte ?? {}).flatMap(([schluessel, schwerpunkt]) => {
      const alle = Object.values(schwerpunkt.handlungsansaetze ?? {});
      const ansaetze = alle
        .map(ansatz => ({ titel: ansatz.titel, luecken: luecken(ansatz) }))
        .filter(a => a.luecken.length > 0)
        .map(a => `„${a.titel}“ (${a.luecken.join(', ')})`);
      return ansaetze.length === 0
        ? []
        : [
            fund(`schwerpunkte.${schluessel}.handlungsansaetze`, {
              schwerpunkt: schwerpunkttitel(plan, schluessel, schwerpunkt),
              anzahl: ansaetze.length,
              von: alle.length,
              ansaetze,
            }),
          ];
    }),
});

const luecken = ({ verantwortlich, termin, wirkung }: Handlungsansatz): readonly string[] => [
  ...(verantwortlich === undefined ? ['wer'] : []),
  ...(termin === undefined ? ['bis wann'] : []),
  ...(wirkung === undefined ? ['woran man die Wirkung sieht'] : []),
];
