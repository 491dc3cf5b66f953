import { z } from 'zod';

const gruppe = z.record(z.string(), z.string()).meta({ description: 'Klasse nach Merkmal; leer: alle' });
const monat = z.string().regex(/^\d{4}-\d{2}$/);
const grund = z
  .enum(['FEHLT', 'NENNER_0', 'GEHEIM', 'NICHT_GRUPPIERBAR'])
  .nullable()
  .meta({ description: 'Warum es keinen Wert gibt' });
const zahl = z.number().nullable();

/** A key figure of a month and group: numbers unrounded, value in percent, amounts in Euro. */
const kennzahlzeile = z.strictObject({
  kennzahl: z.string(),
  monat,
  gruppe,
  zaehler: zahl,
  nenner: zahl,
  wert: zahl,
  grund,
});

/** A base quantity of a month and group; amounts in Euro. */
const groessenzeile = z.strictObject({ groesse: z.string(), monat, gruppe, wert: zahl, grund });

/** What `kennzahlen --format json` gives. */
export const kennzahlausgabeSchema = z
  .array(z.union([kennzahlzeile, groessenzeile]))
  .meta({ title: 'Kennzahlen und Basisgrößen einer Lieferung' });

export type Kennzahlausgabe = z.output<typeof kennzahlausgabeSchema>;
