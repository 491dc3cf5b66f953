import { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { monatAlsIso, tagAlsIso } from '#domain/werte';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, tag } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

const monat = z.string().meta({ description: 'JJJJ-MM' });
const wahl = (beschreibung: string) => z.string().max(100).optional().meta({ description: beschreibung });

/** A number that is never without its unit. */
const messung = <E extends string>(...einheiten: readonly [E, ...E[]]) =>
  z.strictObject({ wert: z.number(), einheit: z.enum(einheiten) }).nullable();

const EINHEITEN = ['prozent', 'prozentpunkte', 'personen', 'cent'] as const;

const wert = z.strictObject({
  monat,
  wert: messung(...EINHEITEN).meta({ description: 'null: siehe „grund“' }),
  zaehler: messung('faelle', 'cent'),
  nenner: messung('faelle', 'cent'),
  grund: z.string().nullable().meta({ description: 'Warum es keinen Wert gibt: GEHEIM, FEHLT …' }),
  vorlaeufig: z.boolean().meta({ description: 'Es wird noch nachgebucht' }),
  vergleich: messung(...EINHEITEN),
  differenz: messung('prozentpunkte', 'prozent'),
});

const erklaerung = z.strictObject({
  saetze: z.array(z.string()),
  teile: z.array(
    z.strictObject({
      name: z.string(),
      beitrag: messung('prozentpunkte', 'faelle', 'cent').meta({
        description: 'null: verdeckt oder ohne Angabe',
      }),
      rechnung: z.string().nullable().meta({ description: 'Wie er sich errechnet, als Satz' }),
    }),
  ),
});

const antwort = z.strictObject({
  kennzahl: z.strictObject({ kennung: z.string(), name: z.string(), einheit: z.enum(EINHEITEN) }),
  lieferung: z.strictObject({
    jobcenter: z.string(),
    kennung: z.string(),
    ladestand: tag,
    vonMonat: monat,
    bisMonat: monat,
  }),
  satz: z.string().meta({ description: 'Was man sieht, in einem Satz' }),
  reihen: z.array(
    z.strictObject({
      klasse: z.string().nullable().meta({ description: 'null: alle zusammen' }),
      name: z.string(),
      werte: z.array(wert),
    }),
  ),
  erklaerung: erklaerung
    .nullable()
    .meta({ description: 'Zerlegung der letzten Veränderung; null: gibt es hier nicht' }),
  hinweise: z.array(z.string()).meta({ description: 'Was von der Frage nicht verstanden wurde' }),
});

export const listeKennzahlen = vorgang({
  kennung: 'listeKennzahlen',
  methode: 'get',
  pfad: '/kennzahlen',
  gruppe: 'Kennzahlen',
  titel: 'Kennzahlen auflisten',
  beschreibung: 'Wonach gefragt werden kann, mit Bedeutung.',
  recht: 'kennzahlen.lesen',
  pfadfelder: KEINE,
  abfrage: KEINE,
  erfolge: {
    200: {
      beschreibung: 'Die Kennzahlen',
      arten: {
        'application/json': z.strictObject({
          kennzahlen: z.array(
            z.strictObject({
              kennung: z.string(),
              name: z.string(),
              bereich: z.string(),
              einheit: z.enum(EINHEITEN),
              bedeutung: z.string(),
            }),
          ),
        }),
      },
    },
  },
  beispiel: { pfad: '/kennzahlen' },
  tue: ({ platz }) =>
    Promise.resolve(
      alsJson({
        kennzahlen: platz.auskunft.katalog().flatMap(({ bereich, eintraege }) =>
          eintraege.map(({ zahl, bedeutung }) => ({
            kennung: zahl.id,
            name: zahl.name,
            bereich,
            einheit: zahl.einheit,
            bedeutung,
          })),
        ),
      }),
    ),
});

export const frageKennzahl = vorgang({
  kennung: 'frageKennzahl',
  methode: 'get',
  pfad: '/kennzahlen/{kennzahl}',
  gruppe: 'Kennzahlen',
  titel: 'Werte einer Kennzahl',
  beschreibung:
    'Monat für Monat, mit Vergleich und Erklärung der letzten Veränderung. Ohne „schutz“ gilt die Geheimhaltung; ein verdeckter Wert ist null. Die Felder sind die der Adresse im Arbeitsplatz.',
  recht: 'kennzahlen.lesen',
  pfadfelder: z.strictObject({
    kennzahl: z
      .string()
      .regex(/^[A-Za-z0-9_.-]{1,60}$/)
      .meta({ description: 'Kennung aus der Liste' }),
  }),
  abfrage: z.strictObject({
    jobcenter: wahl('Nummer; ohne sie das eigene'),
    fuer: wahl('Nur für eine Gruppe'),
    je: wahl('Gegliedert nach einem Merkmal'),
    monate: wahl('Wie viele Monate'),
    bis: wahl('Letzter Monat, JJJJ-MM'),
    gegen: wahl('Womit verglichen wird'),
    schutz: wahl('Nur für Rollen, die es dürfen: ohne Geheimhaltung'),
  }),
  erfolge: { 200: { beschreibung: 'Die Werte', arten: { 'application/json': antwort } } },
  konflikt: true,
  beispiel: { pfad: '/kennzahlen/K1' },
  tue: async ({ akteur, platz, pfad, abfrage, meldungstext }) => {
    if (!bekannt(platz, pfad.kennzahl)) return { problem: 'nicht-gefunden' };
    const gefragt = await platz.auskunft.zeige(akteur, { ...abfrage, zahl: pfad.kennzahl });
    return ausErgebnis(gefragt, ({ auskunft, einheiten, erklaerung: erklaert }) =>
      alsJson({
        kennzahl: { kennung: auskunft.zahl.id, name: auskunft.zahl.name, einheit: auskunft.zahl.einheit },
        lieferung: {
          jobcenter: auskunft.herkunft.jobcenter,
          kennung: auskunft.herkunft.kennung,
          ladestand: tagAlsIso(auskunft.herkunft.ladestand),
          vonMonat: monatAlsIso(auskunft.herkunft.vonMonat),
          bisMonat: monatAlsIso(auskunft.herkunft.bisMonat),
        },
        satz: auskunft.satz,
        reihen: auskunft.reihen.map(({ klasse, name, werte }) => ({
          klasse,
          name,
          werte: werte.map(w => ({
            monat: monatAlsIso(w.monat),
            wert: gemessen(w.wert, einheiten.wert),
            zaehler: gemessen(w.zaehler, einheiten.bruch),
            nenner: gemessen(w.nenner, einheiten.bruch),
            grund: w.grund,
            vorlaeufig: w.vorlaeufig,
            vergleich: gemessen(w.vergleich, einheiten.wert),
            differenz: gemessen(w.differenz, einheiten.differenz),
          })),
        })),
        erklaerung: erklaert && {
          saetze: erklaert.saetze,
          teile: (auskunft.erklaerung?.teile ?? []).map(({ name, wert: beitrag, rechnung }) => ({
            name,
            beitrag: gemessen(beitrag, auskunft.erklaerung?.einheit),
            rechnung,
          })),
        },
        hinweise: auskunft.hinweise.map(meldungstext),
      }),
    );
  },
});

const gemessen = <E extends string>(zahl: number | null, einheit: E | undefined) =>
  zahl === null || einheit === undefined ? null : { wert: zahl, einheit };

const bekannt = ({ auskunft }: Arbeitsplatz, kennung: string): boolean =>
  auskunft.katalog().some(({ eintraege }) => eintraege.some(({ zahl }) => zahl.id === kennung));
