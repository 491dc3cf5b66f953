/** A moment as milliseconds since 1970-01-01 in UTC. Where a day of the calendar is meant, it is a `Tag`. */
export type Zeitpunkt = number & { readonly _: 'Zeitpunkt' };

/** The moment so many seconds after another. */
export const spaeterUm = (zeitpunkt: Zeitpunkt, sekunden: number): Zeitpunkt =>
  (zeitpunkt + sekunden * 1000) as Zeitpunkt;

/** The earlier of two moments. */
export const frueherer = (a: Zeitpunkt, b: Zeitpunkt): Zeitpunkt => (a < b ? a : b);
