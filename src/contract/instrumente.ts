import { z } from 'zod';
import { KOSTENBASEN, PLANEINHEITEN } from '#domain/instrumente';
import {
  anteil,
  anzahl,
  betrag,
  bezeichnung,
  dezimal,
  fliesstext,
  nachMonaten,
  standVerweis,
  verweis,
  verweise,
  verzeichnis,
  zeile,
} from './bausteine.ts';
import { jahrSchema } from './schluessel.ts';

const einheit = z.enum(PLANEINHEITEN).meta({ description: 'Planeinheit: was die Menge zählt' });

const kosten = z
  .strictObject({
    stueckkosten: betrag('Kosten einer Einheit'),
    je: z.enum(KOSTENBASEN).meta({ description: 'Wofür die Stückkosten gezahlt werden' }),
    gestaffelt: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Gesetzliche Staffel des Instruments anwenden (§§ 16e, 16i)' }),
  })
  .meta({ description: 'Kosten der Zeile' });

const instrumentzeile = z.strictObject({
  bezeichnung,
  instrument: z
    .string()
    .regex(/^[\p{L}\p{N}§][\p{L}\p{N}§ .,()/-]{0,79}$/u)
    .exactOptional()
    .meta({ description: 'Kürzel des Instruments: MAT, FbW, 16i …' }),
  variante: zeile('Variante des Instruments', 60).exactOptional(),
  gruppe: verweis('Schlüssel der Gruppe').exactOptional(),
  teilVon: verweis('Schlüssel der Zeile, zu der diese gehört').exactOptional(),
  rolle: z
    .enum(['produkt', 'darunter'])
    .exactOptional()
    .meta({ description: 'produkt: teilt die Zeile auf. darunter: wird nur herausgegriffen, nie addiert' }),
  nachrichtlich: z
    .boolean()
    .exactOptional()
    .meta({ description: 'Steht neben der Tabelle, zählt nicht mit' }),
  einheit,
  menge: anzahl('Geplante Menge').exactOptional(),
  mengeBis: anzahl('Obergrenze, wenn eine Spanne geplant ist').exactOptional(),
  zusatz: zeile('Zusatz hinter der Zahl', 120).exactOptional(),
  fussnote: zeile('Fußnote zur Zahl', 300).exactOptional(),
  vorjahr: anzahl('Menge des Vorjahrs').exactOptional(),
  vorjahreseinheit: einheit.exactOptional(),
  funktion: fliesstext('Funktion im Integrationsprozess', 2_000).exactOptional(),
  verweildauer: dezimal('Mittlere Dauer einer Teilnahme in Monaten', 'monate').exactOptional(),
  plaetze: anzahl('Plätze').exactOptional(),
  auslastung: anteil('Auslastung der Plätze').exactOptional(),
  eintritte: anzahl('Eintritte, wenn die Planeinheit eine andere ist').exactOptional(),
  teilnehmermonate: anzahl('Teilnehmermonate').exactOptional(),
  eintrittsverlauf: nachMonaten(anzahl('Eintritte im Monat'), 'Eintritte nach Monat JJJJ-MM').exactOptional(),
  kosten: kosten.exactOptional(),
  planzeile: verweis('Schlüssel der Zeile unter haushalt.planung, die das Geld trägt').exactOptional(),
  frauen: anzahl('Davon Frauen').exactOptional(),
  gutscheine: z
    .strictObject({
      jahr: jahrSchema.meta({ description: 'Ausgabejahr' }),
      ausgestellt: anzahl('Ausgestellte Gutscheine'),
      eingeloest: anzahl('Eingelöste Gutscheine').exactOptional(),
      eintritte: anzahl('Eintritte aus diesen Gutscheinen in 15 Monaten').exactOptional(),
    })
    .exactOptional()
    .meta({ description: 'Gutscheine eines Ausgabejahrs' }),
});

const aussageart = <A extends string>(art: A) =>
  z.literal(art).meta({
    description:
      'unveraendert: nichts hat sich geändert. erklaerung: der Unterschied hat diese Gründe. foerderintensitaet: Anteil am Geld gegen Anteil an den Menschen',
  });

const aussage = z.discriminatedUnion('art', [
  z.strictObject({
    art: aussageart('unveraendert'),
    bezeichnung,
    gruppen: verweise('Gruppen, die unverändert sein sollen').exactOptional(),
    zeilen: verweise('Zeilen, die unverändert sein sollen').exactOptional(),
  }),
  z.strictObject({
    art: aussageart('erklaerung'),
    bezeichnung,
    gruppe: verweis('Gruppe, deren Unterschied erklärt wird').exactOptional(),
    zeile: verweis('Zeile, deren Unterschied erklärt wird').exactOptional(),
    teile: verzeichnis(
      z.strictObject({
        bezeichnung,
        menge: anzahl('Beitrag zum Unterschied als positive Zahl: beim Rückgang weniger, beim Zuwachs mehr'),
      }),
      'Gründe des Rückgangs oder Zuwachses',
      50,
    ),
  }),
  z.strictObject({
    art: aussageart('foerderintensitaet'),
    bezeichnung,
    budgetanteil: anteil('Anteil am Geld'),
    gruppenanteil: anteil('Anteil an den Menschen'),
  }),
]);

/** Instruments of the plan file. */
export const instrumenteSchema = z
  .strictObject({
    stand: standVerweis,
    vorjahr: z
      .strictObject({
        bezeichnung: zeile('Überschrift der Spalte: "Ansatz 2020"', 60),
        jahr: jahrSchema.meta({ description: 'Jahr der Spalte' }),
      })
      .exactOptional()
      .meta({ description: 'Die Spalte zum Vergleich' }),
    gruppen: verzeichnis(
      z.strictObject({ nummer: zeile('Nummer der Gruppe: I bis VIII', 10), bezeichnung }),
      'Gruppen der Tabelle',
      50,
    ).exactOptional(),
    zeilen: verzeichnis(instrumentzeile, 'Instrumente und Produkte').exactOptional(),
    sichten: verzeichnis(
      z.strictObject({
        bezeichnung,
        zeilen: verweise('Schlüssel der Zeilen in Reihenfolge'),
        schwerpunkt: verweis('Schlüssel des Schwerpunkts, unter dem die Tabelle steht').exactOptional(),
      }),
      'Tabellen für eine Zielgruppe oder einen Schwerpunkt',
      100,
    ).exactOptional(),
    vertraege: verzeichnis(
      z.strictObject({
        bezeichnung,
        plaetze: anzahl('Plätze des Vertrags'),
        abrufVon: anteil('Mindestabruf'),
        abrufBis: anteil('Höchster Abruf'),
        abruf: anzahl('Geplanter Abruf').exactOptional(),
        zeile: verweis('Schlüssel der Zeile, die den Vertrag nutzt').exactOptional(),
        platzpreis: betrag('Preis eines Platzes').exactOptional(),
        eingeplant: betrag('Eingeplante Mittel').exactOptional(),
      }),
      'Rahmenverträge',
      200,
    ).exactOptional(),
    kommunaleLeistungen: verzeichnis(
      z.strictObject({
        bezeichnung,
        erbringer: zeile('Von wem erbracht', 300).exactOptional(),
        von: anzahl('Bedarf mindestens').exactOptional(),
        bis: anzahl('Bedarf höchstens').exactOptional(),
        soll: anzahl('Soll, wenn eines gesetzt ist').exactOptional(),
      }),
      'Kommunale Eingliederungsleistungen (§ 16a SGB II): Bedarf als Spanne',
      50,
    ).exactOptional(),
    bildungsziele: verzeichnis(
      z.strictObject({
        bezeichnung,
        gutscheine: anzahl('Bildungsgutscheine'),
        abschlussorientiert: z.boolean().exactOptional().meta({ description: 'Führt zu einem Abschluss' }),
      }),
      'Bildungszielplanung',
      200,
    ).exactOptional(),
    aussagen: verzeichnis(aussage, 'Was der Text über die Zeilen sagt', 100).exactOptional(),
    frauenfoerderung: z
      .strictObject({
        anteilAnArbeitslosen: anteil('Anteil der Frauen an den Arbeitslosen'),
        arbeitslosenquoteFrauen: anteil('Arbeitslosenquote der Frauen'),
        arbeitslosenquoteMaenner: anteil('Arbeitslosenquote der Männer'),
        foerderanteil: anteil('Anteil der Frauen an den Geförderten im letzten Ergebnis').exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'Mindestbeteiligung von Frauen' }),
    umschichtungsprobe: z
      .strictObject({
        betrag: betrag('Zusätzliche Umschichtung'),
        zeilen: verweise('Zeilen, deren Eintritte sie kosten würde'),
      })
      .exactOptional()
      .meta({ description: 'Was eine weitere Umschichtung an Eintritten kosten würde' }),
  })
  .meta({ description: 'Instrumente und Maßnahmen' });
