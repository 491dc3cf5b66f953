import type { Rechtsstand } from '#domain/plan';
import { schreibeWert, tagAlsIso, type Rechenblatt, type Tag, type Wert } from '#domain/werte';
import type { Pruefsumme } from '#ports';

/** The law values a calculation used, by 'parameter.JJJJ-MM-TT', in alphabetical order. */
export const verwendetesRecht = (blatt: Rechenblatt): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...blatt.values()]
      .flatMap(zahl =>
        zahl.herkunft.art === 'recht'
          ? [
              [
                `${zahl.herkunft.parameter}.${tagAlsIso(zahl.herkunft.am)}`,
                schreibeWert(zahl as Wert),
              ] as const,
            ]
          : [],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );

/** What a plan stores of the law it was calculated with: the day, the values, and their hash. */
export const rechtsstandVon = (blatt: Rechenblatt, heute: Tag, pruefsumme: Pruefsumme): Rechtsstand => {
  const werte = verwendetesRecht(blatt);
  return { datum: heute, hash: pruefsumme(JSON.stringify(werte)), werte };
};
