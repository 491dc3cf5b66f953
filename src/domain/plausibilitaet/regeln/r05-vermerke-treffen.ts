import { aehnlichster, type Pfad } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext, type Regel } from '../regel.ts';

type P = Readonly<{ vermerk: string; grund: string }>;

/** What is accepted under `geprueft` names a rule and a place that exist: else it accepts nothing, and nobody is told. */
export const vermerkeTreffen = (codes: readonly string[]): Regel<P> =>
  regel<P>({
    code: VERMERKE,
    stufe: 'hinweis',
    titel: 'Vermerke unter „geprueft“ treffen einen Befund',
    satz: ({ vermerk, grund }) => `Der Vermerk „${vermerk}“ bewirkt nichts: ${grund}`,
    pruefe: kontext =>
      Object.entries(kontext.plan.geprueft ?? {}).flatMap(([vermerk, { regel: code, zahl }]): Fund<P>[] => {
        const ort = `geprueft.${vermerk}`;
        if (![...codes, VERMERKE].includes(code)) {
          const gemeint = aehnlichster(code, codes);
          const grund = `Die Regel ${code} gibt es nicht.${gemeint === null ? '' : ` Meinten Sie ${gemeint}?`}`;
          return [fund(`${ort}.regel`, { vermerk, grund })];
        }
        return gibtEs(kontext, zahl)
          ? []
          : [
              fund(`${ort}.zahl`, {
                vermerk,
                grund: `„${zahl}“ ist weder eine Zahl noch eine Stelle des Plans.`,
              }),
            ];
      }),
  });

const VERMERKE = 'R-05';

/** A figure, a place in the plan, or a printed address; a rule may also speak of a whole chapter that is still missing. */
const gibtEs = ({ plan, blatt }: Pruefkontext, adresse: string): boolean =>
  blatt.has(adresse as Pfad) ||
  [...blatt.keys()].some(pfad => pfad.startsWith(`${adresse}.`)) ||
  !adresse.includes('.') ||
  hatStelle(plan, adresse);

/** Keys may contain dots: whatever the address begins with is tried. */
const hatStelle = (teil: unknown, adresse: string): boolean =>
  typeof teil === 'object' &&
  teil !== null &&
  Object.entries(teil).some(
    ([feld, wert]) =>
      feld === adresse || (adresse.startsWith(`${feld}.`) && hatStelle(wert, adresse.slice(feld.length + 1))),
  );
