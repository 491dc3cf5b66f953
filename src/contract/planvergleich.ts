import { z } from 'zod';
import { STUFEN } from '#domain/werte';

const kopf = z.strictObject({
  jobcenter: z.string(),
  jahr: z.number().int(),
  stand: z.string().meta({ description: 'Stand des Deckblatts als TT.MM.JJJJ' }),
  zustand: z.string(),
});

const einzelzahl = z.strictObject({
  adresse: z.string(),
  name: z.string(),
  wert: z.string(),
  errechnet: z.boolean().meta({ description: 'Folgt aus Eingaben' }),
});

const zahlunterschied = z.strictObject({
  adresse: z.string(),
  name: z.string(),
  a: z.string().meta({ description: 'Wert im Plan A, wie ihn ein Mensch liest' }),
  b: z.string(),
  differenz: z.string().nullable().meta({
    description: 'In der Einheit der Zahl, zwischen Anteilen in Punkten; null bei verschiedenen Einheiten',
  }),
  prozent: z.string().nullable().meta({
    description: 'Vom Wert in A; null bei Anteilen und wenn der Wert in A nicht positiv ist',
  }),
  errechnet: z.boolean().meta({ description: 'Folgt aus Eingaben' }),
});

const textunterschied = z.strictObject({
  adresse: z.string(),
  abschnitt: z.string(),
  art: z.enum(['neu', 'entfallen', 'geaendert']),
  neueSaetze: z.array(z.string()),
  entfalleneSaetze: z.array(z.string()),
});

const befundzeile = z.strictObject({
  code: z.string(),
  stufe: z.enum(STUFEN),
  titel: z.string(),
  pfad: z.string(),
  text: z.string(),
});

const neuUndEntfallen = <T extends z.ZodType>(teil: T) =>
  z.strictObject({ neu: z.array(teil), entfallen: z.array(teil) });

/** What `plan vergleiche --format json` prints: everything in which plan B differs from plan A. */
export const planvergleichSchema = z
  .strictObject({
    format: z.literal('stellwerk-planvergleich/1'),
    a: kopf,
    b: kopf,
    deckblatt: z.array(z.strictObject({ feld: z.string(), a: z.string(), b: z.string() })),
    zahlen: z.strictObject({
      neu: z.array(einzelzahl),
      entfallen: z.array(einzelzahl),
      geaendert: z.array(zahlunterschied),
      gleich: z.number().int().meta({ description: 'Wie viele Zahlen beide Pläne gleich haben' }),
    }),
    texte: z.array(textunterschied),
    schwerpunkte: neuUndEntfallen(z.string()),
    handlungsansaetze: neuUndEntfallen(z.string()),
    befunde: neuUndEntfallen(befundzeile),
  })
  .meta({ title: 'Stellwerk-Planvergleich', description: 'Worin sich zwei Pläne unterscheiden' });

export type PlanvergleichDaten = z.output<typeof planvergleichSchema>;
