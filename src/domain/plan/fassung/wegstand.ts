import { liesTag, type Tag } from '#domain/werte';
import type { Plan } from '../plan.ts';
import { vorlageZu } from '../vorlage.ts';
import type { Beschlussschritt } from './beschlussschritt.ts';
import { beschlusswegFuer } from './beschlusswege.ts';

/** A step with its days. ausstehend: names of the steps that usually come first and were not done, or only later. */
export type Wegschritt = Beschlussschritt &
  Readonly<{ frist: Tag | null; erledigt: Tag | null; ausstehend: readonly string[] }>;

/** How far a plan is on the way its template gives. erledigt: the day of each step that was done, by its key. */
export const wegstand = (
  { deckblatt, dokument }: Plan,
  erledigt: Readonly<Record<string, Tag>>,
): readonly Wegschritt[] => {
  const weg = beschlusswegFuer(deckblatt.vorlage, deckblatt.traegerform);
  const amTag = (schluessel: string): Tag | null => erledigt[schluessel] ?? null;
  const fristVon = ({ kalender }: Beschlussschritt): Tag | null => {
    if (kalender === null) return null;
    const imVorjahr = vorlageZu(deckblatt.vorlage).kalender[kalender]?.frist;
    return (
      dokument?.kalender?.[kalender]?.frist ??
      (imVorjahr ? liesTag(`${deckblatt.jahr - 1}-${imVorjahr}`) : null)
    );
  };
  return weg.map(schritt => {
    const am = amTag(schritt.schluessel);
    return {
      ...schritt,
      frist: fristVon(schritt),
      erledigt: am,
      ausstehend: weg
        .filter(s => schritt.nach.includes(s.schluessel) && !s.freiwillig)
        .filter(s => {
          const davor = amTag(s.schluessel);
          return davor === null || (am !== null && davor > am);
        })
        .map(s => s.name),
    };
  });
};
