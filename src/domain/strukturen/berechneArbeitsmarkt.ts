import { sage, ziel, type Schreibzeug } from '#domain/angaben';
import type { Arbeitsmarktangaben } from './angaben.ts';
import { mitte } from './formeln/index.ts';

/** Forecasts of the labour market, with the middle of each range. */
export const berechneArbeitsmarkt = (zeug: Schreibzeug, { prognosen }: Arbeitsmarktangaben): void => {
  for (const [schluessel, prognose] of Object.entries(prognosen ?? {})) {
    const ort = ['prognosen', schluessel] as const;
    const name = (was: string): string => `${prognose.bezeichnung}: ${was}`;
    const von = sage(zeug, 'anteil', prognose.von, name('untere Grenze'), ...ort, 'von');
    const bis = sage(zeug, 'anteil', prognose.bis, name('obere Grenze'), ...ort, 'bis');
    sage(zeug, 'anteil', prognose.mittel, name('genanntes Mittel'), ...ort, 'mittel');
    if (von && bis)
      zeug.rechnung.wende(mitte, ziel(zeug, name('Mitte der Spanne'), ...ort, 'mitte'), { von, bis });
  }
};
