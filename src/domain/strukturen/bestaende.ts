import { anteilAnAnzahl, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import { liesMonat, monatAlsText, type Zahl } from '#domain/werte';
import type { Bestand } from './angaben.ts';

/** Stocks by key. */
export type Bestaende = ReadonlyMap<string, Zahl<'anzahl'>>;

/** Stocks with their course, and each part as share of its whole. */
export const berechneBestaende = (
  zeug: Schreibzeug,
  angaben: Readonly<Record<string, Bestand>>,
): Bestaende => {
  const bestaende: Bestaende = new Map(
    Object.entries(angaben).map(([schluessel, bestand]) => [
      schluessel,
      sageBestand(zeug, schluessel, bestand),
    ]),
  );
  for (const [schluessel, { bezeichnung, teilVon }] of Object.entries(angaben)) {
    const [teil, ganzes] = [bestaende.get(schluessel), bestaende.get(teilVon ?? '')];
    if (teil && ganzes && ganzes.wert > 0 && teil !== ganzes)
      zeug.rechnung.wende(
        anteilAnAnzahl,
        ziel(zeug, `${bezeichnung}: Anteil an ${ganzes.name}`, 'bestaende', schluessel, 'anteil'),
        { teil, ganzes },
      );
  }
  return bestaende;
};

const sageBestand = (zeug: Schreibzeug, schluessel: string, bestand: Bestand): Zahl<'anzahl'> => {
  const ort = ['bestaende', schluessel] as const;
  for (const [monat, angabe] of Object.entries(bestand.reihe ?? {}))
    sageSicher(zeug, 'anzahl', angabe, `${bestand.bezeichnung} ${monatsname(monat)}`, ...ort, 'reihe', monat);
  return sageSicher(zeug, 'anzahl', bestand.anzahl, bestand.bezeichnung, ...ort, 'anzahl');
};

/** 'Juni 2016'. */
export const monatsname = (text: string): string => {
  const monat = liesMonat(text);
  return monat === null ? text : monatAlsText(monat);
};
