import type { Abweichung } from '../abweichung.ts';
import type { Pruefkontext } from '../regel.ts';

/** Looks for one likely cause of a deviation. Returns the sentence the user reads, or null when it does not fit. */
export type Ursache = (abweichung: Abweichung, kontext: Pruefkontext) => string | null;
