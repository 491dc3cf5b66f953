import { monatVon, type Monat, type Tag } from '#domain/werte';
import { WARTEZEIT, reife } from '../amtlich/fassung.ts';

/** How settled the own count of a month is: 0 to 2 for t-0 to t-2, while late bookings are still expected, 3 when the Wartezeit is over. null: the month is to come. */
export const datenstand = (monat: Monat, ladestand: Tag): 0 | 1 | 2 | 3 | null =>
  monatVon(ladestand) < monat ? null : reife({ monat, ladestand });

/** Is the Wartezeit not over yet? */
export const istUnvollstaendig = (monat: Monat, ladestand: Tag): boolean => {
  const stand = datenstand(monat, ladestand);
  return stand !== null && stand < WARTEZEIT;
};
