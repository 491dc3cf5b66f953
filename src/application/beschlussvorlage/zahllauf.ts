import type { Zahl } from '#domain/werte';
import type { Textlauf } from '#ports';
import type { Bauzeug } from '../dokument/bauzeug.ts';
import { eingebettet } from '../dokument/laeufe.ts';

/** A figure of the plan in a sentence, as a text of the plan would embed it: amounts in whole Euro. */
export const zahllauf = (
  { rechnung: { blatt }, istSichtbar }: Bauzeug,
  { pfad }: Zahl,
  form?: 'ohne Vorzeichen',
): Textlauf => eingebettet(p => blatt.get(p), istSichtbar)(form === undefined ? pfad : `${pfad} | ${form}`);
