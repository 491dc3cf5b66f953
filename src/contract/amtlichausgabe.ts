import { z } from 'zod';
import type { Aggregateinheit, Geltung, Rechtskreis, Wertart } from '#domain/aggregate';
import type { Fassungsstand } from '#domain/kennzahlen';

const zahl = z.number().nullable();
const monat = z.string().regex(/^\d{4}-\d{2}$/);
const tag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const einheit = z.enum(['anzahl', 'prozent', 'euro'] satisfies readonly Aggregateinheit[]);

/** A published figure with one of its Ladestände. */
const wertzeile = z.strictObject({
  jobcenter: z.string(),
  bezeichnung: z.string().meta({ description: 'Kennzahl, oder Kategorie und Merkmal der Tabelle' }),
  name: z.string(),
  rechtskreis: z
    .enum(['insgesamt', 'sgb2'] satisfies readonly Rechtskreis[])
    .nullable()
    .meta({ description: 'Wen die Tabelle zählt; Kennzahlen haben keinen' }),
  gruppe: z.record(z.string(), z.string()).meta({ description: 'Klasse nach Merkmal; leer: alle' }),
  monat,
  zaehler: zahl,
  nenner: zahl,
  wert: zahl.meta({ description: 'Wie veröffentlicht' }),
  wertart: z
    .enum(['wert', 'geheim', 'nicht_vorhanden', 'nicht_sinnvoll', 'kein_wert'] satisfies readonly Wertart[])
    .meta({ description: 'Zahl, oder warum es keine gibt' }),
  einheit,
  ladestand: tag,
  datenstand: z.enum(['t-0', 't-1', 't-2', 't-3']).meta({ description: 't-3: drei Monate und später' }),
  stand: z.enum(['endgueltig', 'hochgerechnet', 'imputiert', 'fehlend'] satisfies readonly Fassungsstand[]),
  geltung: z
    .enum(['gilt', 'ueberholt', 'spaeter'] satisfies readonly Geltung[])
    .meta({ description: 'spaeter: nach dem festen Wert noch einmal anders veröffentlicht' }),
  fussnoten: z.array(z.string()),
  quelle: z.strictObject({
    produkt: z.string(),
    vermerk: z.string(),
    datei: z.string(),
    stelle: z.string(),
  }),
});

/** What follows from published figures. */
const rechenzeile = z.strictObject({
  jobcenter: z.string(),
  bezeichnung: z.string().meta({ description: 'Kennzahl oder Jahreswert: K1E2, JDW LZB' }),
  name: z.string(),
  monat,
  zaehler: zahl,
  nenner: zahl,
  wert: zahl,
  einheit,
  vorlaeufig: z.boolean().meta({ description: 'Hochgerechnete oder geschätzte Werte sind enthalten' }),
  rechenweg: z.string().nullable(),
  fehlt: z.string().nullable().meta({ description: 'Was fehlt, wo sich nichts rechnen lässt' }),
});

/** What `kennzahlen amtlich --format json` gives. */
export const amtlichausgabeSchema = z
  .strictObject({
    format: z.literal('stellwerk-amtlich/1'),
    werte: z.array(wertzeile),
    gerechnet: z.array(rechenzeile).meta({ description: 'Eigene Berechnung aus den Werten' }),
  })
  .meta({ title: 'Veröffentlichte Zahlen' });

export type Amtlichausgabe = z.output<typeof amtlichausgabeSchema>;
