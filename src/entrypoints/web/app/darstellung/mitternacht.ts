import { tagAlsIso, type Tag } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';

/** The moment at which a day begins in Germany. */
export const mitternacht = (tag: Tag): Zeitpunkt => {
  const weltzeit = Date.parse(`${tagAlsIso(tag)}T00:00:00Z`);
  // At midnight of world time it is one or two o'clock here, and the clocks change later than that.
  return (weltzeit - Number.parseInt(STUNDE.format(weltzeit), 10) * 3_600_000) as Zeitpunkt;
};

const STUNDE = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: 'numeric',
  hourCycle: 'h23',
  numberingSystem: 'latn',
});
