import type { Beanstandung } from '#domain/plan';
import type { Meldung } from '#domain/werte';
import type { Knoten } from '../baum/baum.ts';
import { positionVon } from '../baum/fundorte.ts';
import { mitVorschlag } from '../vorschlag.ts';
import { anOrtUndStelle, begrenzt } from './problem.ts';
import type { Zeilen } from './zeilen.ts';

/** Complaints about data as messages with their places in the file, in its order. */
export const meldungenVon = (
  beanstandungen: readonly Beanstandung[],
  wurzel: Knoten,
  zeilen: Zeilen,
): readonly Meldung[] =>
  begrenzt(
    anOrtUndStelle(
      beanstandungen.map(({ meldung, ort, an }) => ({ meldung, position: positionVon(wurzel, ort, an) })),
      zeilen,
    ),
  ).map(mitVorschlag);
