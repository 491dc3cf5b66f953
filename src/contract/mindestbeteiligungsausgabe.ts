import { z } from 'zod';

const zahl = z.number().nullable();

/** What `kennzahlen mindestbeteiligung --format json` gives. */
export const mindestbeteiligungSchema = z
  .strictObject({
    format: z.literal('stellwerk-mindestbeteiligung/1'),
    jobcenter: z.string(),
    bis: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .meta({ description: 'Letzter der zwölf Monate' }),
    anteilFrauen: zahl.meta({ description: 'Anteil der Frauen an den Arbeitslosen in Prozent' }),
    anteilHerkunft: z.enum(['angabe', 'amtlich', 'eigen']),
    quoteFrauen: zahl.meta({ description: 'Arbeitslosenquote der Frauen im SGB II in Prozent' }),
    quoteMaenner: zahl.meta({ description: 'Arbeitslosenquote der Männer im SGB II in Prozent' }),
    mindestbeteiligung: zahl.meta({ description: 'In Prozent' }),
    rechenweg: z.string().nullable(),
    je: z.enum(['gruppe', 'instrument']),
    zeilen: z.array(
      z.strictObject({
        name: z.string().nullable().meta({ description: 'Ohne Namen: alle' }),
        frauen: zahl.meta({ description: 'Mittel von zwölf Stichtagen' }),
        maenner: zahl.meta({ description: 'Mittel von zwölf Stichtagen' }),
        anteil: zahl.meta({ description: 'Anteil der Frauen in Prozent' }),
        abstand: zahl.meta({ description: 'Zur Mindestbeteiligung in Prozentpunkten; ab 0 erfüllt' }),
        grund: z.enum(['FEHLT', 'NENNER_0', 'GEHEIM', 'NICHT_GRUPPIERBAR']).nullable(),
      }),
    ),
  })
  .meta({ title: 'Mindestbeteiligung von Frauen an der Förderung' });

export type Mindestbeteiligungsausgabe = z.output<typeof mindestbeteiligungSchema>;
