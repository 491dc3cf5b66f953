import type { Block } from '../zaehlwerk/typen.ts';
import { arbeitAus, teilnahmeAus } from './arbeit.ts';
import { alleinerziehendAus, bezugAus, bgTypAus } from './bezug.ts';
import { altersgruppen, bgTypenAus, merkmalAus } from './merkmale.ts';
import type { Aufbereitungsplan, Rohblock } from './typen.ts';

/** From rows as delivered to spells as counted: jobs and participations joined, law of the day applied, one class a day and Dimension. */
export const bereiteAuf = (roh: Rohblock, plan: Aufbereitungsplan): Block => {
  const typen = bgTypenAus(roh);
  return {
    personen: roh.personen,
    bezug: bezugAus(roh),
    alleinerziehend: alleinerziehendAus(roh, typen, plan.alleinerziehend),
    arbeit: arbeitAus(roh, plan),
    teilnahme: teilnahmeAus(roh, plan),
    arbeitslos: roh.arbeitslos,
    merkmale: plan.herleitungen.map((herleitung, d) => {
      switch (herleitung.art) {
        case 'alter':
          return altersgruppen(roh.geburt, herleitung.grenzen);
        case 'bgTyp':
          return bgTypAus(roh, typen);
        case 'merkmal':
          return merkmalAus(roh.personen, roh.merkmale[d] ?? { undatiert: null, datiert: null });
      }
    }),
  };
};
