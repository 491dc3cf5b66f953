import type { Angabe } from '#domain/angaben';
import { schreibeWert, type Zahl } from '#domain/werte';
import { istUngefaehr, mass } from './genannt.ts';
import type { Pruefkontext } from './regel.ts';
import { zahlBei } from './ziele.ts';

/** A share that should be the ratio of two stocks of the plan, with both in words. */
export type Verhaeltnisaussage = Readonly<{
  ort: string;
  bezeichnung: string;
  anteil: Angabe<'anteil'>;
  zaehler: string;
  nenner: string;
  verhaeltnis: Zahl<'anteil'>;
}>;

/** All shares of features that name the stocks they are the ratio of. */
export const verhaeltnisaussagen = (kontext: Pruefkontext): readonly Verhaeltnisaussage[] =>
  Object.entries(kontext.plan.strukturen?.gruppen ?? {}).flatMap(([gruppe, { bezeichnung, merkmale }]) =>
    Object.entries(merkmale).flatMap(([schluessel, merkmal]) => {
      const ort = `strukturen.gruppen.${gruppe}.merkmale.${schluessel}`;
      const verhaeltnis = zahlBei(kontext, 'anteil', `${ort}.verhaeltnis`);
      if (!verhaeltnis || !merkmal.anteil) return [];
      return [
        {
          ort,
          bezeichnung: `${merkmal.bezeichnung} (${bezeichnung})`,
          anteil: merkmal.anteil,
          zaehler: bestand(kontext, merkmal.zaehler),
          nenner: bestand(kontext, merkmal.nenner),
          verhaeltnis,
        },
      ];
    }),
  );

const bestand = (kontext: Pruefkontext, schluessel = ''): string => {
  const zahl = zahlBei(kontext, 'anzahl', `strukturen.bestaende.${schluessel}.anzahl`);
  return zahl ? `${zahl.name} ${schreibeWert(zahl)}` : '';
};

const FUENF_PROZENT = 50_000;

/** '80 %', 'rund 45 %': said in fives of whole percent, or as about. */
export const istGerundeteAussage = (anteil: Angabe<'anteil'>): boolean =>
  istUngefaehr('anteil', anteil) ||
  (anteil.schritt >= 10_000 && Math.round(mass('anteil', anteil)) % FUENF_PROZENT === 0);
