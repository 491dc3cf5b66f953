import type { Deckblatt, TraegerForm } from './plan.ts';
import { vorlageZu } from './vorlage.ts';

/** What speaks against the template of a cover: one sentence for a Land or form it was not made for. */
export const vorlagenpassung = ({
  vorlage,
  land,
  traegerform,
}: Pick<Deckblatt, 'vorlage' | 'land' | 'traegerform'>): readonly string[] => {
  const gemacht = vorlageZu(vorlage);
  const kopf = `Die Vorlage „${gemacht.bezeichnung}“ ist für`;
  return [
    ...(gemacht.land === null || gemacht.land === land
      ? []
      : [
          `${kopf} das Land ${gemacht.land} gemacht, das Deckblatt nennt ${land}. Fragen, Themen und Fristen Ihres Landes können andere sein.`,
        ]),
    ...(gemacht.traegerform === null || gemacht.traegerform === traegerform
      ? []
      : [`${kopf} ${FUER[gemacht.traegerform]} gemacht, das Deckblatt nennt die Trägerform ${traegerform}.`]),
  ];
};

const FUER: Readonly<Record<TraegerForm, string>> = {
  zkT: 'zugelassene kommunale Träger (zkT)',
  gE: 'gemeinsame Einrichtungen (gE)',
};
