import { anteilAnAnzahl, sage, sageSicher, summeAnzahl, ziel, type Schreibzeug } from '#domain/angaben';
import type { Instrumentangaben } from './angaben.ts';

/** Need for municipal services: a range or one end of it for each; a sum of the ends that every service names. */
export const berechneKommunaleLeistungen = (
  zeug: Schreibzeug,
  leistungen: NonNullable<Instrumentangaben['kommunaleLeistungen']>,
): void => {
  const spannen = Object.entries(leistungen).map(([schluessel, leistung]) => {
    const ort = ['kommunaleLeistungen', schluessel] as const;
    const { bezeichnung } = leistung;
    sage(zeug, 'anzahl', leistung.soll, `${bezeichnung}: Soll`, ...ort, 'soll');
    return {
      von: sage(zeug, 'anzahl', leistung.von, `${bezeichnung}: von`, ...ort, 'von'),
      bis: sage(zeug, 'anzahl', leistung.bis, `${bezeichnung}: bis`, ...ort, 'bis'),
    };
  });
  const name = 'Kommunale Eingliederungsleistungen';
  for (const ende of ['von', 'bis'] as const) {
    const teile = spannen.flatMap(spanne => spanne[ende] ?? []);
    if (teile.length > 0 && teile.length === spannen.length)
      zeug.rechnung.wende(summeAnzahl, ziel(zeug, `${name}: ${ende}`, 'kommunalerBedarf', ende), { teile });
  }
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
