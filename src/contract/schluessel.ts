import { z } from 'zod';
import { liesMonat, liesTag, tagAlsIso, monatAlsIso, type Monat, type Tag } from '#domain/werte';
import { beanstande, dateimeldungen } from './dateimeldungen.ts';

/** Key of an entry that others refer to: small letters, digits, '_', beginning with a letter. */
export const schluesselSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/)
  .meta({ description: 'Schlüssel: Kleinbuchstaben, Ziffern und _, beginnend mit einem Buchstaben' });

/** A keyed map. */
export const verzeichnis = <T extends z.ZodType>(eintrag: T, beschreibung: string) =>
  z.record(schluesselSchema, eintrag).meta({ description: beschreibung });

/** A map by year 'JJJJ'. */
export const nachJahren = <T extends z.ZodType>(eintrag: T, beschreibung: string) =>
  z
    .record(
      z
        .string()
        .regex(/^20\d{2}$/)
        .meta({ description: 'Jahr, vierstellig' }),
      eintrag,
    )
    .meta({ description: beschreibung });

/** A year as number. */
export const jahrSchema = z.number().int().min(2005).max(2099);

/** 'JJJJ-MM-TT'. */
export const tagSchema = z
  .codec(z.string(), z.custom<Tag>(), {
    decode: (text, ctx) => liesTag(text) ?? beanstande(ctx, dateimeldungen.DATUM, { text, form: 'JJJJ-MM-TT, zum Beispiel 2022-10-27' }),
    encode: tagAlsIso,
  })
  .meta({ description: 'Datum als JJJJ-MM-TT' });

/** 'JJJJ-MM'. */
export const monatSchema = z
  .codec(z.string(), z.custom<Monat>(), {
    decode: (text, ctx) => liesMonat(text) ?? beanstande(ctx, dateimeldungen.DATUM, { text, form: 'JJJJ-MM, zum Beispiel 2023-07' }),
    encode: monatAlsIso,
  })
  .meta({ description: 'Monat als JJJJ-MM' });

/** Short line of text without line breaks. */
export const zeile = (beschreibung: string, hoechstens = 300) =>
  z
    .string()
    .min(1)
    .max(hoechstens)
    .regex(/^[^\p{Cc}]*$/u)
    .meta({ description: beschreibung });
