import { sage, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Segment } from './angaben.ts';
import { faelleJeVzae, faelleNachSchluessel } from './formeln/index.ts';

/** Posts and cases of one segment; eigenesSoll only where the segment says it. */
export type Segmentzahlen = Readonly<{ eigenesSoll: Zahl<'vzae'> | null; faelle: Zahl<'anzahl'> | null }>;

/**
 * One part of an area with a key of its own. Without said cases it counts as staffed exactly to its key; an area's only segment
 * has the Soll of the area.
 */
export const berechneSegment = (
  zeug: Schreibzeug,
  ort: readonly string[],
  bereich: string,
  angaben: Segment,
  sollDesBereichs: Zahl<'vzae'> | null,
): Segmentzahlen => {
  const name = `${bereich}, ${angaben.bezeichnung}`;
  const art = angaben.fallart ?? 'Fälle';
  const eigenesSoll = sage(zeug, 'vzae', angaben.soll, `${name}: Soll`, ...ort, 'soll');
  const soll = eigenesSoll ?? sollDesBereichs;
  const schluessel = sage(
    zeug,
    'schluessel',
    angaben.schluessel,
    `${name}: Betreuungsschlüssel`,
    ...ort,
    'schluessel',
  );
  const genannt = sage(zeug, 'anzahl', angaben.faelle, `${name}: ${art}`, ...ort, 'faelle');
  if (genannt && soll && soll.wert > 0)
    zeug.rechnung.wende(
      faelleJeVzae,
      ziel(zeug, `${name}: Betreuungsschlüssel am Soll`, ...ort, 'schluesselAmSoll'),
      { faelle: genannt, stellen: soll },
    );
  const gerechnet =
    !genannt && soll && schluessel
      ? zeug.rechnung.wende(faelleNachSchluessel, ziel(zeug, `${name}: ${art}`, ...ort, 'faelle'), {
          schluessel,
          stellen: soll,
        })
      : null;
  return { eigenesSoll, faelle: genannt ?? gerechnet };
};
