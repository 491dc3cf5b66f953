import { monatVon, type Monat, type Tag } from '#domain/werte';

/** How settled an official value is. imputiert: estimated for deliveries that are missing, of limited meaning. */
export const FASSUNGSSTAENDE = ['endgueltig', 'hochgerechnet', 'imputiert', 'fehlend'] as const;
export type Fassungsstand = (typeof FASSUNGSSTAENDE)[number];

/** A published key figure of a month as it stood on a day: terms as published (extrapolated ones are fractions), value in percent. */
export type Fassung = Readonly<{
  kennzahl: string;
  monat: Monat;
  ladestand: Tag;
  stand: Fassungsstand;
  zaehler: number | null;
  nenner: number | null;
  wert: number | null;
}>;

/** After so many months no late bookings are taken into account any more. */
export const WARTEZEIT = 3;

/** How old the data are: 0 to 2 for t-0 to t-2, 3 for t-3 and later. Throws RangeError for a Ladestand before the month. */
export const reife = ({ monat, ladestand }: Pick<Fassung, 'monat' | 'ladestand'>): 0 | 1 | 2 | 3 => {
  const monate = monatVon(ladestand) - monat;
  if (monate < 0) throw new RangeError('Der Ladestand liegt vor dem Berichtsmonat');
  return monate === 0 ? 0 : monate === 1 ? 1 : monate === 2 ? 2 : 3;
};

/** Does the value stand for good: after the Wartezeit and not extrapolated? An imputed one does, with its flag. */
export const istFest = (fassung: Fassung): boolean =>
  reife(fassung) === WARTEZEIT && (fassung.stand === 'endgueltig' || fassung.stand === 'imputiert');
