import type { Feldort } from '#contract';

/** Mark of a field on its page. */
export const feldkennung = (ort: Feldort): string =>
  `feld.${ort.replaceAll('/', '.').replaceAll(/[^\w.-]/gu, z => `-${z.codePointAt(0) ?? 0}-`)}`;
