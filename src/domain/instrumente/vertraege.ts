import { sage, sageSicher, ziel, type Schreibzeug } from '#domain/angaben';
import type { Instrumentangaben, Vertrag } from './angaben.ts';
import { abrufHoechstens, abrufMindestens, stueckkostenMalMenge } from './formeln/index.ts';

/** Bounds of the call-off of each framework contract and what has to be paid at least. */
export const berechneVertraege = (
  zeug: Schreibzeug,
  vertraege: NonNullable<Instrumentangaben['vertraege']>,
): void => {
  for (const [schluessel, vertrag] of Object.entries(vertraege)) berechneVertrag(zeug, schluessel, vertrag);
};

const berechneVertrag = (zeug: Schreibzeug, schluessel: string, vertrag: Vertrag): void => {
  const { bezeichnung } = vertrag;
  const ort = ['vertraege', schluessel] as const;
  const name = (was: string) => `${bezeichnung}: ${was}`;
  const plaetze = sageSicher(zeug, 'anzahl', vertrag.plaetze, name('Plätze des Vertrags'), ...ort, 'plaetze');
  const satzVon = sageSicher(zeug, 'anteil', vertrag.abrufVon, name('Abruf mindestens'), ...ort, 'abrufVon');
  const satzBis = sageSicher(zeug, 'anteil', vertrag.abrufBis, name('Abruf höchstens'), ...ort, 'abrufBis');
  sage(zeug, 'anzahl', vertrag.abruf, name('geplanter Abruf'), ...ort, 'abruf');
  sage(zeug, 'cent', vertrag.eingeplant, name('eingeplant'), ...ort, 'eingeplant');
  const mindestens = zeug.rechnung.wende(
    abrufMindestens,
    ziel(zeug, name('Mindestabruf'), ...ort, 'abrufMindestens'),
    {
      plaetze,
      satz: satzVon,
    },
  );
  zeug.rechnung.wende(abrufHoechstens, ziel(zeug, name('Höchstabruf'), ...ort, 'abrufHoechstens'), {
    plaetze,
    satz: satzBis,
  });
  const preis = sage(zeug, 'cent', vertrag.platzpreis, name('Preis eines Platzes'), ...ort, 'platzpreis');
  if (preis)
    zeug.rechnung.wende(stueckkostenMalMenge, ziel(zeug, name('Mindestzahlung'), ...ort, 'mindestzahlung'), {
      stueckkosten: preis,
      menge: mindestens,
    });
};
