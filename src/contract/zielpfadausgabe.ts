import { z } from 'zod';
import type { Zielmessung } from '#domain/kennzahlen';

const zahl = z.number().nullable();
const monat = z.string().regex(/^\d{4}-\d{2}$/);
const herkunft = z.enum(['amtlich', 'eigen']).nullable();

/** What `kennzahlen zielpfad --format json` gives. */
export const zielpfadSchema = z
  .strictObject({
    format: z.literal('stellwerk-zielpfad/1'),
    jobcenter: z.string(),
    kennzahl: z.string(),
    name: z.string(),
    jahr: z.int(),
    art: z
      .enum(['quote', 'bestand', 'betrag'] satisfies readonly Zielmessung['art'][])
      .meta({ description: 'Quoten in Prozent (JFW), Bestände als Jahresdurchschnitt (JDW), Beträge in Euro seit Januar' }),
    abweichungIn: z.enum(['prozentpunkte', 'prozent']),
    ziel: zahl.meta({ description: 'Wert am Ende des Jahres' }),
    basis: zahl.meta({ description: 'Wert am Ende des Vorjahrs' }),
    veraenderung: zahl.meta({ description: 'Ziel gegen die Basis in Prozent, auch bei Quoten' }),
    herkunft: z.strictObject({ basis: herkunft, form: herkunft, ist: herkunft }),
    monate: z.array(
      z.strictObject({ monat, soll: zahl, ist: zahl, istAus: herkunft, abweichung: zahl, amtlich: zahl, eigen: zahl }),
    ),
    stand: monat.nullable().meta({ description: 'Letzter Monat mit einem Wert' }),
    prognose: zahl.meta({ description: 'Jahresende, wenn der Rest läuft wie im Vorjahr; im Dezember leer' }),
    prognoseabweichung: zahl.meta({ description: 'Prognose gegen das Ziel' }),
    rest: z
      .strictObject({
        monate: z.int(),
        gesamt: zahl.meta({ description: 'Ereignisse oder Euro; bei Beständen leer' }),
        jeMonat: z.number().meta({ description: 'Ereignisse oder Euro je Monat, oder der nötige mittlere Bestand' }),
      })
      .nullable(),
  })
  .meta({ title: 'Zielpfad einer Kennzahl' }); // prettier-ignore

export type Zielpfadausgabe = z.output<typeof zielpfadSchema>;
