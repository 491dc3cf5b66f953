/**
 * What is counted of participations. NICHTANTRITTE by their first day and nowhere else; the others by first day or by the day after the last.
 * EINGEGLIEDERT and VERBLEIB are those of the AUSTRITTE that are in SVB, or in SVB or not unemployed, six months after the last day.
 */
export const MASSNAHMEGROESSEN = [
  'EINTRITTE',
  'AUSTRITTE',
  'NICHTANTRITTE',
  'ABBRUECHE',
  'EINGEGLIEDERT',
  'VERBLEIB',
] as const;
export type Massnahmegroesse = (typeof MASSNAHMEGROESSEN)[number];

/** How a participation ended. */
export const AUSTRITTSART = { sonst: 0, abbruch: 1, nichtantritt: 2 } as const;

/** Bits of what a person does six months after its last day. */
export const SPAETER = { svb: 1, arbeitslos: 2 } as const;

/**
 * Participations, a row each: rows of a person in one massnahme that overlap or touch are one already. Days since 1970 as [von, bis); OFFEN in
 * bis while it lasts. klassen: by name of a Dimension the class of each; amEnde: that of its last day, where it can be another than on the first.
 */
export type Teilnahmen = Readonly<{
  von: Int32Array;
  bis: Int32Array;
  austrittsart: Uint8Array;
  spaeter: Uint8Array;
  klassen: Readonly<Record<string, Uint16Array>>;
  amEnde?: Readonly<Record<string, Uint16Array>>;
}>;
