import { z } from 'zod';
import { LIEFERUNGSTABELLEN, TABELLENNAMEN, type Tabellenname } from '../lieferung/index.ts';
import { begrenzt, zeile } from '../schluessel.ts';

/** Ways to write a day or month; each letter group is digits. */
export const DATUMSFORMEN = [
  'JJJJ-MM-TT',
  'TT.MM.JJJJ',
  'T.M.JJJJ',
  'JJJJMMTT',
  'TTMMJJJJ',
  'MM/TT/JJJJ',
  'TT/MM/JJJJ',
  'JJJJ-MM',
  'MM.JJJJ',
  'JJJJMM',
  'MM/JJJJ',
] as const;
export type Datumsform = (typeof DATUMSFORMEN)[number];

/** Encodings a foreign file may have. */
export const KODIERUNGEN = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le'] as const;
export type Kodierung = (typeof KODIERUNGEN)[number];

const datumsform = z.enum(DATUMSFORMEN);
const monatstext = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const tagestext = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Element names with '/' between them, attributes with '@'; '..' leads up from the record. */
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.-]{0,99}`;
const satzpfad = z
  .string()
  .regex(new RegExp(`^/?${NAME}(?:/${NAME}){0,29}$`, 'u'))
  .meta({ description: 'Weg zum Satz vom obersten Element an: Bestand/Fall/Person' });
const wertpfad = z
  .string()
  .regex(new RegExp(`^(?:\\.|(?:\\.\\./){0,29}(?:${NAME}/){0,29}@?${NAME}|\\.\\.)$`, 'u'))
  .meta({ description: 'Weg vom Satz zum Wert: Name, Adresse/Ort, @id, ../@nummer oder . für den Text' });

const codetabelle = begrenzt(
  z.record(z.string().max(100), z.union([z.string().max(100), z.int().transform(String)])),
  5000,
);

const feldSchema = z
  .strictObject({
    spalte: zeile('Spalte der Quelle, wie sie in der Kopfzeile heißt', 200).exactOptional(),
    pfad: wertpfad.exactOptional(),
    konstante: z.string().max(100).meta({ description: 'Fester Wert für jeden Satz' }).exactOptional(),
    codes: codetabelle
      .meta({ description: 'Code der Quelle und Code der Lieferung; "" steht für ein leeres Feld' })
      .exactOptional(),
    sonst: z
      .string()
      .max(100)
      .meta({ description: 'Was für jeden anderen Code gilt; ohne Angabe wird jeder andere gemeldet' })
      .exactOptional(),
    datum: datumsform
      .meta({ description: 'Schreibweise des Datums, wenn sie hier eine andere ist' })
      .exactOptional(),
    offen: z
      .array(zeile('Text der Quelle', 40))
      .max(20)
      .meta({ description: 'Texte der Quelle, die „offen“ heißen und leer werden: ["31.12.9999"]' })
      .exactOptional(),
    endeAusschliesslich: z
      .boolean()
      .meta({
        description: 'true: Die Quelle nennt den Tag nach dem letzten; er wird um einen Tag vorgezogen',
      })
      .exactOptional(),
  })
  .meta({ description: 'Woher ein Feld der Lieferung kommt: genau eines von spalte, pfad, konstante' });

const tabellenteil = (name: Tabellenname) =>
  z.strictObject({
    datei: z
      .string()
      .regex(/^(?![./])(?!.*\.\.)[^\\/:\p{C}]{1,120}$/u)
      .meta({ description: 'Datei im Ordner der Quelle (nur bei CSV): Kunden.csv' })
      .exactOptional(),
    satz: satzpfad.exactOptional(),
    felder: z
      .strictObject(
        Object.fromEntries(
          Object.keys(LIEFERUNGSTABELLEN[name].spalten).map(spalte => [spalte, feldSchema.exactOptional()]),
        ),
      )
      .meta({ description: 'Felder der Lieferung mit ihrer Herkunft' }),
  });

/** The mapping file stellwerk-zuordnung/1. */
export const zuordnungSchema = z
  .strictObject({
    format: z.literal('stellwerk-zuordnung/1').meta({ description: 'Format der Datei' }),
    name: zeile('Wie die Zuordnung heißt: „Fachverfahren, Monatsauszug“', 200),
    lieferung: z
      .strictObject({
        jobcenter: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/)
          .meta({ description: 'Nummer des Trägers, in Anführungszeichen' }),
        name: zeile('Name des Jobcenters', 200),
        ladestand: tagestext.meta({ description: 'Tag, an dem die Daten gezogen wurden, als JJJJ-MM-TT' }),
        vonMonat: monatstext.meta({ description: 'Erster vollständiger Monat als JJJJ-MM' }),
        bisMonat: monatstext.meta({ description: 'Letzter vollständiger Monat als JJJJ-MM' }),
      })
      .meta({ description: 'Kopf der Lieferung (lieferung.json)' }),
    quelle: z
      .strictObject({
        art: z
          .enum(['csv', 'xml'])
          .meta({ description: 'csv: ein Ordner mit CSV-Dateien; xml: eine XML-Datei' }),
        trennzeichen: z
          .string()
          .length(1)
          .regex(/^[^"\r\n]$/)
          .meta({ description: 'Ein Zeichen, ohne Angabe ; (Tabulator: "\\t")' })
          .exactOptional(),
        kodierung: z.enum(KODIERUNGEN).meta({ description: 'Kodierung, ohne Angabe utf-8' }).exactOptional(),
        kopfzeile: z
          .boolean()
          .meta({ description: 'false: Die Dateien haben keine Kopfzeile; die Spalten heißen "1", "2", …' })
          .exactOptional(),
      })
      .meta({ description: 'Form der Quelle' }),
    datum: datumsform.meta({ description: 'Schreibweise der Daten, ohne Angabe JJJJ-MM-TT' }).exactOptional(),
    dezimalzeichen: z
      .enum([',', '.'])
      .meta({ description: 'Zeichen vor den Cent, ohne Angabe Komma; das andere trennt Tausender' })
      .exactOptional(),
    stichtage: z
      .record(monatstext, tagestext)
      .meta({ description: 'Stichtage, wenn die Quelle keine nennt: 2025-01: 2025-01-14' })
      .exactOptional(),
    tabellen: z
      .strictObject(
        Object.fromEntries(
          TABELLENNAMEN.map(name => [
            name,
            z
              .array(tabellenteil(name))
              .min(1)
              .max(20)
              .meta({
                description: `Woher die Sätze von ${name}.csv kommen; mehrere Quellen folgen aufeinander`,
              })
              .exactOptional(),
          ]),
        ),
      )
      .meta({ description: 'Tabellen der Lieferung' }),
  })
  .meta({ title: 'Stellwerk-Zuordnung', description: 'Wie fremde Dateien zu einer Lieferung werden' });

/** Where a field comes from. */
export type Feldzuordnung = z.output<typeof feldSchema>;

/** One source of a table's rows. */
export type Tabellenteil = Readonly<{
  datei?: string;
  satz?: string;
  felder: Readonly<Record<string, Feldzuordnung>>;
}>;

/** A mapping file as data. */
export type Zuordnung = Omit<z.output<typeof zuordnungSchema>, 'tabellen'> &
  Readonly<{ tabellen: Readonly<Partial<Record<Tabellenname, readonly Tabellenteil[]>>> }>;
