import { lieferungsmeldungen } from '#contract';
import { melde, monatAlsIso, type Meldung, type Monat } from '#domain/werte';

/** First and last month, both included; null at an end: as far as there is something. null alone: the last month. */
export type Monatswunsch = readonly [Monat | null, Monat | null] | null;

/** Months for which there are data. */
export type Monatsbestand = Readonly<{ vonMonat: Monat; bisMonat: Monat }>;

/** The first and last month that are meant. */
export const spanneVon = (
  monate: Monatswunsch,
  { vonMonat, bisMonat }: Monatsbestand,
): readonly [Monat, Monat] => {
  const [von, bis] = monate ?? [bisMonat, bisMonat];
  return [von ?? vonMonat, bis ?? bisMonat];
};

/** That a delivery has none of the months; null when it has one. */
export const ausserhalb = (monate: Monatswunsch, bestand: Monatsbestand): Meldung | null => {
  const [von, bis] = spanneVon(monate, bestand);
  const { vonMonat, bisMonat } = bestand;
  if (von <= bisMonat && bis >= vonMonat && von <= bis) return null;
  const gefragt = von === bis ? monatAlsIso(von) : `${monatAlsIso(von)} bis ${monatAlsIso(bis)}`;
  return melde(lieferungsmeldungen.MONAT_AUSSERHALB, '', {
    gefragt: von > bis ? monatAlsIso(monate?.[0] === null ? bis : von) : gefragt,
    von: monatAlsIso(vonMonat),
    bis: monatAlsIso(bisMonat),
  });
};
