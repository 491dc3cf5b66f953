import type { Meldung } from '#domain/werte';

const FNV_START = 0x811c9dc5;
const FNV_PRIM = 0x01000193;

/** Ways to write one and the same percentage. */
const PROZENT = /(\d)\s?(?:%|v\. ?H\.|Prozent(?![\p{L}]))/gu;

/** Fingerprint of a finding's figures, eight hex digits (FNV-1a): it changes when a number behind the finding does. Not a protection. */
export const merkmalVon = (meldung: Meldung): string => {
  const text = JSON.stringify([meldung.code, meldung.stufe, meldung.pfad, meldung.parameter]).replaceAll(
    PROZENT,
    '$1 %',
  );
  let hash = FNV_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIM) >>> 0;
  return hash.toString(16).padStart(8, '0');
};
