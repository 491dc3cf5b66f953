import { z } from 'zod';

const zahl = z.number().nullable();
const grund = z.enum(['FEHLT', 'NENNER_0', 'GEHEIM', 'NICHT_GRUPPIERBAR']).nullable();

const stand = z.strictObject({
  monat: z.string().regex(/^\d{4}-\d{2}$/),
  zaehler: zahl,
  nenner: zahl,
  wert: zahl.meta({ description: 'Quoten in Prozent, Abstände in Prozentpunkten, Summen in ihrer Einheit' }),
  grund,
  satz: z.string().meta({ description: 'Die Formel mit eingesetzten Zahlen' }),
});

/** What `kennzahlen erklaere --format json` gives; amounts in Euro. */
export const erklaerungSchema = z
  .strictObject({
    format: z.literal('stellwerk-erklaerung/1'),
    jobcenter: z.string(),
    ladestand: z.string().meta({ description: 'Tag der Daten als JJJJ-MM-TT' }),
    id: z.string().meta({ description: 'Kennzahl oder Basisgröße' }),
    name: z.string(),
    quelle: z.string().nullable().meta({ description: 'Woher die Definition kommt' }),
    je: z.string().nullable().meta({ description: 'Merkmal, nach dem zerlegt ist' }),
    jetzt: stand,
    damals: stand,
    einheit: z.enum(['prozentpunkte', 'faelle', 'euro']),
    veraenderung: zahl,
    teile: z
      .array(
        z.strictObject({
          name: z.string(),
          wert: zahl,
          grund,
          rechnung: z
            .string()
            .nullable()
            .meta({ description: 'Wie der Teil gerechnet ist, mit eingesetzten Zahlen' }),
        }),
      )
      .meta({ description: 'Teile der Veränderung; zusammen ergeben sie sie' }),
    saetze: z.array(z.string()),
  })
  .meta({ title: 'Erklärung einer Kennzahl' });

export type Erklaerungsausgabe = z.output<typeof erklaerungSchema>;
