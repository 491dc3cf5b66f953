import { liesTag, type Tag } from '#domain/werte';
import type { Plan } from './plan.ts';
import { vorlageZu } from './vorlage.ts';

/** A step of the planning calendar with its days. */
export type Kalenderstand = Readonly<{ name: string; wer: string; frist: Tag | null; erledigt: Tag | null }>;

/** The template's steps with the plan's own days, and the plan's own steps; none where the plan keeps no calendar. */
export const kalenderschritte = ({ dokument, deckblatt }: Plan): readonly Kalenderstand[] => {
  const eigene = dokument?.kalender;
  if (eigene === undefined) return [];
  const vorgaben = vorlageZu(deckblatt.vorlage).kalender;
  return [...new Set([...Object.keys(vorgaben), ...Object.keys(eigene)])].map(schluessel => {
    const vorgabe = vorgaben[schluessel];
    const schritt = eigene[schluessel];
    return {
      name: vorgabe?.schritt ?? `eigener Schritt „${schluessel}“`,
      wer: schritt?.verantwortlich ?? vorgabe?.verantwortlich ?? 'niemand genannt',
      frist: schritt?.frist ?? fristImVorjahr(vorgabe?.frist ?? null, deckblatt.jahr),
      erledigt: schritt?.erledigt ?? null,
    };
  });
};

const fristImVorjahr = (frist: string | null, planjahr: number): Tag | null =>
  frist === null ? null : liesTag(`${planjahr - 1}-${frist}`);
