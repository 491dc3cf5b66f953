import { z } from 'zod';
import { BG_KLASSEN, ZUSCHLAGSARTEN } from '#domain/haushalt';
import { liesPfad, liesSpanne, type Spanne } from '#domain/werte';
import { angabe } from './angabe.ts';
import { beanstande, dateimeldungen } from './dateimeldungen.ts';
import {
  gelesenes,
  jahrSchema,
  monatSchema,
  nachJahren,
  schluesselSchema,
  tagSchema,
  verzeichnis,
  zeile,
} from './schluessel.ts';

const betrag = (beschreibung: string) => angabe('cent', beschreibung);
const bezeichnung = zeile('Bezeichnung, wie sie im Dokument steht', 120);
const standVerweis = schluesselSchema.meta({
  description: 'Stand der Beträge in diesem Abschnitt: Schlüssel eines Eintrags unter „staende“',
});
const instrument = z
  .string()
  .regex(/^[\p{L}\p{N}§][\p{L}\p{N}§ .,()/-]{0,79}$/u)
  .meta({ description: 'Kürzel des Instruments: 16i, 16e, EGZ, FbW, AGH …' });

/** Address of a figure. */
export const adresseSchema = z.codec(z.string().max(200), z.string(), {
  decode: (text, ctx) => liesPfad(text) ?? beanstande(ctx, dateimeldungen.ADRESSE, { text }),
  encode: text => text,
});

const spanneSchema = z.codec(z.string().max(60), gelesenes<Spanne>(), {
  decode: (text, ctx) => liesSpanne(text) ?? beanstande(ctx, dateimeldungen.SPANNE, { text }),
  encode: ({ von, bis }) => `${von}–${bis}`,
});

const zeilenart = <A extends string>(art: A) =>
  z.literal(art).meta({
    description:
      'personal: Stellen mal Jahreskosten. zuschlag: Prozentsatz auf andere Zeilen. it: je Mitarbeitender. sachkosten, miete, sonstiges: ein Betrag. einnahme: mindert die Kosten',
  });

const kostenzeile = z.discriminatedUnion('art', [
  z.strictObject({
    art: zeilenart('personal'),
    bezeichnung,
    stellen: angabe('vzae', 'Stellen im Jahr in Vollzeitäquivalenten'),
    jahreskosten: betrag('Kosten eines Vollzeitäquivalents im Jahr nach Tarif'),
    besetzung: angabe('anteil', 'Anteil der Stellen, der übers Jahr besetzt ist').exactOptional(),
  }),
  z.strictObject({
    art: zeilenart('zuschlag'),
    bezeichnung,
    zuschlag: z.enum(ZUSCHLAGSARTEN).exactOptional().meta({
      description: 'Pauschale nach §§ 16–17a VKFV; ihr Höchstsatz gilt, wenn kein eigener Satz genannt ist',
    }),
    satz: angabe('anteil', 'Eigener Satz des Zuschlags').exactOptional(),
    auf: z
      .array(schluesselSchema)
      .min(1)
      .max(50)
      .meta({ description: 'Schlüssel der Zeilen, auf die der Zuschlag gerechnet wird' }),
  }),
  z.strictObject({
    art: zeilenart('it'),
    bezeichnung,
    mitarbeitende: angabe('anzahl', 'Mitarbeitende mit IT-Arbeitsplatz'),
    kostensatz: betrag('Kosten je Mitarbeitender und Monat; sonst der Satz des § 20 VKFV').exactOptional(),
  }),
  z.strictObject({ art: zeilenart('sachkosten'), bezeichnung, betrag: betrag('Sachkosten im Jahr') }),
  z.strictObject({ art: zeilenart('miete'), bezeichnung, betrag: betrag('Miete und Nebenkosten im Jahr') }),
  z.strictObject({
    art: zeilenart('sonstiges'),
    bezeichnung,
    betrag: betrag('Sonstige Verwaltungskosten im Jahr'),
  }),
  z.strictObject({
    art: zeilenart('einnahme'),
    bezeichnung,
    betrag: betrag('Einnahme, die die Verwaltungskosten mindert (§ 13 Abs. 1 S. 2 VKFV), als positive Zahl'),
  }),
]);

const grund = zeile('Begründung', 1000).exactOptional();
const UMSCHICHTUNGSARTEN =
  'bedarf: was der Verwaltung fehlt, wird umgeschichtet. festgelegt: der Betrag ist gewählt. zurueck: das VKB verstärkt den EGT';
const umschichtungsart = <A extends string>(art: A) =>
  z.literal(art).meta({ description: UMSCHICHTUNGSARTEN });
const umschichtung = z
  .discriminatedUnion('art', [
    z.strictObject({ art: umschichtungsart('bedarf'), grund }),
    z.strictObject({
      art: umschichtungsart('festgelegt'),
      betrag: betrag('Betrag der Umschichtung vom EGT in das VKB'),
      grund,
    }),
    z.strictObject({
      art: umschichtungsart('zurueck'),
      betrag: betrag('Betrag, um den das VKB den EGT verstärkt, positiv'),
      grund,
    }),
  ])
  .meta({ description: UMSCHICHTUNGSARTEN });

const nebenzeile = z.strictObject({
  bezeichnung,
  betrag: betrag('Mittel im Jahr').exactOptional(),
  bedarf: spanneSchema.exactOptional().meta({ description: 'Geschätzter Bedarf als Spanne: "80–170"' }),
  geber: zeile('Wer zahlt', 120).exactOptional(),
});

const patFall = z.strictObject({
  bezeichnung,
  instrument,
  bgKlasse: z
    .enum(BG_KLASSEN)
    .meta({ description: 'Art der Bedarfsgemeinschaft; von ihr hängt die Pauschale bis 6/2026 ab' }),
  bestand: angabe('anzahl', 'Durchschnittlicher Bestand an Fällen'),
  von: monatSchema,
  bis: monatSchema,
  foerderung: betrag('Förderung eines Falls im Monat'),
  einsparung: betrag(
    'Eingespartes Grundsicherungsgeld und Bundesanteil der KdU je Fall und Monat',
  ).exactOptional(),
});

const mittelfelder = {
  stand: standVerweis,
  eingliederungstitel: z
    .strictObject({
      ohneBez: betrag('Zugeteilter Eingliederungstitel ohne Beschäftigungszuschuss'),
      bez: betrag('Beschäftigungszuschuss (§ 16e a. F.), gesondert zugeteilt').exactOptional(),
      rueckforderungen: betrag('Einnahmen aus Rückforderungen früherer Jahre').exactOptional(),
    })
    .exactOptional()
    .meta({ description: 'Eingliederungstitel (EGT), Zuteilung des Bundes vor Umschichtung' }),
  verwaltungskostenbudget: betrag(
    'Verwaltungskostenbudget (VKB), Zuteilung des Bundes vor Umschichtung',
  ).exactOptional(),
  gesamtverwaltungskosten: betrag('Gesamtverwaltungskosten (GVK) als ein Betrag, netto').exactOptional(),
  verwaltungskosten: verzeichnis(
    kostenzeile,
    'Gesamtverwaltungskosten, aus Zeilen aufgebaut (§ 2 VKFV)',
    200,
  ).exactOptional(),
  umschichtung: umschichtung.exactOptional(),
  passivAktivTransfer: z
    .strictObject({
      prognose: betrag('Eigene Prognose des Jahres').exactOptional(),
      faelle: verzeichnis(patFall, 'Fallgruppen, aus denen der Transfer errechnet wird').exactOptional(),
    })
    .exactOptional()
    .meta({ description: 'Passiv-Aktiv-Transfer (PAT), neben dem EGT' }),
  kommunaleEingliederungsmittel: verzeichnis(
    nebenzeile,
    'Mittel der Kommune nach § 16a SGB II',
  ).exactOptional(),
  drittmittel: verzeichnis(nebenzeile, 'Mittel Dritter: ESF, rehapro, Land').exactOptional(),
};

const vergleichsspalte = z.strictObject({
  bezeichnung: zeile('Name der Spalte: "2022" oder "2022, erste Zuteilung"', 60),
  jahr: jahrSchema.meta({ description: 'Haushaltsjahr der Spalte' }),
  ...mittelfelder,
});

const bindungsfall = z.strictObject({
  bezeichnung,
  instrument,
  anzahl: angabe('anzahl', 'Zahl der Fälle'),
  bewilligt: tagSchema.meta({
    description: 'Tag der Bewilligung: im Planjahr nutzt der Fall die VE, davor ist er Vorbindung',
  }),
  von: monatSchema,
  bis: monatSchema,
  monatsbetrag: betrag(
    'Kosten eines Falls im Monat aus dem Eingliederungstitel, ohne den Teil des Passiv-Aktiv-Transfers, vor der gesetzlichen Staffel',
  ),
  gestaffelt: z
    .boolean()
    .default(false)
    .meta({ description: 'Gesetzliche Staffel anwenden (§ 16e: 75/50 %, § 16i: 100/100/90/80/70 %)' }),
});

const planzeile = z.strictObject({
  bezeichnung,
  instrument,
  variante: zeile('Variante des Instruments', 60).exactOptional(),
  art: z.enum(['altfall', 'vertrag', 'neu']).meta({
    description: 'altfall: nur laufende Fälle. vertrag: eingekaufte Plätze. neu: neue Bewilligungen',
  }),
  kosten: betrag('Geplante Ausgaben im Jahr'),
  mindestabnahme: betrag('Was vom Vertrag mindestens zu zahlen ist').exactOptional(),
  realisierung: angabe('anteil', 'Anteil, der erfahrungsgemäß abfließt').exactOptional(),
  folgejahre: nachJahren(betrag('Fälliger Teil'), 'In späteren Jahren fällige Teile').exactOptional(),
});

/** Budget of the plan file. */
export const haushaltSchema = z
  .strictObject({
    ...mittelfelder,
    rueckforderungZaehltZumEgt: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Zählen Rückforderungen früherer Jahre zum verfügbaren EGT? Ohne Angabe: nein' }),
    vergleich: verzeichnis(
      vergleichsspalte,
      'Spalten zum Vergleich, jede mit Jahr und Stand',
    ).exactOptional(),
    umschichtungFrueher: nachJahren(
      betrag('Umschichtung des Jahres'),
      'Umschichtung früherer Jahre',
    ).exactOptional(),
    bindungen: z
      .strictObject({
        stand: standVerweis,
        faelle: verzeichnis(
          bindungsfall,
          'Bewilligte Fälle, die Mittel binden. Was erst noch bewilligt wird, steht nur unter „planung“, sonst zählt es in den freien Mitteln doppelt',
        ),
        verpflichtungsermaechtigungen: nachJahren(
          betrag('Zugeteilte Verpflichtungsermächtigung'),
          'Verpflichtungsermächtigungen nach Jahr',
        ).exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Vorbindungen und Verpflichtungsermächtigungen' }),
    planung: z
      .strictObject({
        stand: standVerweis,
        zeilen: verzeichnis(planzeile, 'Geplante Ausgaben nach Instrument'),
      })
      .exactOptional()
      .meta({ description: 'Geplante Ausgaben des Eingliederungstitels' }),
    mittelabfluss: z
      .strictObject({
        stand: standVerweis,
        kurve: z
          .array(angabe('anteil', 'Anteil, der bis zum Monatsende abgeflossen ist'))
          .length(12)
          .exactOptional()
          .meta({
            description: 'Zwölf kumulierte Anteile, der letzte 100 %; ohne Angabe gilt die übliche Kurve',
          }),
        monate: z
          .record(
            z
              .string()
              .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
              .meta({ description: 'Monat als JJJJ-MM' }),
            z.strictObject({
              ist: betrag('Ausgaben von Januar bis zum Monatsende'),
              festlegung: betrag('Offene Festlegungen am Monatsende'),
            }),
          )
          .meta({ description: 'Nach Monat JJJJ-MM' }),
        realisierung: angabe('anteil', 'Anteil offener Festlegungen, der abfließt').exactOptional(),
        weitereEintritte: betrag('Kosten noch geplanter Eintritte in diesem Jahr').exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Mittelabfluss im Jahr' }),
    einglmv: z
      .strictObject({
        jobcenter: z
          .string()
          .regex(/^[a-z-]{2,60}$/)
          .exactOptional()
          .meta({
            description:
              'Kennung in den hinterlegten Schlüsseln: recklinghausen, ennepe-ruhr, muelheim, mettmann, duesseldorf',
          }),
        egt1: angabe('anteil', 'Schlüssel nach Anlage 1 der EinglMV').exactOptional(),
        egt2: angabe('anteil', 'Schlüssel nach Anlage 2 der EinglMV').exactOptional(),
        verwaltungskosten: angabe('anteil', 'Schlüssel der Verwaltungskosten').exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Schlüssel der Eingliederungsmittelverordnung zur Gegenprobe' }),
    bezugsgroessen: z
      .strictObject({
        elb: angabe('anzahl', 'Erwerbsfähige Leistungsberechtigte im Jahresdurchschnitt').exactOptional(),
        vollzeitaequivalente: angabe('vzae', 'Abrechenbare Vollzeitäquivalente').exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Bezugsgrößen für Gegenproben' }),
    anteilsaussagen: verzeichnis(
      z.strictObject({
        bezeichnung,
        betrag: angabe('cent', 'Der Betrag', { ungefaehr: true }).exactOptional(),
        anteil: angabe('anteil', 'Der genannte Anteil: "rd. 13 %"', { ungefaehr: true }),
        von: adresseSchema
          .exactOptional()
          .meta({ description: 'Adresse der Zahl, von der es der Anteil sein soll' }),
      }),
      'Anteile, die das Dokument nennt',
    ).exactOptional(),
    teilbudgets: verzeichnis(
      z.strictObject({
        bezeichnung,
        von: adresseSchema.meta({ description: 'Adresse des Ganzen' }),
        zeilen: verzeichnis(
          z.strictObject({
            bezeichnung,
            betrag: betrag('Teil'),
            anteil: angabe('anteil', 'Genannter Anteil').exactOptional(),
          }),
          'Teile',
        ),
      }),
      'Aufteilungen eines Betrags',
    ).exactOptional(),
    grenzen: z
      .strictObject({
        umschichtungHoechstens: angabe(
          'anteil',
          'Ab diesem Anteil am EGT wird auf die Umschichtung hingewiesen',
        ).exactOptional(),
        ueberplanungHoechstens: angabe('anteil', 'Höchste Überplanung').exactOptional(),
        instrumente: z
          .record(instrument, angabe('anteil', 'Eigene Obergrenze am zugeteilten EGT'))
          .exactOptional()
          .meta({ description: 'Eigene Obergrenzen je Instrument' }),
      })
      .exactOptional()
      .meta({ description: 'Eigene Grenzen des Jobcenters' }),
  })
  .meta({ description: 'Finanzielle Ausstattung des Jahres' });
