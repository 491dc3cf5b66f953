import { differenzAnzahl, summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zeile, Zeilen } from './zeilen.ts';

/** Sum of the products of each row and the rest they leave unexplained. */
export const berechneProdukte = (zeug: Schreibzeug, zeilen: Zeilen): void => {
  for (const zeile of zeilen.values()) {
    const teile = produkteVon(zeilen, zeile.schluessel).flatMap(({ menge }) => menge ?? []);
    if (teile.length === 0) continue;
    const { bezeichnung } = zeile.angaben;
    const ort = ['zeilen', zeile.schluessel] as const;
    const produkte = zeug.rechnung.wende(
      summeAnzahl,
      ziel(zeug, `${bezeichnung}: Produkte`, ...ort, 'produkte'),
      { teile },
    );
    if (zeile.menge)
      zeug.rechnung.wende(
        differenzAnzahl,
        ziel(zeug, `${bezeichnung}: keinem Produkt zugeordnet`, ...ort, 'rest'),
        {
          von: zeile.menge,
          ab: produkte,
        },
      );
  }
};

/** The rows that divide this one: its parts in the same unit that are not only singled out. */
export const produkteVon = (zeilen: Zeilen, schluessel: string): readonly Zeile[] =>
  [...zeilen.values()].filter(
    ({ angaben }) =>
      angaben.teilVon === schluessel &&
      angaben.rolle !== 'darunter' &&
      angaben.einheit === zeilen.get(schluessel)?.angaben.einheit,
  );
