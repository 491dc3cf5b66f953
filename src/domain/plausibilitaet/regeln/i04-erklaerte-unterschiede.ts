import { liesGedruckt, schreibeWert } from '#domain/werte';
import { istZuwachs, type Instrumentaussage } from '#domain/instrumente';
import { schreibeDifferenz } from '../druckregel.ts';
import { instrumentzahl } from '../instrumentzahlen.ts';
import { fund, regel } from '../regel.ts';
import { drucktoleranz, innerhalb } from '../toleranz.ts';

type P = Readonly<{
  bezeichnung: string;
  teile: string;
  erklaert: string;
  unterschied: string;
  richtung: 'mehr' | 'weniger';
  differenz: string;
}>;

/** The causes a document names for a difference add up to it, with its 'rd.'. */
export const unterschiedErklaert = regel<P>({
  code: 'I-04',
  stufe: 'hinweis',
  titel: 'Erklärte Unterschiede gehen auf',
  satz: ({ bezeichnung, teile, erklaert, unterschied, richtung, differenz }) =>
    `${bezeichnung}: genannt sind ${teile} = ${erklaert}, gegenüber dem Vorjahr sind es ${unterschied} ${richtung}. Abweichung ${differenz}.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.instrumente?.aussagen ?? {}).flatMap(([schluessel, aussage]) => {
      const erklaert = instrumentzahl(kontext, 'anzahl', `aussagen.${schluessel}.erklaert`);
      const unterschied = instrumentzahl(kontext, 'anzahl', `aussagen.${schluessel}.unterschied`);
      if (aussage.art !== 'erklaerung' || !erklaert || !unterschied) return [];
      const differenz = erklaert.wert - unterschied.wert;
      if (innerhalb(differenz, toleranz(aussage))) return [];
      return [
        fund(erklaert.pfad, {
          bezeichnung: aussage.bezeichnung,
          teile: Object.values(aussage.teile)
            .map(teil => `${teil.bezeichnung} ${geschrieben(teil.menge.text)}`)
            .join(' + '),
          erklaert: schreibeWert(erklaert),
          unterschied: schreibeWert(unterschied),
          richtung: istZuwachs(unterschied) ? 'mehr' : 'weniger',
          differenz: schreibeDifferenz('anzahl', differenz),
        }),
      ];
    }),
});

const geschrieben = (text: string | number): string =>
  typeof text === 'number' ? schreibeWert({ einheit: 'anzahl', wert: text }) : text;

/** What 'rd.' leaves open in all causes: half of the last digit that is not zero ('rd. 400' is 350 to 450), at least 2 %. */
const toleranz = (aussage: Extract<Instrumentaussage, { art: 'erklaerung' }>): number =>
  Object.values(aussage.teile).reduce((summe, { menge }) => {
    const gelesen = liesGedruckt(String(menge.text), 'anzahl');
    return gelesen.ok && gelesen.wert.ungefaehr
      ? summe + Math.max(drucktoleranz(gelesen.wert), rundung(menge.wert) / 2)
      : summe;
  }, 0);

const rundung = (wert: number): number => {
  const nullen = /0*$/.exec(String(Math.abs(wert)))?.[0].length ?? 0;
  return wert === 0 ? 0 : 10 ** nullen;
};
