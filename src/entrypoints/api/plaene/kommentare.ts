import { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { json } from '../anfrage/inhaltsarten.ts';
import { alsJson, ohneInhalt } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { alsZeitpunkt, fassungsfeld, KEINE, planfeld, planpfad, zeitpunkt } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

const beitrag = {
  kennung: z.string(),
  text: z.string(),
  von: z.string(),
  am: zeitpunkt,
};
const kommentar = z.strictObject({
  ...beitrag,
  adresse: z.string().meta({ description: 'Worum es geht: Kapitel, Teil oder Zahl' }),
  erledigtAm: zeitpunkt.nullable(),
  antworten: z.array(z.strictObject(beitrag)),
});

type Gespraech = Extract<
  Awaited<ReturnType<Arbeitsplatz['zusammenarbeit']['kommentare']>>,
  { ok: true }
>['wert'][number];

const alsBeitrag = ({ id, text, von, am }: Gespraech['antworten'][number]) => ({
  kennung: id,
  text,
  von,
  am: alsZeitpunkt(am),
});

export const listeKommentare = vorgang({
  kennung: 'listeKommentare',
  methode: 'get',
  pfad: '/plaene/{plan}/kommentare',
  gruppe: 'Zusammenarbeit',
  titel: 'Kommentare auflisten',
  beschreibung: 'Die Kommentare einer Fassung mit ihren Antworten, der älteste zuerst.',
  recht: 'kommentar.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: {
    200: {
      beschreibung: 'Die Kommentare',
      arten: { 'application/json': z.strictObject({ kommentare: z.array(kommentar) }) },
    },
  },
  beispiel: { pfad: '/plaene/{plan}/kommentare' },
  tue: async ({ akteur, platz, pfad: { plan }, abfrage: { fassung } }) =>
    ausErgebnis(
      await platz.zusammenarbeit.kommentare(akteur, {
        kennung: plan,
        ...(fassung !== undefined && { fassung }),
      }),
      gespraeche =>
        alsJson({
          kommentare: gespraeche.map(g => ({
            ...alsBeitrag(g),
            adresse: g.adresse,
            erledigtAm: g.erledigt && alsZeitpunkt(g.erledigt.am),
            antworten: g.antworten.map(alsBeitrag),
          })),
        }),
    ),
});

export const kommentiere = vorgang({
  kennung: 'kommentiere',
  methode: 'post',
  pfad: '/plaene/{plan}/kommentare',
  gruppe: 'Zusammenarbeit',
  titel: 'Kommentieren',
  beschreibung:
    'Zu einem Kapitel, einem Teil oder einer Zahl; mit „antwortAuf“ zu einem Kommentar. Wen der Text mit @ nennt, findet ihn unter dem, was ihn angeht.',
  recht: 'kommentar.schreiben',
  pfadfelder: planpfad,
  abfrage: KEINE,
  inhalt: json(
    z.strictObject({
      adresse: z.string().min(1).max(300),
      text: z.string().min(1).max(5_000),
      antwortAuf: z.uuid().optional(),
    }),
  ),
  erfolge: {
    201: {
      beschreibung: 'Der Kommentar steht da',
      arten: { 'application/json': z.strictObject({ kennung: z.string() }) },
    },
  },
  einmalig: true,
  beispiel: {
    pfad: '/plaene/{plan}/kommentare',
    inhalt: { adresse: 'haushalt.umschichtung', text: 'Ist das schon der Bescheid?' },
  },
  tue: async ({ akteur, platz, pfad: { plan }, inhalt: { adresse, text, antwortAuf } }) =>
    ausErgebnis(
      await platz.zusammenarbeit.kommentiere(akteur, {
        kennung: plan,
        adresse,
        text,
        ...(antwortAuf !== undefined && { antwortAuf }),
      }),
      kennung => alsJson({ kennung }, { status: 201 }),
    ),
});

export const erledigeKommentar = vorgang({
  kennung: 'erledigeKommentar',
  methode: 'put',
  pfad: '/plaene/{plan}/kommentare/{kommentar}/erledigt',
  gruppe: 'Zusammenarbeit',
  titel: 'Kommentar erledigen oder wieder öffnen',
  beschreibung: 'true oder false als JSON.',
  recht: 'kommentar.schreiben',
  pfadfelder: z.strictObject({
    plan: planfeld,
    kommentar: z.uuid().meta({ description: 'Kennung des Kommentars' }),
  }),
  abfrage: KEINE,
  inhalt: json(z.boolean()),
  erfolge: { 204: { beschreibung: 'So steht es jetzt da' } },
  beispiel: {
    pfad: '/plaene/{plan}/kommentare/3f0c1f6e-5a4b-4c8e-9d53-6b1f0e2a7c11/erledigt',
    inhalt: true,
  },
  tue: async ({ akteur, platz, pfad, inhalt }) =>
    ausErgebnis(
      await platz.zusammenarbeit.erledige(akteur, {
        kennung: pfad.plan,
        id: pfad.kommentar,
        erledigt: inhalt,
      }),
      () => ohneInhalt(),
    ),
});
