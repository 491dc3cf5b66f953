import { musterstichtag } from '#domain/musterjobcenter';
import { ersterTag, monatAlsIso, tagAlsIso, type Monat, type Tag } from '#domain/werte';
import type { Mustertraeger } from './mustertraeger.ts';

/** lieferung.json and stichtage.csv of a delivery of these months. */
export const kopfdateien = (
  vonMonat: Monat,
  bisMonat: Monat,
  { jobcenter, name }: Mustertraeger,
): Readonly<Record<string, string>> => {
  const kopf = {
    format: 'stellwerk-lieferung/1',
    jobcenter,
    name,
    ladestand: tagAlsIso((ersterTag((bisMonat + WARTEZEIT + 1) as Monat) - 1) as Tag),
    vonMonat: monatAlsIso(vonMonat),
    bisMonat: monatAlsIso(bisMonat),
  };
  return {
    'lieferung.json': `${JSON.stringify(kopf, null, 2)}\n`,
    'stichtage.csv': ['monat;stichtag', ...stichtage(vonMonat, bisMonat), ''].join('\n'),
  };
};

/** Months until data are final. */
const WARTEZEIT = 3;

/** From two months before the first one on. */
const stichtage = (vonMonat: Monat, bisMonat: Monat): readonly string[] =>
  Array.from({ length: bisMonat - vonMonat + 3 }, (_, i) => {
    const monat = (vonMonat - 2 + i) as Monat;
    return `${monatAlsIso(monat)};${tagAlsIso(musterstichtag(monat))}`;
  });
