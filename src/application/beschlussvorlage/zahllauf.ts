import { schreibeDezimal, teileGerundet, type Zahl } from '#domain/werte';
import type { Textlauf } from '#ports';
import type { Bauzeug } from '../dokument/bauzeug.ts';
import { eingebettet } from '../dokument/laeufe.ts';

/** A figure of the plan in a sentence, as a text of the plan would embed it: amounts in whole Euro, posts with two decimals at most. */
export const zahllauf = (
  { rechnung: { blatt }, istSichtbar }: Bauzeug,
  zahl: Zahl,
  form?: 'ohne Vorzeichen',
): Textlauf => {
  const { pfad } = zahl;
  const lauf = eingebettet(p => blatt.get(p), istSichtbar)(form === undefined ? pfad : `${pfad} | ${form}`);
  return lauf.art === 'zahl' && zahl.einheit === 'vzae' && zahl.wert % HUNDERTSTEL !== 0
    ? { ...lauf, text: `${schreibeDezimal(teileGerundet(BigInt(zahl.wert), BigInt(HUNDERTSTEL)), 2)} VZÄ` }
    : lauf;
};

/** Steps of a post (1/10.000) in a hundredth of it. */
const HUNDERTSTEL = 100;
