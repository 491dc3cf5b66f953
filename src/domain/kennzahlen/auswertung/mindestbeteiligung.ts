/** Share of women and men in the unemployed (JDW) and their unemployment rates, each in percent or as parts of one. */
export type Frauenanteile = Readonly<{
  anteilFrauen: number;
  anteilMaenner: number;
  quoteFrauen: number;
  quoteMaenner: number;
}>;

/** Least share of women among the funded, in percent (§ 16 Abs. 1 S. 4 SGB II, § 1 Abs. 2 Nr. 4 SGB III); null when nobody is unemployed. */
export const mindestbeteiligungFrauen = ({
  anteilFrauen,
  anteilMaenner,
  quoteFrauen,
  quoteMaenner,
}: Frauenanteile): number | null => {
  const frauen = anteilFrauen * quoteFrauen;
  const alle = frauen + anteilMaenner * quoteMaenner;
  return alle === 0 ? null : (100 * frauen) / alle;
};
