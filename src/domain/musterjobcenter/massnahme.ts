/** A measure that a provider runs in a year: several lots each. */
export type Massnahme = Readonly<{ jahr: number; traeger: number; los: number; instrument: number }>;

export const MASSNAHMETRAEGER = 8;
export const LOSE_JE_JAHR = 4;
const INSTRUMENTE = 256;

/** The number of a measure. */
export const massnahmeAus = ({ jahr, traeger, los, instrument }: Massnahme): number =>
  ((jahr * MASSNAHMETRAEGER + traeger) * LOSE_JE_JAHR + los) * INSTRUMENTE + instrument;

/** What a measure's number stands for. */
export const massnahmeTeile = (nummer: number): Massnahme => {
  const lose = Math.floor(nummer / INSTRUMENTE);
  const traeger = Math.floor(lose / LOSE_JE_JAHR);
  return {
    jahr: Math.floor(traeger / MASSNAHMETRAEGER),
    traeger: traeger % MASSNAHMETRAEGER,
    los: lose % LOSE_JE_JAHR,
    instrument: nummer % INSTRUMENTE,
  };
};
