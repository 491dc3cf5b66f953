import { z } from 'zod';
import { liesMonat, liesTag, tagAlsIso, monatAlsIso, type Monat, type Tag } from '#domain/werte';
import { beanstande, dateimeldungen, type Kontext } from './dateimeldungen.ts';
import { deuteMonat, deuteTag, type Datumsdeutung } from './datumsform.ts';

/** What a codec makes of the text of the file. Refuses undefined, or writing would ask it for fields that are not there. */
export const gelesenes = <T>() => z.nonoptional(z.custom<T>());

/** Key of an entry that others refer to: small letters, digits, '_', beginning with a letter. */
export const schluesselSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/)
  .meta({ description: 'Kleinbuchstaben, Ziffern und _, beginnend mit einem Buchstaben' });

/** A map with at most this many entries. */
export const begrenzt = <T extends z.ZodRecord>(verzeichnis: T, hoechstens: number): T =>
  verzeichnis.check(ctx => {
    const anzahl = Object.keys(ctx.value).length;
    if (anzahl > hoechstens)
      beanstande(ctx, dateimeldungen.LAENGE, {
        grund: `Das Verzeichnis hat ${anzahl} Einträge, höchstens ${hoechstens} sind möglich.`,
      });
  });

/** A keyed map. */
export const verzeichnis = <T extends z.ZodType>(eintrag: T, beschreibung: string, hoechstens = 500) =>
  begrenzt(z.record(schluesselSchema, eintrag), hoechstens).meta({
    description: beschreibung,
    maxProperties: hoechstens,
  });

const jahresschluessel = z
  .string()
  .regex(/^20\d{2}$/)
  .meta({ description: 'Jahr, vierstellig' });

/** A map by year 'JJJJ'. */
export const nachJahren = <T extends z.ZodType>(eintrag: T, beschreibung: string) =>
  z.record(jahresschluessel, eintrag).meta({ description: beschreibung });

/** A year as number. */
export const jahrSchema = z.number().int().min(2005).max(2099);

/** A day that does not exist, a date in another form, or no date at all. */
const keinDatum = (ctx: Kontext, text: string, deutung: Datumsdeutung, form: string): never =>
  deutung && deutung.iso === null
    ? beanstande(ctx, dateimeldungen.DATUM, { text, form })
    : beanstande(ctx, dateimeldungen.DATUMSFORM, { text, form, gemeint: deutung?.iso ?? null });

/** 'JJJJ-MM-TT'. */
export const tagSchema = z
  .codec(z.string(), gelesenes<Tag>(), {
    decode: (text, ctx) =>
      liesTag(text) ?? keinDatum(ctx, text, deuteTag(text), 'JJJJ-MM-TT, zum Beispiel 2022-10-27'),
    encode: tagAlsIso,
  })
  .meta({ description: 'Datum als JJJJ-MM-TT' });

/** 'JJJJ-MM'. */
export const monatSchema = z
  .codec(z.string(), gelesenes<Monat>(), {
    decode: (text, ctx) =>
      liesMonat(text) ?? keinDatum(ctx, text, deuteMonat(text), 'JJJJ-MM, zum Beispiel 2023-07'),
    encode: monatAlsIso,
  })
  .meta({ description: 'Monat als JJJJ-MM' });

/** One line: no line breaks, no control characters, no marks that turn the direction of writing. */
export const EINE_ZEILE = /^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]*$/u;

/** Text of several lines: the same, but with line break and tab. */
export const TEXT = /^[^\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$/u;

/** Short line of text without line breaks. */
export const zeile = (beschreibung: string, hoechstens = 300) =>
  z.string().min(1).max(hoechstens).regex(EINE_ZEILE).meta({ description: beschreibung });
