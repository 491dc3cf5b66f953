import { z } from 'zod';
import type { Fassungsstand, Jahreswertart } from '#domain/kennzahlen';

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

// Named here: the shapes of the plan file do without the rooms of counting.
const STAENDE = [
  'endgueltig',
  'hochgerechnet',
  'imputiert',
  'fehlend',
] as const satisfies readonly Fassungsstand[];

/** A value of the year so far. */
const jahreswertzeile = z.strictObject({
  jahreswert: z.enum(['JFW', 'JDW', 'JDW-VM', 'gJDW'] satisfies readonly Jahreswertart[]),
  von: z.string().meta({ description: 'Kennzahl oder Basisgröße; Beträge in Euro, Quoten in Prozent' }),
  monat,
  gruppe,
  zaehler: zahl.meta({ description: 'Beim Jahresfortschritt einer Quote die Ereignisse seit Januar' }),
  nenner: zahl.meta({ description: 'Beim Jahresfortschritt einer Quote der mittlere Bestand (JDW-VM)' }),
  wert: zahl,
  vjm: zahl.meta({ description: 'Derselbe Wert im Vorjahresmonat' }),
  veraenderung: zahl.meta({ description: 'Gegen den Vorjahresmonat in Prozent' }),
  grund,
});

/** A published value beside the own one. */
const abgleichzeile = z.strictObject({
  abgleich: z.string().meta({ description: 'Kennzahl, deren amtlicher Wert danebensteht' }),
  monat,
  gruppe,
  ladestand: z.string().meta({ description: 'Ladestand des amtlichen Werts als JJJJ-MM-TT' }),
  stand: z.enum(STAENDE),
  amtlich: zahl,
  eigen: zahl,
  differenz: zahl.meta({ description: 'Eigener minus amtlicher Wert in Prozentpunkten' }),
  zaehlerdifferenz: zahl.meta({ description: 'Eigener minus amtlicher Zähler, Beträge in Euro' }),
  nennerdifferenz: zahl.meta({ description: 'Eigener minus amtlicher Nenner, Beträge in Euro' }),
  zaehlerpunkte: zahl.meta({ description: 'Prozentpunkte der Differenz, die aus dem Zähler kommen' }),
  nennerpunkte: zahl.meta({ description: 'Prozentpunkte der Differenz, die aus dem Nenner kommen' }),
  gerechnetAus: z
    .enum(['zaehler_nenner', 'gerundeter_wert'])
    .nullable()
    .meta({ description: 'Womit die Differenz gerechnet ist: Ein veröffentlichter Wert ist gerundet' }),
  hauptursache: z.enum(['zaehler', 'nenner']).nullable(),
  gruende: z.array(z.string()),
});

/** What `kennzahlen --format json` gives. */
export const kennzahlausgabeSchema = z
  .array(z.union([kennzahlzeile, groessenzeile, jahreswertzeile, abgleichzeile]))
  .meta({ title: 'Kennzahlen und Basisgrößen einer Lieferung' });

export type Kennzahlausgabe = z.output<typeof kennzahlausgabeSchema>;
