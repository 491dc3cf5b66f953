import type { Anteil } from '#domain/werte';

/**
 * What is secret in a table (§ 53 Abs. 7 SGB II, § 16 BStatG). The numbers of the Statistik der BA are not all published: the minimum of 3 is,
 * the rest is set here and may be set otherwise.
 */
export type Geheimhaltungsregeln = Readonly<{
  /** Fewer cases than this are secret. */
  mindestfallzahl: number;
  /** Is 0 secret as well? */
  nullGeheim: boolean;
  /** Fewer Bedarfsgemeinschaften than this behind a number of persons are secret. */
  mindestBedarfsgemeinschaften: number;
  /** A cell of which one contributor holds more than this share is secret. */
  dominanz: Anteil;
  /**
   * How many different values a secret number of cases must at least leave possible. null: one more than there are secret numbers, so that
   * nobody can tell from the bounds that the cell is small.
   */
  schutzbreite: number | null;
  /** How far, as share of the amount, the bounds of a secret amount must stay away from it on either side. */
  betragsschutz: Anteil;
}>;

/** The standard of the Statistik der BA, minimum 3. */
export const STANDARDREGELN: Geheimhaltungsregeln = {
  mindestfallzahl: 3,
  nullGeheim: false,
  mindestBedarfsgemeinschaften: 3,
  dominanz: [85, 100],
  schutzbreite: null,
  betragsschutz: [20, 100],
};
