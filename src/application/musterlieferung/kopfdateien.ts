import { BIS_MONAT, musterstichtag } from '#domain/musterjobcenter';
import { ersterTag, monatAlsIso, tagAlsIso, type Monat, type Tag } from '#domain/werte';
import type { Mustertraeger } from './mustertraeger.ts';

/** lieferung.json and stichtage.csv of a delivery of so many months. */
export const kopfdateien = (
  monate: number,
  { jobcenter, name }: Mustertraeger,
): Readonly<Record<string, string>> => {
  const vonMonat = (BIS_MONAT - monate + 1) as Monat;
  const kopf = {
    format: 'stellwerk-lieferung/1',
    jobcenter,
    name,
    ladestand: tagAlsIso((ersterTag((BIS_MONAT + WARTEZEIT + 1) as Monat) - 1) as Tag),
    vonMonat: monatAlsIso(vonMonat),
    bisMonat: monatAlsIso(BIS_MONAT),
  };
  return {
    'lieferung.json': `${JSON.stringify(kopf, null, 2)}\n`,
    'stichtage.csv': ['monat;stichtag', ...stichtage(vonMonat), ''].join('\n'),
  };
};

/** Months until data are final. */
const WARTEZEIT = 3;

/** From two months before the first one on. */
const stichtage = (vonMonat: Monat): readonly string[] =>
  Array.from({ length: BIS_MONAT - vonMonat + 3 }, (_, i) => {
    const monat = (vonMonat - 2 + i) as Monat;
    return `${monatAlsIso(monat)};${tagAlsIso(musterstichtag(monat))}`;
  });
