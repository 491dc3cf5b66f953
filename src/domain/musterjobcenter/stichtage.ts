import { ersterTag, type Monat, type Tag } from '#domain/werte';

const MITTE = 12;
const TAGE_JE_WOCHE = 7;
/** 1 January 1970 was a Thursday; counted from Monday. */
const WOCHENTAG_1970 = 3;
const SAMSTAG = 5;

/** The counting day of a month: the 13th, or the Monday after where that is a Saturday or Sunday. */
export const musterstichtag = (monat: Monat): Tag => {
  const mitte = ersterTag(monat) + MITTE;
  const wochentag = (mitte + WOCHENTAG_1970) % TAGE_JE_WOCHE;
  return (wochentag < SAMSTAG ? mitte : mitte + TAGE_JE_WOCHE - wochentag) as Tag;
};
