import { z } from '@hono/zod-openapi';
import { monatAlsIso, tagAlsIso } from '#domain/werte';
import { json } from '../anfrage/inhaltsarten.ts';
import { alsJson, ohneInhalt } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, tag } from '../felder.ts';
import { vorgang } from '../vorgang.ts';
import { alsAuftrag, auftragSchema } from './auftrag.ts';

const lieferung = z.strictObject({
  kennung: z.string(),
  ladestand: tag,
  vonMonat: z.string(),
  bisMonat: z.string(),
  zeilen: z.number().int(),
  abgelehnt: z.number().int().meta({ description: 'Abgelehnte Zeilen' }),
  pruefsumme: z.string(),
  gilt: z.boolean().meta({ description: 'Aus dieser wird gezählt, wenn keine genannt ist' }),
});

export const listeLieferungen = vorgang({
  kennung: 'listeLieferungen',
  methode: 'get',
  pfad: '/lieferungen',
  gruppe: 'Lieferungen',
  titel: 'Lieferungen auflisten',
  beschreibung:
    'Die übernommenen Lieferungen, und die Aufträge, an denen gearbeitet wird. Eine gemeinsame Einrichtung hat keine Lieferungen von Personen.',
  recht: 'lieferung.lesen',
  pfadfelder: KEINE,
  abfrage: KEINE,
  erfolge: {
    200: {
      beschreibung: 'Lieferungen und Aufträge',
      arten: {
        'application/json': z.strictObject({
          lieferungen: z.array(lieferung).nullable(),
          auftraege: z.array(z.string()).meta({ description: 'Kennungen, der neueste zuerst' }),
        }),
      },
    },
  },
  beispiel: { pfad: '/lieferungen' },
  tue: async ({ akteur, platz }) =>
    ausErgebnis(await platz.lieferungen.bestand(akteur), ({ lieferungen, auftraege }) =>
      alsJson({
        lieferungen:
          lieferungen?.map(l => ({
            kennung: l.kennung,
            ladestand: tagAlsIso(l.ladestand),
            vonMonat: monatAlsIso(l.vonMonat),
            bisMonat: monatAlsIso(l.bisMonat),
            zeilen: l.zeilen,
            abgelehnt: l.abgelehnt,
            pruefsumme: l.pruefsumme,
            gilt: l.gilt,
          })) ?? null,
        auftraege: auftraege.map(a => a.id),
      }),
    ),
});

const auftragspfad = z.strictObject({ auftrag: z.uuid().meta({ description: 'Kennung des Auftrags' }) });

export const liesAuftrag = vorgang({
  kennung: 'liesAuftrag',
  methode: 'get',
  pfad: '/auftraege/{auftrag}',
  gruppe: 'Lieferungen',
  titel: 'Stand eines Auftrags',
  beschreibung: 'Wie weit Prüfung oder Übernahme sind, und was gefunden wurde.',
  recht: 'lieferung.uebernehmen',
  pfadfelder: auftragspfad,
  abfrage: KEINE,
  erfolge: { 200: { beschreibung: 'Der Stand', arten: { 'application/json': auftragSchema } } },
  beispiel: { pfad: '/auftraege/3f0c1f6e-5a4b-4c8e-9d53-6b1f0e2a7c11' },
  tue: async ({ akteur, platz, pfad, meldungstext }) =>
    ausErgebnis(await platz.lieferungen.auftrag(akteur, pfad.auftrag), stand =>
      alsJson(alsAuftrag(stand, meldungstext)),
    ),
});

const entscheidung = z.strictObject({
  wahl: z.enum(['uebernehmen', 'verwerfen', 'nochmal']).meta({
    description: 'nochmal: nach einer Unterbrechung noch einmal prüfen',
  }),
  fehlertoleranz: z.number().min(0).max(1).optional().meta({
    description: 'So viele Sätze dürfen abgelehnt sein, als Anteil; ohne die Angabe 0.01, also 1 %',
  }),
  trotzEinbruch: z
    .boolean()
    .optional()
    .meta({ description: 'true: Gegen die Lieferung davor fehlt mehr als die Hälfte, und das stimmt' }),
});

export const entscheideAuftrag = vorgang({
  kennung: 'entscheideAuftrag',
  methode: 'put',
  pfad: '/auftraege/{auftrag}/entscheidung',
  gruppe: 'Lieferungen',
  titel: 'Geprüftes übernehmen oder verwerfen',
  beschreibung:
    'Die Übernahme läuft danach im Hintergrund; ihren Stand nennt der Auftrag. „fehlertoleranz“ und „trotzEinbruch“ gelten nur für das Übernehmen.',
  recht: 'lieferung.uebernehmen',
  pfadfelder: auftragspfad,
  abfrage: KEINE,
  inhalt: json(entscheidung),
  erfolge: { 204: { beschreibung: 'So ist entschieden' } },
  konflikt: true,
  beispiel: {
    pfad: '/auftraege/3f0c1f6e-5a4b-4c8e-9d53-6b1f0e2a7c11/entscheidung',
    inhalt: { wahl: 'uebernehmen' },
  },
  tue: async ({ akteur, platz, pfad, inhalt: { wahl, fehlertoleranz, trotzEinbruch } }) =>
    ausErgebnis(
      await platz.lieferungen.entscheide(akteur, {
        auftrag: pfad.auftrag,
        wahl,
        ...(fehlertoleranz !== undefined && { fehlertoleranz }),
        ...(trotzEinbruch !== undefined && { trotzEinbruch }),
      }),
      () => ohneInhalt(),
    ),
});

export const loescheLieferung = vorgang({
  kennung: 'loescheLieferung',
  methode: 'delete',
  pfad: '/lieferungen/{lieferung}',
  gruppe: 'Lieferungen',
  titel: 'Lieferung löschen',
  beschreibung: 'Mit allem, was daraus gezählt wurde. Das lässt sich nicht rückgängig machen.',
  recht: 'lieferung.loeschen',
  pfadfelder: z.strictObject({
    lieferung: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,80}$/)
      .meta({ description: 'Kennung der Lieferung' }),
  }),
  abfrage: KEINE,
  erfolge: { 204: { beschreibung: 'Die Lieferung ist gelöscht' } },
  konflikt: true,
  beispiel: { pfad: '/lieferungen/2026-10-31-0000000000' },
  tue: async ({ akteur, platz, pfad }) =>
    ausErgebnis(await platz.lieferungen.loesche(akteur, pfad.lieferung), () => ohneInhalt()),
});
