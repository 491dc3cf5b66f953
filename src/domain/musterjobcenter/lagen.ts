/**
 * How near to the labour market a household is, which decides how long it stays. Chances per month in millionths; weights are whole numbers
 * without unit. Chosen so that the figures come out as in larger towns of North Rhine-Westphalia; see kalibrierung.ts.
 */
export type Lage = Readonly<{
  /** Weight among those in benefit when the months begin. */
  bestand: number;
  /** Weight per month among those who come. */
  zugang: number;
  /** An adult begins to work. */
  arbeit: number;
  /** The household leaves for another reason. */
  abgang: number;
  /** Leaves for any reason: decides how long those in the first stock have been there. */
  verweil: number;
}>;

export const LAGEN: readonly Lage[] = [
  { bestand: 1200, zugang: 88, arbeit: 70_000, abgang: 40_000, verweil: 75_000 },
  { bestand: 2800, zugang: 42, arbeit: 30_000, abgang: 9000, verweil: 20_000 },
  { bestand: 6000, zugang: 20, arbeit: 10_500, abgang: 1900, verweil: 4700 },
];

/** Weight of households that came from the war in one half year, and how near to the labour market they are. */
export const FLUCHT = { gewicht: 980, lagen: [100, 500, 400] } as const;

/** March to August 2022: weights of the months of arrival. */
export const FLUCHTMONATE: readonly number[] = [60, 110, 170, 350, 190, 120];
export const ERSTER_FLUCHTMONAT = 2022 * 12 + 2;

/** Thousandths by calendar month; each sums to 12,000. */
export const SAISON = {
  arbeit: [850, 900, 1050, 1050, 1000, 950, 950, 1250, 1350, 1050, 900, 700],
  zugang: [1250, 1050, 1000, 1000, 950, 900, 1000, 1050, 1050, 1000, 950, 800],
  massnahme: [1050, 1100, 1150, 1000, 1000, 950, 800, 950, 1250, 1150, 1000, 600],
} as const;
