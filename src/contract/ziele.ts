import { z } from 'zod';
import { PERSONENGRUPPEN, ZIELRICHTUNGEN } from '#domain/ziele';
import { angabe } from './angabe.ts';
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
  zwoelf,
} from './bausteine.ts';

const VORGABETEXT =
  'wert: der Zielwert selbst. relativ: Prozent der Basis. punkte: Prozentpunkte auf die Basis';
const vorgabeart = <A extends string>(art: A) => z.literal(art).meta({ description: VORGABETEXT });

const quotenvorgabe = z
  .discriminatedUnion('art', [
    z.strictObject({ art: vorgabeart('wert'), wert: anteil('Zielwert') }),
    z.strictObject({
      art: vorgabeart('relativ'),
      basis: anteil('Wert, von dem ausgegangen wird'),
      um: anteil('Um so viel Prozent der Basis'),
    }),
    z.strictObject({
      art: vorgabeart('punkte'),
      basis: anteil('Wert, von dem ausgegangen wird'),
      um: angabe('punkte', 'Um so viele Prozentpunkte'),
    }),
  ])
  .meta({ description: VORGABETEXT });

const bestandsvorgabe = z
  .discriminatedUnion('art', [
    z.strictObject({ art: vorgabeart('wert'), wert: anzahl('Zielwert') }),
    z.strictObject({
      art: vorgabeart('relativ'),
      basis: anzahl('Bestand, von dem ausgegangen wird'),
      um: anteil('Um so viel Prozent der Basis'),
    }),
  ])
  .meta({ description: VORGABETEXT });

const zielart = <A extends string>(art: A) =>
  z
    .literal(art)
    .meta({ description: 'quote: ein Anteil wie die Integrationsquote. bestand: eine Zahl von Personen' });

const gemeinsam = {
  bezeichnung,
  kennzahl: zeile('Kennzahl nach § 48a SGB II: K2, K3, K2E1', 10).exactOptional(),
  personengruppe: z
    .enum(PERSONENGRUPPEN)
    .exactOptional()
    .meta({ description: 'Für wen die Kennzahl gezählt wird; ohne Angabe: für alle' }),
  richtung: z
    .enum(ZIELRICHTUNGEN)
    .meta({ description: 'Wann das Ziel erreicht ist; beobachtung: ohne Zielwert' }),
  begruendung: zeile('Warum das Ziel so gesetzt ist', 1000).exactOptional(),
};

const quotenziel = z.strictObject({
  art: zielart('quote'),
  ...gemeinsam,
  vorgabe: quotenvorgabe.exactOptional(),
  korridor: z
    .strictObject({ von: anteil('Untergrenze'), bis: anteil('Obergrenze') })
    .exactOptional()
    .meta({ description: 'Korridor' }),
  teile: verzeichnis(
    z.strictObject({
      bezeichnung,
      vorgabe: quotenvorgabe,
      gewicht: anzahl('Personen des Teils im Planjahr').exactOptional(),
      prognose: verweis('Schlüssel der Prognose, die sie angibt').exactOptional(),
    }),
    'Teile, deren gewichtetes Mittel die Quote ist',
    20,
  ).exactOptional(),
  vorjahr: anteil('Ergebnis oder Prognose des Vorjahrs').exactOptional(),
  frueher: nachJahren(anteil('Damaliger Zielwert'), 'Zielwerte früherer Jahre').exactOptional(),
  nenner: anzahl('Personen im Nenner im Planjahr').exactOptional(),
  besteFaelle: anzahl('Meiste Integrationen der letzten drei Jahre').exactOptional(),
  verlaufVorjahr: zwoelf(
    anteil('Kumulierter Wert am Monatsende'),
    'Jahresfortschrittswerte des Vorjahrs, Januar bis Dezember',
  ).exactOptional(),
  ist: nachMonaten(anteil('Kumulierter Wert'), 'Jahresfortschrittswerte des Planjahrs').exactOptional(),
  teams: verzeichnis(
    z.strictObject({ bezeichnung, quote: anteil('Ziel des Teams'), gewicht: anzahl('Personen des Teams') }),
    'Ziele der Teams',
    200,
  ).exactOptional(),
});

const bestandsziel = z.strictObject({
  art: zielart('bestand'),
  ...gemeinsam,
  vorgabe: bestandsvorgabe.exactOptional(),
  korridor: z
    .strictObject({ von: anzahl('Untergrenze'), bis: anzahl('Obergrenze') })
    .exactOptional()
    .meta({ description: 'Korridor' }),
  vorjahr: anzahl('Jahresdurchschnitt des Vorjahrs').exactOptional(),
  veraenderungVorjahr: anteil('Veränderung im Vorjahr gegen das Jahr davor').exactOptional(),
  frueher: nachJahren(anzahl('Damaliger Zielwert'), 'Zielwerte früherer Jahre').exactOptional(),
  monatlich: anzahl('Angekündigte Veränderung in jedem Monat').exactOptional(),
  k3Dezember: anteil('K3 des Dezembers, wenn sie daneben genannt ist').exactOptional(),
  verlaufVorjahr: zwoelf(
    anzahl('Bestand am Monatsende'),
    'Bestände des Vorjahrs, Januar bis Dezember',
  ).exactOptional(),
  ist: nachMonaten(anzahl('Bestand'), 'Bestände des Planjahrs').exactOptional(),
  teams: verzeichnis(
    z.strictObject({ bezeichnung, anzahl: anzahl('Ziel des Teams') }),
    'Ziele der Teams',
    200,
  ).exactOptional(),
});

/** Targets of the plan file. */
export const zieleSchema = z
  .strictObject({
    stand: standVerweis,
    ziele: verzeichnis(
      z.discriminatedUnion('art', [quotenziel, bestandsziel]),
      'Ziele des Jahres',
      100,
    ).exactOptional(),
    prognosen: verzeichnis(
      z.strictObject({
        bezeichnung,
        groesse: verweis('Kurzwort der Größe; Prognosen derselben Größe werden verglichen'),
        abgrenzung: zeile('Wie gezählt wird: JDW, JDW VM, Jahresende', 60).exactOptional(),
        basis: anzahl('Ausgangswert').exactOptional(),
        zuwachs: anzahl('Zuwachs').exactOptional(),
        veraenderung: anteil('Veränderung gegen den Ausgangswert').exactOptional(),
        teile: verweise('Schlüssel der Prognosen, die ihre Teile sind').exactOptional(),
      }),
      'Prognosen von Beständen',
      100,
    ).exactOptional(),
  })
  .meta({ description: 'Ziele und Prognosen' });
