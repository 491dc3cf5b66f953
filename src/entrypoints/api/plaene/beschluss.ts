import { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { ZUSTAENDE } from '#domain/plan';
import { liesTag, tagAlsIso } from '#domain/werte';
import { json } from '../anfrage/inhaltsarten.ts';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { alsZeitpunkt, fassungsfeld, KEINE, planfeld, planpfad, tag, wahl, zeitpunkt } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

const schritt = z.strictObject({
  schritt: z.string().meta({ description: 'Schlüssel, unter dem er eingetragen wird' }),
  name: z.string(),
  beschliesst: z.boolean().meta({ description: 'Der Tag dieses Schritts ist der Tag des Beschlusses' }),
  frist: tag.nullable(),
  erledigt: tag.nullable(),
  bemerkung: z.string().nullable(),
  von: z.string().nullable().meta({ description: 'Wer ihn eingetragen hat' }),
  eingetragenAm: zeitpunkt.nullable(),
  ausstehend: z.array(z.string()).meta({ description: 'Was üblicherweise vorher kommt und noch offen ist' }),
});

const weg = z.strictObject({ schritte: z.array(schritt) });

type Zeile = Extract<Awaited<ReturnType<Arbeitsplatz['beschluss']['weg']>>, { ok: true }>['wert'][number];

const alsSchritt = ({ schluessel, name, beschliesst, frist, erledigt, ausstehend, eintrag }: Zeile) => ({
  schritt: schluessel,
  name,
  beschliesst,
  frist: frist && tagAlsIso(frist),
  erledigt: erledigt && tagAlsIso(erledigt),
  bemerkung: eintrag?.bemerkung ?? null,
  von: eintrag?.von ?? null,
  eingetragenAm: eintrag && alsZeitpunkt(eintrag.eingetragenAm),
  ausstehend,
});

export const liesBeschlussweg = vorgang({
  kennung: 'liesBeschlussweg',
  methode: 'get',
  pfad: '/plaene/{plan}/beschlussweg',
  gruppe: 'Beschluss',
  titel: 'Weg zum Beschluss',
  beschreibung: 'Die Schritte, die die Vorlage vorsieht, mit Frist und Tag.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: { 200: { beschreibung: 'Die Schritte', arten: { 'application/json': weg } } },
  beispiel: { pfad: '/plaene/{plan}/beschlussweg' },
  tue: async ({ akteur, platz, pfad, abfrage: { fassung } }) =>
    ausErgebnis(await platz.beschluss.weg(akteur, wahl(pfad.plan, fassung)), zeilen =>
      alsJson({ schritte: zeilen.map(alsSchritt) }),
    ),
});

export const trageSchrittEin = vorgang({
  kennung: 'trageSchrittEin',
  methode: 'put',
  pfad: '/plaene/{plan}/beschlussweg/{schritt}',
  gruppe: 'Beschluss',
  titel: 'Schritt eintragen',
  beschreibung:
    'Der Tag, an dem er erledigt war; null nimmt ihn zurück. Die Reihenfolge ist ein Hinweis: „ausstehend“ nennt, was davor noch offen ist.',
  recht: 'plan.schritt',
  pfadfelder: z.strictObject({
    plan: planfeld,
    schritt: z.string().min(1).max(60).meta({ description: 'Schlüssel des Schritts' }),
  }),
  abfrage: KEINE,
  inhalt: json(z.strictObject({ erledigt: tag.nullable(), bemerkung: z.string().max(1000).nullable() })),
  erfolge: {
    200: { beschreibung: 'Die Schritte, wie sie jetzt stehen', arten: { 'application/json': weg } },
  },
  konflikt: true,
  beispiel: {
    pfad: '/plaene/{plan}/beschlussweg/beirat',
    inhalt: { erledigt: '2026-11-20', bemerkung: 'Beirat nach § 18d' },
  },
  tue: async ({ akteur, platz, pfad, inhalt: { erledigt, bemerkung } }) =>
    ausErgebnis(
      await platz.beschluss.trageSchrittEin(akteur, {
        kennung: pfad.plan,
        schluessel: pfad.schritt,
        erledigt: erledigt === null ? null : liesTag(erledigt),
        bemerkung,
      }),
      zeilen => alsJson({ schritte: zeilen.map(alsSchritt) }),
    ),
});

export const setzeZustand = vorgang({
  kennung: 'setzeZustand',
  methode: 'put',
  pfad: '/plaene/{plan}/zustand',
  gruppe: 'Beschluss',
  titel: 'In Abstimmung geben oder zurückholen',
  beschreibung: 'Ein Plan in Abstimmung lässt sich weiter bearbeiten.',
  recht: 'plan.abstimmen',
  pfadfelder: planpfad,
  abfrage: KEINE,
  inhalt: json(z.strictObject({ zustand: z.enum(['in Abstimmung', 'in Arbeit']) })),
  erfolge: {
    200: {
      beschreibung: 'Der neue Zustand',
      arten: { 'application/json': z.strictObject({ zustand: z.enum(ZUSTAENDE) }) },
    },
  },
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}/zustand', inhalt: { zustand: 'in Abstimmung' } },
  tue: async ({ akteur, platz: { beschluss }, pfad: { plan }, inhalt }) =>
    ausErgebnis(
      inhalt.zustand === 'in Abstimmung'
        ? await beschluss.gibInAbstimmung(akteur, plan)
        : await beschluss.holeZurueck(akteur, plan),
      zustand => alsJson({ zustand }),
    ),
});

export const beschliesse = vorgang({
  kennung: 'beschliesse',
  methode: 'post',
  pfad: '/plaene/{plan}/beschluss',
  gruppe: 'Beschluss',
  titel: 'Als beschlossen eintragen',
  beschreibung:
    'Der Tag ist der des beschließenden Schritts. Der Plan bleibt danach, wie er ist; sein Dokument wird gedruckt und aufgehoben, das dauert einige Sekunden. Ein sperrender Befund hält den Beschluss auf, ebenso ein Schritt ohne Tag, den ein Gesetz verlangt. Was sonst offen ist (übliche Schritte, Stellen des Vorjahres, Kapitel), braucht unter „trotzdem“ eine Begründung; sie steht im Protokoll.',
  recht: 'plan.beschliessen',
  pfadfelder: planpfad,
  abfrage: KEINE,
  inhalt: json(
    z.strictObject({
      trotzdem: z
        .string()
        .max(1000)
        .nullable()
        .default(null)
        .meta({ description: 'Warum beschlossen wird, obwohl noch etwas offen ist' }),
    }),
  ),
  erfolge: {
    200: {
      beschreibung: 'Beschlossen',
      arten: { 'application/json': z.strictObject({ fassung: z.number().int(), beschlossenAm: tag }) },
    },
  },
  einmalig: true,
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}/beschluss', inhalt: { trotzdem: 'Der Ausschuss tagt erst im Januar.' } },
  tue: async ({ akteur, platz, pfad: { plan }, inhalt: { trotzdem } }) =>
    ausErgebnis(
      await platz.beschluss.beschliesse(akteur, { kennung: plan, trotzdem }),
      ({ fassung, beschlossenAm }) => alsJson({ fassung, beschlossenAm: tagAlsIso(beschlossenAm) }),
    ),
});
