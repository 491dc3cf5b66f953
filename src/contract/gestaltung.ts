import { z } from 'zod';
import { dateiname } from './dateiname.ts';
import { schluesselSchema, verzeichnis, zeile } from './schluessel.ts';

const farbe = (wofuer: string) =>
  z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/)
    .meta({ description: `${wofuer}, in Anführungszeichen: "#1F3A5F"` });

const schriftwahl = (wofuer: string) =>
  z
    .union([z.enum(['source-sans', 'source-serif']), schluesselSchema])
    .exactOptional()
    .meta({ description: `${wofuer}: source-sans, source-serif oder ein Schlüssel unter „eigene“` });

/** The design file stellwerk-gestaltung/1. */
export const gestaltungSchema = z
  .strictObject({
    format: z.literal('stellwerk-gestaltung/1').meta({ description: 'Format der Datei' }),
    farben: z
      .strictObject({
        haupt: farbe('Hauptfarbe für Überschriften, Linien und volle Balken'),
        flaeche: farbe('Grund von Summenzeilen').exactOptional(),
        schrift: farbe('Laufender Text').exactOptional(),
        nebenschrift: farbe('Anmerkungen, Kopf- und Fußzeile').exactOptional(),
        linie: farbe('Feine Linien in Tabellen').exactOptional(),
        balken: farbe('Helle Balken und Gitter in Diagrammen').exactOptional(),
        achse: farbe('Achsen in Diagrammen').exactOptional(),
      })
      .meta({ description: 'Farben; was fehlt, bleibt wie bei Stellwerk üblich' }),
    logo: z
      .strictObject({
        datei: dateiname('svg|png|jpe?g', 'Datei neben der Gestaltung: bilder/logo.svg (SVG, PNG oder JPEG)'),
        alternativtext: zeile('Was das Logo zeigt, für Menschen, die es nicht sehen', 300),
        breite: z
          .number()
          .int()
          .min(10)
          .max(80)
          .meta({ description: 'Breite auf dem Deckblatt in mm, 10 bis 80' }),
      })
      .exactOptional()
      .meta({ description: 'Logo auf dem Deckblatt' }),
    schriften: z
      .strictObject({
        text: schriftwahl('Schrift des Textes'),
        ueberschrift: schriftwahl('Schrift der Überschriften und Tabellen'),
        eigene: verzeichnis(
          z.strictObject({
            dateien: z
              .array(dateiname('ttf|otf', 'Schriftdatei neben der Gestaltung: schriften/Haus-Regular.ttf'))
              .min(1)
              .max(8)
              .meta({ description: 'Dateien einer Schriftfamilie, die normale zuerst' }),
          }),
          'Eigene Schriften für das PDF',
          4,
        ).exactOptional(),
        inWordUndHtml: z
          .string()
          .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u)
          .exactOptional()
          .meta({ description: 'Name der Schrift in Word und HTML: Calibri' }),
      })
      .exactOptional()
      .meta({ description: 'Schriften; ohne Angabe Source Serif und Source Sans, in Word Calibri' }),
    kopf: zeile('Kopfzeile jeder Seite, statt des Namens des Jobcenters', 40).exactOptional(),
    fuss: zeile('Zusätzliche Fußzeile jeder Seite', 90).exactOptional(),
  })
  .meta({ title: 'Stellwerk-Gestaltung', description: 'Aussehen der Dokumente eines Jobcenters' });

/** A design file as data. */
export type Gestaltungsangaben = z.output<typeof gestaltungSchema>;
