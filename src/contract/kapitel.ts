import { z } from 'zod';
import { HANDLUNGSFELDER } from '#domain/plan';
import { bezeichnung, fliesstext, punkte, verzeichnis, zeile } from './bausteine.ts';
import { dateiname } from './dateiname.ts';
import { begrenzt, jahrSchema, schluesselSchema, tagSchema } from './schluessel.ts';

const handlungsansatz = z.strictObject({
  titel: zeile('Titel des Handlungsansatzes', 300),
  text: fliesstext('Beschreibung in Markdown').exactOptional(),
  verantwortlich: zeile('Wer verantwortlich ist', 160).exactOptional(),
  termin: tagSchema.exactOptional().meta({ description: 'Bis wann, als JJJJ-MM-TT' }),
  wirkung: zeile('Woran man sieht, ob es wirkt', 500).exactOptional(),
  vorjahr: z
    .strictObject({
      zusage: fliesstext('Was der letzte Plan zugesagt hat', 5_000),
      ergebnis: fliesstext('Was daraus geworden ist', 5_000).exactOptional(),
    })
    .exactOptional()
    .meta({ description: 'Rückblick auf den letzten Plan' }),
});

/** Schwerpunkte of the plan file. */
export const schwerpunkteSchema = verzeichnis(
  z.strictObject({
    thema: schluesselSchema.exactOptional().meta({ description: 'Thema aus dem Katalog der Vorlage' }),
    titel: zeile('Titel, wenn er nicht der des Katalogs ist', 300).exactOptional(),
    antworten: z
      .record(schluesselSchema, fliesstext('Antwort in Markdown'))
      .exactOptional()
      .meta({ description: 'Antworten auf die Fragen der Vorlage nach ihrem Schlüssel' }),
    ziele: punkte('Ziele des Schwerpunkts').exactOptional(),
    handlungsansaetze: verzeichnis(handlungsansatz, 'Handlungsansätze', 100).exactOptional(),
  }),
  'Schwerpunkte des Jahres',
  60,
);

/** Internal potentials of the plan file. */
export const potentialeSchema = verzeichnis(
  z.strictObject({
    thema: zeile('Thema', 300),
    text: fliesstext('Ausgangslage in Markdown').exactOptional(),
    weiterentwicklung: fliesstext('Geplante Weiterentwicklung in Markdown'),
  }),
  'Interne Potentiale',
  60,
);

/** Chances or risks of the plan file. */
export const lagepunkteSchema = (beschreibung: string) =>
  verzeichnis(
    z.strictObject({
      text: fliesstext('In ein, zwei Sätzen', 2_000),
      herkunft: z
        .enum(['intern', 'extern'])
        .exactOptional()
        .meta({ description: 'Kommt aus dem Jobcenter oder von außen' }),
    }),
    beschreibung,
    100,
  );

/** Fields of action of the plan file. */
export const handlungsfelderSchema = verzeichnis(
  z.strictObject({
    feld: z.enum(HANDLUNGSFELDER).meta({ description: 'Feld der Matrix' }),
    bezeichnung: bezeichnung.exactOptional(),
    punkte: punkte('Ansätze in diesem Feld'),
  }),
  'Handlungsfelder nach innen',
  40,
);

const bild = z.strictObject({
  datei: dateiname('png|jpe?g', 'Datei neben der Plandatei: bilder/organigramm.png (PNG oder JPEG)'),
  titel: zeile('Bildunterschrift', 200),
  alternativtext: zeile('Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen', 1000),
  abschnitt: schluesselSchema.meta({ description: 'Schlüssel des Abschnitts der Vorlage' }),
});

const beschluss = z
  .strictObject({
    gremium: zeile('Wer entscheidet, wenn nicht Trägerversammlung, Kreistag oder Rat', 160).exactOptional(),
    sitzung: tagSchema.exactOptional().meta({ description: 'Tag der Sitzung als JJJJ-MM-TT' }),
    vorlagennummer: zeile('Nummer der Vorlage im Sitzungsdienst', 40).exactOptional(),
    einreicher: zeile('Wer die Vorlage einreicht', 160).exactOptional(),
    beschlussvorschlag: fliesstext(
      'Was beschlossen werden soll, als Liste in Markdown; ohne Angabe entsteht er aus den Zahlen',
      5_000,
    ).exactOptional(),
    finanzielleAuswirkungen: fliesstext('Finanzielle Auswirkungen in Markdown', 5_000).exactOptional(),
  })
  .meta({ description: 'Angaben der Beschlussvorlage (plan dokument --art beschlussvorlage)' });

/** Parts of the document around its chapters. */
export const dokumentSchema = z
  .strictObject({
    vorwort: fliesstext('Vorwort in Markdown').exactOptional(),
    impressum: fliesstext('Impressum in Markdown', 5_000).exactOptional(),
    vermerk: zeile('Vermerk auf jeder Seite: Intern', 40).exactOptional(),
    unterschriften: verzeichnis(
      z.strictObject({ name: zeile('Name', 120).exactOptional(), funktion: zeile('Funktion', 160) }),
      'Unterschriften',
      20,
    ).exactOptional(),
    abkuerzungen: begrenzt(z.record(zeile('Abkürzung', 40), zeile('Bedeutung', 300)), 500)
      .exactOptional()
      .meta({ description: 'Abkürzungsverzeichnis' }),
    bilder: verzeichnis(bild, 'Bilder', 50).exactOptional(),
    anlagen: verzeichnis(
      z.strictObject({
        titel: zeile('Titel der Anlage', 200),
        text: fliesstext('Text der Anlage in Markdown').exactOptional(),
        plan: z
          .string()
          .regex(/^(?!\/)(?!.*\.\.)[\w./-]{1,200}\.(?:ya?ml|json)$/i)
          .exactOptional()
          .meta({ description: 'Plandatei, deren Kapitel als Anlage gedruckt werden' }),
      }),
      'Anlagen',
      20,
    ).exactOptional(),
    beschluss: beschluss.exactOptional(),
    kalender: verzeichnis(
      z.strictObject({
        frist: tagSchema.exactOptional(),
        erledigt: tagSchema.exactOptional(),
        verantwortlich: zeile('Wer', 160).exactOptional(),
      }),
      'Schritte des Planungskalenders',
      60,
    ).exactOptional(),
  })
  .meta({ description: 'Vorwort, Impressum, Unterschriften, Abkürzungen, Bilder, Anlagen, Kalender' });

/** What a carried-over plan still has to renew. */
export const fortschreibungSchema = z
  .strictObject({
    ausJahr: jahrSchema.meta({ description: 'Jahr des Plans, aus dem fortgeschrieben wurde' }),
    am: tagSchema,
    offen: z
      .array(zeile('Stelle in der Datei', 300))
      .max(5_000)
      .meta({ description: 'Stellen, die noch den Wert des Vorjahrs haben' }),
    ausgeschrieben: z
      .array(zeile('Stelle in der Datei', 300))
      .max(5_000)
      .exactOptional()
      .meta({ description: 'Texte, in denen eingebettete Zahlen des Vorjahrs jetzt ausgeschrieben sind' }),
  })
  .meta({ description: 'Was nach der Fortschreibung noch zu erneuern ist (schreibt Stellwerk)' });
