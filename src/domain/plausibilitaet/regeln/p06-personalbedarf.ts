import { satzZu, schreibeWert } from '#domain/werte';
import { istMehr, personalzahl } from '../personal.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ rechnung: string; deckung: string }>;

/** The plan's own calculation asks for more posts than the compared areas have. */
export const personalbedarfGedeckt = regel<P>({
  code: 'P-06',
  stufe: 'hinweis',
  titel: 'Personalbedarf über dem Soll',
  satz: ({ rechnung, deckung }) => `${rechnung}. Das Soll deckt den Bedarf zu ${deckung}.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.personal?.bedarf ?? {}).flatMap(([kennung, { methode }]) => {
      const ort = `bedarf.${kennung}`;
      const benoetigt = personalzahl(kontext, 'vzae', `${ort}.${methode === 'E' ? 'soll' : 'benoetigt'}`);
      const soll = personalzahl(kontext, 'vzae', `${ort}.verglichenesSoll`);
      const luecke = personalzahl(kontext, 'vzae', `${ort}.luecke`);
      const deckung = personalzahl(kontext, 'anteil', `${ort}.deckung`);
      if (!benoetigt || !soll || !luecke || !deckung || !istMehr(kontext, benoetigt, soll)) return [];
      return [
        fund(luecke.pfad, {
          rechnung: satzZu(kontext.blatt, kontext.katalog, luecke),
          deckung: schreibeWert(deckung),
        }),
      ];
    }),
});
