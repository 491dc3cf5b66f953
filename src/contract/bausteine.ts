import type { Mass } from '#domain/werte';
import { z } from 'zod';
import { angabe } from './angabe.ts';
import { schluesselSchema, TEXT, verzeichnis, zeile } from './schluessel.ts';

/** Fields that all chapters of a plan use. */

export const bezeichnung = zeile('Bezeichnung, wie sie im Dokument steht', 160);

export const standVerweis = schluesselSchema.meta({
  description: 'Stand der Zahlen in diesem Abschnitt: Schlüssel eines Eintrags unter „staende“',
});

/** Reference to an entry of another keyed map. */
export const verweis = (beschreibung: string) => schluesselSchema.meta({ description: beschreibung });

/** List of references. */
export const verweise = (beschreibung: string) =>
  z.array(schluesselSchema).max(200).meta({ description: beschreibung });

/** Text in Markdown. */
export const fliesstext = (beschreibung: string, hoechstens = 100_000) =>
  z.string().max(hoechstens).regex(TEXT).meta({ description: beschreibung });

/** List of short texts that nothing refers to. */
export const punkte = (beschreibung: string) =>
  z.array(fliesstext(beschreibung, 2_000)).max(100).meta({ description: beschreibung });

export const anzahl = (beschreibung: string) => angabe('anzahl', beschreibung, { ungefaehr: true });
export const anteil = (beschreibung: string) => angabe('anteil', beschreibung, { ungefaehr: true });
export const betrag = (beschreibung: string) => angabe('cent', beschreibung);
export const vzae = (beschreibung: string) => angabe('vzae', beschreibung, { ungefaehr: true });
export const schluesselwert = (beschreibung: string, mass?: Mass) =>
  angabe('schluessel', beschreibung, mass && { mass });
/** A number with decimals, and what it counts. */
export const dezimal = (beschreibung: string, mass: Mass) => angabe('dezimal', beschreibung, { mass });

const MONAT = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** A map by month 'JJJJ-MM'. */
export const nachMonaten = <T extends z.ZodType>(eintrag: T, beschreibung: string) =>
  z
    .record(z.string().regex(MONAT).meta({ description: 'Monat als JJJJ-MM' }), eintrag)
    .meta({ description: beschreibung });

/** A map by year 'JJJJ'. */
export const nachJahren = <T extends z.ZodType>(eintrag: T, beschreibung: string) =>
  z
    .record(
      z
        .string()
        .regex(/^(19|20)\d{2}$/)
        .meta({ description: 'Jahr als JJJJ' }),
      eintrag,
    )
    .meta({ description: beschreibung });

/** Twelve values, January to December. */
export const zwoelf = <T extends z.ZodType>(eintrag: T, beschreibung: string) =>
  z.array(eintrag).length(12).meta({ description: beschreibung });

export { verzeichnis, zeile };
