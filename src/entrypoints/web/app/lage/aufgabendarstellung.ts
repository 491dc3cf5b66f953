import type { Aufgaben } from '#application/arbeitsplatz';
import { STUFEN, tagAlsText } from '#domain/werte';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { angehendesdarstellung } from './angehendes.ts';

/** What waits for somebody, as a page shows it. */
export type Aufgabendarstellung = ReturnType<typeof aufgabendarstellung>;

export const aufgabendarstellung = (aufgaben: Aufgaben) => {
  const { inArbeit, beschlossene, schritte, eingaenge } = aufgaben;
  return {
    ...angehendesdarstellung(aufgaben),
    inArbeit: inArbeit.map(({ kopf: { kennung, titel, jahr }, offen }) => ({
      kennung,
      titel,
      jahr,
      befunde: offen,
      schritt: STUFEN.find(s => offen[s] > 0) ?? ('frei' as const),
    })),
    beschlossene: beschlossene.map(({ kennung, titel, jahr, von }) => ({
      kennung,
      titel,
      jahr,
      jobcenter: von?.name ?? null,
    })),
    schritte: schritte.map(({ kennung, titel, schritt, frist, ueberfaellig }) => ({
      kennung,
      titel,
      schritt,
      frist: frist === null ? null : tagAlsText(frist),
      ueberfaellig,
    })),
    eingaenge: eingaenge.map(({ id, dateien, am }) => ({
      id,
      dateien: dateien.join(', '),
      am: zeitangabe(am),
    })),
  };
};

/** Is there nothing to do? Plans in Arbeit are everybody's. */
export const istNichtsOffen = ({
  kapitel,
  erwaehnungen,
  schritte,
  eingaenge,
  inArbeit,
}: Aufgabendarstellung): boolean =>
  [kapitel, erwaehnungen, schritte, eingaenge, inArbeit].every(liste => liste.length === 0);
