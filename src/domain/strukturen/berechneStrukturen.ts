import { sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Strukturangaben } from './angaben.ts';
import { berechneBestaende } from './bestaende.ts';
import { berechneGruppe } from './gruppe.ts';
import { veraenderungDesVerhaeltnisses } from './formeln/index.ts';
import { nennerteil } from './nennerteil.ts';

/**
 * Stocks, features of groups and what follows from them: shares of the whole, implied bases, sums of partitions, ratios and changes.
 * Nothing is computed where a base is missing or zero.
 */
export const berechneStrukturen = (zeug: Schreibzeug, angaben: Strukturangaben): void => {
  const bestaende = berechneBestaende(zeug, angaben.bestaende ?? {});
  for (const [schluessel, gruppe] of Object.entries(angaben.gruppen ?? {}))
    berechneGruppe({ ...zeug, stand: gruppe.stand ?? zeug.stand }, schluessel, gruppe, bestaende);
  berechneRichtungsaussagen(zeug, angaben.richtungsaussagen ?? {});
};

/** How the share moves with each part of the denominator: it lies between them. */
const berechneRichtungsaussagen = (
  zeug: Schreibzeug,
  aussagen: NonNullable<Strukturangaben['richtungsaussagen']>,
): void => {
  for (const [schluessel, aussage] of Object.entries(aussagen)) {
    const ort = ['richtungsaussagen', schluessel] as const;
    const name = (was: string): string => `${aussage.bezeichnung}: ${was}`;
    const zaehler = sageSicher(
      zeug,
      'anteil',
      aussage.zaehler,
      name('Veränderung des Zählers'),
      ...ort,
      'zaehler',
    );
    for (const [teil, angabe] of Object.entries(aussage.nenner)) {
      const welcher = Object.keys(aussage.nenner).length > 1 ? ` (${nennerteil(teil, aussage.nenner)})` : '';
      const nenner = sageSicher(
        zeug,
        'anteil',
        angabe,
        name(`Veränderung des Nenners${welcher}`),
        ...ort,
        'nenner',
        teil,
      );
      if (nenner.wert[0] + nenner.wert[1] <= 0) continue;
      zeug.rechnung.wende(
        veraenderungDesVerhaeltnisses,
        ziel(zeug, name(`Veränderung des Anteils${welcher}`), ...ort, 'verhaeltnis', teil),
        { zaehler, nenner },
      );
    }
  }
};
