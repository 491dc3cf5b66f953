import type { Musterinstrument } from './musterauftrag.ts';

/** No instrument: not funded. */
export const OHNE_INSTRUMENT = -1;

/** The number of an instrument that could be granted on a day; {@link OHNE_INSTRUMENT} where it could not. */
export const instrumentAm = (instrumente: readonly Musterinstrument[], code: string, tag: number): number =>
  instrumente.findIndex(i => i.code === code && i.gueltig.some(g => g.von <= tag && tag < g.bis));
