import { vorlageZu } from '#domain/plan';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ titel: string; katalog: string; nummer: string; worte: readonly string[] }>;

/** A Schwerpunkt of the catalogue has another title than the catalogue gives its theme. */
export const titelDesThemas = regel<P>({
  code: 'D-02',
  stufe: 'hinweis',
  titel: 'Thema heißt anders als im Katalog der Vorlage',
  satz: ({ titel, katalog, nummer, worte }) =>
    `Der Schwerpunkt heißt „${titel}“, das Thema ${nummer} des Katalogs „${katalog}“.${worte.length > 0 ? ` Verschieden: ${worte.join(', ')}.` : ' Verschieden sind Zeichen und Reihenfolge.'}`,
  pruefe: ({ plan }) => {
    const { katalog } = vorlageZu(plan.deckblatt.vorlage).schwerpunkte;
    return Object.entries(plan.schwerpunkte ?? {}).flatMap(([schluessel, { thema, titel }]) => {
      const vorgabe = katalog[thema ?? ''];
      if (!vorgabe || titel === undefined || vereinfacht(titel) === vereinfacht(vorgabe.titel)) return [];
      const [hier, dort] = [worteVon(titel), worteVon(vorgabe.titel)];
      const worte = [...nurIn(hier, dort), ...nurIn(dort, hier)].map(wort => `„${wort}“`);
      const { titel: laut, nummer } = vorgabe;
      return [fund(`schwerpunkte.${schluessel}.titel`, { titel, katalog: laut, nummer, worte })];
    });
  },
});

/** Dashes of any length and runs of spaces make no other title. */
const vereinfacht = (titel: string): string =>
  titel.normalize('NFC').replaceAll(/[–—‑]/g, '-').replaceAll(/\s+/g, ' ').trim();

const worteVon = (titel: string): readonly string[] => titel.match(/[\p{L}\d]+/gu) ?? [];

const nurIn = (hier: readonly string[], dort: readonly string[]): readonly string[] =>
  hier.filter(wort => !dort.includes(wort));
