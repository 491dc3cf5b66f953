import path from 'node:path';
import type { Aggregatablagen } from '#ports';
import { istJobcenter } from '../speicher/findeLieferung.ts';
import { erstelleAggregatablage } from './erstelleAggregatablage.ts';

/** Published figures by tenant: below the folder one of its own for each, which holds what this tenant has taken in. */
export const erstelleAggregatablagen =
  (ordner: string): Aggregatablagen =>
  haus => {
    if (!istJobcenter(haus)) throw new RangeError('Die Nummer eines Hauses ist kein Ordnername');
    return erstelleAggregatablage(path.join(ordner, haus));
  };
