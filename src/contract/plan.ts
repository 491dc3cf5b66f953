import { z } from 'zod';
import { TRAEGERFORMEN, VORLAGEN, ZUSTAENDE, type Plan } from '#domain/plan';
import { BUDGETSTUFEN, DATENSTAENDE } from '#domain/werte';
import { druckstellenSchema } from './druckstelle.ts';
import { adresseSchema, haushaltSchema } from './haushalt.ts';
import { instrumenteSchema } from './instrumente.ts';
import {
  dokumentSchema,
  fortschreibungSchema,
  handlungsfelderSchema,
  lagepunkteSchema,
  potentialeSchema,
  schwerpunkteSchema,
} from './kapitel.ts';
import { personalSchema } from './personal.ts';
import { projekteSchema } from './projekte.ts';
import { begrenzt, jahrSchema, schluesselSchema, tagSchema, TEXT, verzeichnis, zeile } from './schluessel.ts';
import { arbeitsmarktSchema, strukturenSchema } from './strukturen.ts';
import { zieleSchema } from './ziele.ts';

const deckblatt = z
  .strictObject({
    titel: zeile('Titel des Dokuments: Lokales Planungsdokument 2023', 120),
    jobcenter: zeile('Name des Jobcenters ohne das Wort Jobcenter: Kreis Recklinghausen', 120),
    traegerform: z
      .enum(TRAEGERFORMEN)
      .meta({ description: 'zkT: zugelassener kommunaler Träger. gE: gemeinsame Einrichtung' }),
    land: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'Bundesland, zwei Großbuchstaben: NW' }),
    jahr: jahrSchema.meta({ description: 'Planjahr' }),
    vorlage: z.enum(VORLAGEN).meta({ description: 'Vorlage des Ministeriums' }),
    stand: tagSchema.meta({ description: 'Stand des Dokuments als JJJJ-MM-TT' }),
    zustand: z.enum(ZUSTAENDE).meta({ description: 'Stand der Beratung' }),
  })
  .meta({ description: 'Angaben auf dem Deckblatt: Jobcenter, Jahr, Vorlage, Stand' });

const stand = z.strictObject({
  quelle: zeile('Wer die Zahl nennt: BMAS, EinglMV, eigene Planung', 120),
  dokument: zeile('Schreiben, Verordnung, Datei', 200),
  datum: tagSchema.meta({ description: 'Datum des Schreibens als JJJJ-MM-TT' }),
  datenstand: z.enum(DATENSTAENDE).meta({ description: 'Wie fest die Zahlen sind' }),
  stufe: z.enum(BUDGETSTUFEN).exactOptional().meta({ description: 'Stufe der Mittelzuteilung' }),
  umschichtung: z
    .enum(['vor', 'nach'])
    .exactOptional()
    .meta({ description: 'Beträge vor oder nach Umschichtung' }),
  bez: z
    .enum(['ohne', 'mit'])
    .exactOptional()
    .meta({ description: 'EGT ohne oder mit Beschäftigungszuschuss' }),
});

const annahme = z.strictObject({
  bezeichnung: zeile('Was angenommen wird', 120),
  von: zeile('Wer es annimmt', 120),
  grund: zeile('Warum', 1000),
  recht: z
    .strictObject({
      parameter: z
        .string()
        .regex(/^[a-z0-9_]{1,60}$/)
        .meta({ description: 'Kennung des Rechtswerts in Kleinbuchstaben: pat_satz' }),
      ab: tagSchema.meta({ description: 'Tag, ab dem der Wert gelten soll, als JJJJ-MM-TT' }),
      wert: zeile('Angenommener Wert mit Einheit: "284,00 €", "50 %"', 60),
    })
    .exactOptional()
    .meta({ description: 'Für einen Rechtswert, der für diese Zeit noch nicht festgesetzt ist' }),
});

const geprueft = z.strictObject({
  regel: z
    .string()
    .regex(/^[A-Z]{1,6}-\d{2}$/)
    .meta({ description: 'Kennung der Prüfregel: H-04' }),
  zahl: zeile('Adresse, um die es geht', 200),
  grund: zeile('Warum der Befund in Ordnung ist', 1000),
  von: zeile('Wer geprüft hat', 120),
  am: tagSchema.meta({ description: 'Tag der Prüfung als JJJJ-MM-TT' }),
  merkmal: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .meta({
      description: 'Prüfmerkmal des Befunds; der Befund erscheint wieder, wenn sich seine Zahlen ändern',
    }),
});

const rechtsstand = z.strictObject({
  datum: tagSchema.meta({ description: 'Tag der Rechnung als JJJJ-MM-TT' }),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Prüfsumme der Werte, 64 Zeichen 0–9 und a–f' }),
  werte: begrenzt(
    z.record(
      zeile('Rechtswert und Stichtag: pat_satz.2026-07-01', 120),
      zeile('Wert mit Einheit: "284,00 €"', 120),
    ),
    2000,
  ).meta({ description: 'Verwendete Rechtswerte nach Kennung und Stichtag' }),
});

/** The plan file stellwerk-plan/1: one shape for file, API body and storage. */
export const planSchema = z
  .strictObject({
    format: z.literal('stellwerk-plan/1').meta({ description: 'Format der Datei' }),
    deckblatt,
    staende: verzeichnis(stand, 'Stände: woher Zahlen kommen'),
    annahmen: verzeichnis(annahme, 'Annahmen des Plans; sie stehen als Liste im Dokument').exactOptional(),
    haushalt: haushaltSchema,
    personal: personalSchema.exactOptional(),
    projekte: projekteSchema.exactOptional(),
    instrumente: instrumenteSchema.exactOptional(),
    arbeitsmarkt: arbeitsmarktSchema.exactOptional(),
    strukturen: strukturenSchema.exactOptional(),
    ziele: zieleSchema.exactOptional(),
    chancen: lagepunkteSchema('Chancen').exactOptional(),
    risiken: lagepunkteSchema('Risiken').exactOptional(),
    handlungsfelder: handlungsfelderSchema.exactOptional(),
    schwerpunkte: schwerpunkteSchema.exactOptional(),
    potentiale: potentialeSchema.exactOptional(),
    dokument: dokumentSchema.exactOptional(),
    gedruckt: begrenzt(z.record(adresseSchema, druckstellenSchema), 1000)
      .exactOptional()
      .meta({ description: 'Was ein veröffentlichtes Dokument für errechnete Zahlen druckt, nach Adresse' }),
    texte: z
      .record(
        schluesselSchema,
        z.string().max(100_000).regex(TEXT).meta({ description: 'Text des Abschnitts in Markdown' }),
      )
      .exactOptional()
      .meta({ description: 'Texte der Abschnitte in Markdown; Zahlen als {{ haushalt.umschichtung }}' }),
    fortschreibung: fortschreibungSchema.exactOptional(),
    geprueft: verzeichnis(geprueft, 'Geprüfte Befunde mit Begründung').exactOptional(),
    rechtsstand: rechtsstand
      .exactOptional()
      .meta({ description: 'Rechtsstand, mit dem zuletzt gerechnet wurde (schreibt Stellwerk)' }),
  })
  .meta({ title: 'Stellwerk-Plan', description: 'Jahresplan eines Jobcenters (SGB II)' });

/** Plan file as data: what YAML or JSON gives. */
export type PlanDaten = z.input<typeof planSchema>;

// The schema's output and the domain type must be one shape: this line does not compile otherwise.
planSchema satisfies z.ZodType<Plan>;
