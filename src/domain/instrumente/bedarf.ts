import { anteilAnAnzahl, sage, sageSicher, summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Instrumentangaben } from './angaben.ts';

/** Need for municipal services: a range for each, and the range of all. */
export const berechneKommunaleLeistungen = (
  zeug: Schreibzeug,
  leistungen: NonNullable<Instrumentangaben['kommunaleLeistungen']>,
): void => {
  const spannen = Object.entries(leistungen).map(([schluessel, leistung]) => {
    const ort = ['kommunaleLeistungen', schluessel] as const;
    const { bezeichnung } = leistung;
    sage(zeug, 'anzahl', leistung.soll, `${bezeichnung}: Soll`, ...ort, 'soll');
    return {
      von: sageSicher(zeug, 'anzahl', leistung.von, `${bezeichnung}: von`, ...ort, 'von'),
      bis: sageSicher(zeug, 'anzahl', leistung.bis, `${bezeichnung}: bis`, ...ort, 'bis'),
    };
  });
  if (spannen.length === 0) return;
  const name = 'Kommunale Eingliederungsleistungen';
  zeug.rechnung.wende(summeAnzahl, ziel(zeug, `${name}: von`, 'kommunalerBedarf', 'von'), {
    teile: spannen.map(s => s.von),
  });
  zeug.rechnung.wende(summeAnzahl, ziel(zeug, `${name}: bis`, 'kommunalerBedarf', 'bis'), {
    teile: spannen.map(s => s.bis),
  });
};

/** Vouchers for goals of training, and the share that leads to a vocational degree. */
export const berechneBildungsziele = (
  zeug: Schreibzeug,
  ziele: NonNullable<Instrumentangaben['bildungsziele']>,
): void => {
  const gutscheine = Object.entries(ziele).map(([schluessel, bildungsziel]) => ({
    abschluss: bildungsziel.abschlussorientiert === true,
    menge: sageSicher(
      zeug,
      'anzahl',
      bildungsziel.gutscheine,
      bildungsziel.bezeichnung,
      'bildungsziele',
      schluessel,
      'gutscheine',
    ),
  }));
  if (gutscheine.length === 0) return;
  const summiert = (name: string, feld: string, nur: (g: (typeof gutscheine)[number]) => boolean) =>
    zeug.rechnung.wende(summeAnzahl, ziel(zeug, name, 'bildungszielplanung', feld), {
      teile: gutscheine.filter(nur).map(g => g.menge),
    });
  const ganzes = summiert('Bildungsgutscheine', 'summe', () => true);
  const teil = summiert('Abschlussorientierte Bildungsgutscheine', 'abschlussorientiert', g => g.abschluss);
  if (ganzes.wert !== 0)
    zeug.rechnung.wende(
      anteilAnAnzahl,
      ziel(zeug, 'Anteil abschlussorientiert', 'bildungszielplanung', 'anteilAbschlussorientiert'),
      { teil, ganzes },
    );
};
