/** Where in a record of a CSV file a byte stands: before a field, in a bare one, in a quoted one, or behind a quote in one. */
export type Feldzustand = 0 | 1 | 2 | 3;
export const VOR_FELD = 0;
const IM_FELD = 1;
export const ZITIERT = 2;
const NACH_ZITAT = 3;

/** Bytes that end lines and enclose fields. */
export const UMBRUCH = 0x0a;
export const WAGENRUECKLAUF = 0x0d;
export const ANFUEHRUNG = 0x22;
const SEMIKOLON = 0x3b;

/** The state behind a byte (RFC 4180; a quote inside a bare field is a character like others). */
export const nachZeichen = (zustand: Feldzustand, zeichen: number): Feldzustand => {
  if (zustand === ZITIERT) return zeichen === ANFUEHRUNG ? NACH_ZITAT : ZITIERT;
  if (zeichen === ANFUEHRUNG) return zustand === IM_FELD ? IM_FELD : ZITIERT;
  return zeichen === SEMIKOLON || zeichen === UMBRUCH || zeichen === WAGENRUECKLAUF ? VOR_FELD : IM_FELD;
};

/** The state behind a piece. */
export const nachStueck = (zustand: Feldzustand, bytes: Uint8Array): Feldzustand => {
  let z = zustand;
  for (const zeichen of bytes) z = nachZeichen(z, zeichen);
  return z;
};
