import { ersterTag, monatVon, tagAus, tagTeile, type Monat, type Tag } from '#domain/werte';

const ERSTER_JAHRGANG = 1946;
const LETZTER_EINZELSCHRITT = 1958;
const LETZTER_DOPPELSCHRITT = 1963;
const MONATE_65 = 65 * 12;
const MONATE_67 = 67 * 12;

/** First day without entitlement as ELB: the month after the one in which the Altersgrenze of § 7a SGB II is reached. */
export const altersgrenze = (geburt: number): number => {
  const { jahr } = tagTeile(geburt as Tag);
  const monate =
    jahr <= ERSTER_JAHRGANG
      ? MONATE_65
      : jahr <= LETZTER_EINZELSCHRITT
        ? MONATE_65 + jahr - ERSTER_JAHRGANG
        : jahr <= LETZTER_DOPPELSCHRITT
          ? MONATE_65 + 12 + 2 * (jahr - LETZTER_EINZELSCHRITT)
          : MONATE_67;
  return ersterTag((monatVon(geburt as Tag) + monate + 1) as Monat);
};

/** The day on which so many years are completed. */
export const geburtstag = (geburt: number, jahre: number): number => {
  const { jahr, monat, tag } = tagTeile(geburt as Tag);
  return tagAus(jahr + jahre, monat, tag);
};
