import type { Angabe } from '#domain/angaben';
import { AUFGABEN, FALLARTEN, type Fallart } from '#domain/personal';
import { z } from 'zod';
import {
  anteil,
  anzahl,
  betrag,
  bezeichnung,
  dezimal,
  schluesselwert,
  standVerweis,
  verweis,
  verweise,
  verzeichnis,
  vzae,
  zeile,
} from './bausteine.ts';
import { beanstande, dateimeldungen } from './dateimeldungen.ts';
import { monatSchema } from './schluessel.ts';
import { liesWert, wertbeispiel } from './wert.ts';

const fallart = z.enum(FALLARTEN).meta({ description: 'Was der Schlüssel zählt' });

/** A key says with its unit what it counts ('98,69 BG'); that is what the segment says it counts. */
const mitFallart = <T extends z.ZodType<Schluesselangaben>>(objekt: T): T =>
  objekt.check(ctx => {
    const { fallart: art, schluessel } = ctx.value;
    if (!art || !schluessel) return;
    const mass = FALLMASS[art];
    const gelesen = liesWert('schluessel', schluessel.text, { ungefaehr: false, mass });
    if (gelesen.ok) return;
    const grund = `${gelesen.grund} Die Fallart ist ${art}.`;
    const beispiel = wertbeispiel({ einheit: 'schluessel', ungefaehr: false, mass });
    beanstande(ctx, dateimeldungen.WERT, { grund, beispiel, gemeint: null }, 'schluessel');
  });

type Schluesselangaben = Readonly<{ fallart?: Fallart; schluessel?: Angabe<'schluessel'> }>;

const FALLMASS = { ELB: 'elb', LZB: 'elb', BG: 'bg', Teilnehmende: 'teilnehmende' } as const;

const segment = mitFallart(
  z.strictObject({
    bezeichnung,
    soll: vzae('Soll in Vollzeitäquivalenten').exactOptional(),
    schluessel: schluesselwert('Betreuungsschlüssel').exactOptional(),
    fallart: fallart.exactOptional(),
    faelle: anzahl('Zu betreuende Fälle; ohne Angabe Schlüssel mal Soll').exactOptional(),
  }),
);

const bereich = z.strictObject({
  bezeichnung,
  aufgabe: z.enum(AUFGABEN).meta({ description: 'Aufgabe des Bereichs' }),
  soll: vzae('Soll in Vollzeitäquivalenten; ohne Angabe die Summe der Segmente').exactOptional(),
  segmente: verzeichnis(segment, 'Teile des Bereichs mit eigenem Schlüssel', 50).exactOptional(),
  unbesetzt: vzae('Unbesetzte Stellen').exactOptional(),
  langzeiterkrankte: anzahl('Langzeiterkrankte, Personen').exactOptional(),
  langzeiterkrankteVzae: vzae('Langzeiterkrankte in Vollzeitäquivalenten').exactOptional(),
  freigestellt: vzae('Für Projekte gebunden oder freigestellt').exactOptional(),
  beschaeftigte: anzahl('Beschäftigte, Personen').exactOptional(),
  fluktuation: anteil('Abgänge im Verhältnis zur Basis').exactOptional(),
  abgaenge: anzahl('Abgänge im Zeitraum').exactOptional(),
  fluktuationsbasis: vzae('Basis der Fluktuation').exactOptional(),
});

const bedarfssegment = mitFallart(
  z.strictObject({
    bezeichnung,
    fallart,
    faelle: anzahl('Alle Fälle, von denen der Anteil zählt').exactOptional(),
    anteil: anteil('Anteil der Fälle; ohne Angabe alle').exactOptional(),
    schluessel: schluesselwert('Betreuungsschlüssel'),
  }),
);

const METHODENTEXT =
  'A: nach Alter. B: Anteil mal Schlüssel. C: Maximalwert. D: Schlüssel der BA-Methode (t-3). E: beschlossenes Soll. F: Projektschlüssel';
const methode = <A extends string>(art: A) => z.literal(art).meta({ description: METHODENTEXT });
const bereiche = verweise('Bereiche, mit deren Soll der Bedarf verglichen wird').exactOptional();
const nachSchluessel = <A extends string>(art: A) =>
  z.strictObject({
    methode: methode(art),
    bezeichnung,
    segmente: verzeichnis(bedarfssegment, 'Gruppen mit Fällen und Schlüssel', 50),
    bereiche,
  });

const bedarfsrechnung = z.discriminatedUnion('methode', [
  nachSchluessel('A'),
  nachSchluessel('B'),
  z.strictObject({
    methode: methode('C'),
    bezeichnung,
    rechnung: verweis('Schlüssel der Rechnung dieses Jahres').exactOptional(),
    ergebnis: vzae('Ergebnis der Rechnung dieses Jahres').exactOptional(),
    vorjahr: vzae('Ergebnis der Rechnung des Vorjahrs'),
    maximalwert: vzae('Maximalwert, wie ihn das Dokument nennt').exactOptional(),
    bereiche,
  }),
  nachSchluessel('D'),
  z.strictObject({
    methode: methode('E'),
    bezeichnung,
    soll: vzae('Beschlossenes Soll'),
    beschluss: zeile('Wer es wann beschlossen hat', 200).exactOptional(),
    bereiche,
  }),
  nachSchluessel('F'),
]);

/** Staff of the plan file. */
export const personalSchema = z
  .strictObject({
    stand: standVerweis,
    bereiche: verzeichnis(bereich, 'Bereiche mit Soll, Besetzung, Schlüsseln', 100).exactOptional(),
    stellenplan: z
      .strictObject({
        beschluss: zeile('Wer den Stellenplan wann beschlossen hat', 200).exactOptional(),
        teile: verzeichnis(
          z.strictObject({
            bezeichnung,
            soll: vzae('Soll dieses Teils'),
            projekte: verweise('Schlüssel der Projekte, deren Stellen diesen Teil ergeben').exactOptional(),
          }),
          'Teile des Stellenplans',
          50,
        ),
      })
      .exactOptional()
      .meta({ description: 'Stellenplan, wie er beschlossen ist' }),
    bedarf: verzeichnis(
      bedarfsrechnung,
      'Personalbedarf nach einer oder mehreren Methoden',
      50,
    ).exactOptional(),
    bewegungen: verzeichnis(
      z.strictObject({
        bezeichnung,
        von: monatSchema,
        bis: monatSchema,
        abgaenge: anzahl('Abgänge').exactOptional(),
        einstellungen: anzahl('Einstellungen').exactOptional(),
        umsetzungenVonAussen: anzahl('Umsetzungen aus anderen Teilen des Trägers').exactOptional(),
        umsetzungenIntern: anzahl('Umsetzungen im Jobcenter').exactOptional(),
        bestand: anzahl('Mittlerer Bestand an Beschäftigten').exactOptional(),
      }),
      'Zu- und Abgänge eines Zeitraums',
      50,
    ).exactOptional(),
    gespraeche: verzeichnis(
      z.strictObject({
        bezeichnung,
        gespraechsanteil: anteil('Anteil der Arbeitszeit für Gespräche').exactOptional(),
        wochenstunden: dezimal('Wochenarbeitszeit in Stunden', 'stunden').exactOptional(),
        nettowochen: dezimal('Wochen im Jahr ohne Urlaub, Krankheit, Fortbildung', 'wochen').exactOptional(),
        gespraechslaenge: dezimal(
          'Dauer eines Gesprächs mit Vor- und Nachbereitung in Minuten',
          'minuten',
        ).exactOptional(),
        schluessel: schluesselwert('Betreuungsschlüssel').exactOptional(),
        rhythmus: dezimal(
          'Angekündigter Abstand zwischen zwei Gesprächen in Wochen',
          'wochen',
        ).exactOptional(),
      }),
      'Gesprächskapazität',
      50,
    ).exactOptional(),
    kennwerte: verzeichnis(
      z.strictObject({
        bezeichnung,
        anteil: anteil('Anteil').exactOptional(),
        ziel: anteil('Angestrebter Anteil').exactOptional(),
      }),
      'Befristungen, Dauer der Zugehörigkeit, Krankenstand',
      50,
    ).exactOptional(),
    schulungen: verzeichnis(
      z.strictObject({
        bezeichnung,
        zielgruppe: zeile('Für wen', 160).exactOptional(),
        teilnehmende: anzahl('Teilnehmende').exactOptional(),
        tage: dezimal('Tage', 'tage').exactOptional(),
      }),
      'Geplante Schulungen',
      100,
    ).exactOptional(),
    kostenJeVzae: betrag('Kosten eines Vollzeitäquivalents im Jahr mit allen Zuschlägen').exactOptional(),
  })
  .meta({ description: 'Personelle Ausstattung' });
