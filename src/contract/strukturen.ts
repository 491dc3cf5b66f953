import { z } from 'zod';
import { EINSCHAETZUNGEN, TRENDS } from '#domain/strukturen';
import {
  anteil,
  anzahl,
  bezeichnung,
  nachJahren,
  nachMonaten,
  standVerweis,
  verweis,
  verweise,
  verzeichnis,
  zeile,
} from './bausteine.ts';

const merkmal = z.strictObject({
  bezeichnung,
  merkmal: verweis('Gleiches Wort für das gleiche Merkmal in anderen Gruppen').exactOptional(),
  anteil: anteil('Anteil an der Gruppe').exactOptional(),
  anzahl: anzahl('Anzahl').exactOptional(),
  vorjahr: anteil('Anteil im Vorjahr').exactOptional(),
  veraenderung: anteil('Gedruckte Veränderung gegen das Vorjahr').exactOptional(),
  zuwachs: anzahl('Zuwachs gegen das Vorjahr in Personen; Rückgang negativ').exactOptional(),
  frueher: nachJahren(anteil('Anteil'), 'Anteile weiter zurückliegender Jahre').exactOptional(),
  trend: z
    .enum(TRENDS)
    .exactOptional()
    .meta({ description: 'Wohin es sich bewegt, wenn das Dokument keinen Wert nennt' }),
  zaehler: verweis('Schlüssel des Bestands im Zähler').exactOptional(),
  nenner: verweis('Schlüssel des Bestands im Nenner').exactOptional(),
  reihe: nachMonaten(anteil('Anteil'), 'Verlauf nach Monat JJJJ-MM').exactOptional(),
});

/** Stocks and structures of the plan file. */
export const strukturenSchema = z
  .strictObject({
    stand: standVerweis,
    bestaende: verzeichnis(
      z.strictObject({
        bezeichnung,
        anzahl: anzahl('Bestand'),
        teilVon: verweis('Schlüssel des Bestands, dessen Teil er ist').exactOptional(),
        reihe: nachMonaten(anzahl('Bestand'), 'Verlauf nach Monat JJJJ-MM').exactOptional(),
      }),
      'Bestände: ELB, LZB, Bedarfsgemeinschaften',
      200,
    ).exactOptional(),
    gruppen: verzeichnis(
      z.strictObject({
        bezeichnung,
        stand: standVerweis.exactOptional(),
        bestand: verweis('Schlüssel des Bestands, den die Gruppe beschreibt').exactOptional(),
        teilVon: verweis('Schlüssel der Gruppe, zu der sie gehört').exactOptional(),
        merkmale: verzeichnis(merkmal, 'Merkmale mit Anteil oder Anzahl', 100),
        zerlegungen: verzeichnis(
          z.strictObject({
            bezeichnung,
            merkmale: verweise('Merkmale, die zusammen die ganze Gruppe ergeben'),
          }),
          'Aufteilungen der ganzen Gruppe',
          20,
        ).exactOptional(),
        vergleich: z
          .boolean()
          .exactOptional()
          .meta({ description: 'Werte zum Vergleich, kein Teil eines Ganzen' }),
      }),
      'Beschriebene Gruppen',
      100,
    ).exactOptional(),
    richtungsaussagen: verzeichnis(
      z.strictObject({
        bezeichnung,
        richtung: z.enum(TRENDS).meta({ description: 'Was der Text vom Anteil sagt' }),
        zaehler: anteil('Veränderung des Zählers'),
        nenner: verzeichnis(anteil('Veränderung'), 'Veränderung des Nenners oder seiner Teile', 20),
      }),
      'Aussagen, ob ein Anteil steigt oder sinkt',
      50,
    ).exactOptional(),
  })
  .meta({ description: 'Bestände und Strukturen' });

const einschaetzung = z.enum(EINSCHAETZUNGEN).meta({ description: 'Einschätzung von ++ bis --' });

/** Labour market of the plan file. */
export const arbeitsmarktSchema = z
  .strictObject({
    stand: standVerweis,
    prognosen: verzeichnis(
      z.strictObject({
        bezeichnung,
        von: anteil('Untergrenze').exactOptional(),
        bis: anteil('Obergrenze').exactOptional(),
        mittel: anteil('Mittlere Erwartung').exactOptional(),
      }),
      'Prognosen mit Spanne',
      50,
    ).exactOptional(),
    branchen: verzeichnis(
      z.strictObject({ bezeichnung, einschaetzung }),
      'Branchen mit Chancen',
      100,
    ).exactOptional(),
    ausbildungsberufe: z
      .array(zeile('Beruf', 160))
      .max(100)
      .exactOptional()
      .meta({ description: 'Berufe mit Ausbildungsplätzen' }),
    einflussfaktoren: verzeichnis(
      z.strictObject({ bezeichnung, einschaetzung }),
      'Was die Bestände bewegt',
      100,
    ).exactOptional(),
  })
  .meta({ description: 'Einschätzung des Arbeitsmarkts' });
