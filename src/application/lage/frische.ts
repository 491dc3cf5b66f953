import { datenstand, istUnvollstaendig, WARTEZEIT } from '#domain/kennzahlen';
import { monatVon, type Monat, type Tag } from '#domain/werte';
import { RECHTSSTAND } from '#recht';
import type { Lieferungseintrag } from '#ports';
import type { Frische, Lageplan } from './typen.ts';

/** How old everything is that is shown on a day. */
export const frischeAm = (
  heute: Tag,
  lieferung: Lieferungseintrag | null,
  plan: Lageplan | null,
): Frische => ({
  lieferung: lieferung && {
    name: lieferung.name,
    ladestand: lieferung.ladestand,
    bisMonat: lieferung.bisMonat,
    vorlaeufigAb: ersterVorlaeufiger(lieferung),
  },
  erwartet: lieferung === null ? null : fehlenderMonat(heute, lieferung.bisMonat),
  plan,
  recht: RECHTSSTAND,
});

/** The first month for which late bookings are still expected; null: all are settled. */
const ersterVorlaeufiger = ({ ladestand, bisMonat, vonMonat }: Lieferungseintrag): Monat | null => {
  for (let monat = Math.max(vonMonat, bisMonat - WARTEZEIT); monat <= bisMonat; monat++)
    if (datenstand(monat as Monat, ladestand) !== null && istUnvollstaendig(monat as Monat, ladestand))
      return monat as Monat;
  return null;
};

/** A month is settled at the end of the third month after it; from then on a month is left to deliver it. */
const fehlenderMonat = (heute: Tag, bisMonat: Monat): Monat | null => {
  const faellig = (monatVon(heute) - WARTEZEIT - 1) as Monat;
  return bisMonat < faellig ? faellig : null;
};
