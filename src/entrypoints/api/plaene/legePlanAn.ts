import { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { TRAEGERFORMEN, VORLAGEN } from '#domain/plan';
import type { Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { jsonOderPlandatei } from '../anfrage/inhaltsarten.ts';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, planfeld } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

const jahr = z.number().int().min(2005).max(2099).meta({ description: 'Planjahr' });

const planbeginn = z.discriminatedUnion('aus', [
  z.strictObject({
    aus: z.literal('vorlage'),
    vorlage: z.enum(VORLAGEN),
    jahr,
    jobcenter: z
      .string()
      .trim()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)
      .meta({ description: 'Name ohne das Wort Jobcenter' }),
    traegerform: z.enum(TRAEGERFORMEN),
    land: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'Bundesland: NW' }),
  }),
  z.strictObject({ aus: z.literal('vorjahr'), plan: planfeld, jahr }),
]);

export const legePlanAn = vorgang({
  kennung: 'legePlanAn',
  methode: 'post',
  pfad: '/plaene',
  gruppe: 'Pläne',
  titel: 'Plan anlegen',
  beschreibung:
    'Aus einer Vorlage oder aus dem Plan des Vorjahrs (JSON), oder aus einer Plandatei (YAML). Die Adresse des neuen Plans steht in Location.',
  recht: 'plan.anlegen',
  pfadfelder: KEINE,
  abfrage: KEINE,
  inhalt: jsonOderPlandatei(planbeginn),
  erfolge: {
    201: {
      beschreibung: 'Der Plan ist angelegt',
      arten: { 'application/json': z.strictObject({ kennung: z.string() }) },
      kopf: { location: 'Adresse des Plans' },
    },
  },
  einmalig: true,
  konflikt: true,
  beispiel: {
    pfad: '/plaene',
    inhalt: {
      aus: 'vorlage',
      vorlage: 'nrw-2023',
      jahr: 2028,
      jobcenter: 'Musterstadt',
      traegerform: 'zkT',
      land: 'NW',
    },
  },
  tue: async ({ akteur, platz, inhalt }) =>
    ausErgebnis(await lege(akteur, platz, inhalt), kennung =>
      alsJson({ kennung }, { status: 201, kopf: { location: `/api/v1/plaene/${kennung}` } }),
    ),
});

const lege = async (
  akteur: Akteur,
  { planung, planverwaltung }: Arbeitsplatz,
  inhalt: z.output<typeof planbeginn> | Uint8Array,
): Promise<Ergebnis<string>> => {
  if (inhalt instanceof Uint8Array) return planung.nimmAuf(akteur, { inhalt });
  if (inhalt.aus === 'vorjahr')
    return planverwaltung.legeAusVorjahrAn(akteur, { kennung: inhalt.plan, jahr: inhalt.jahr });
  const { aus: _, ...beginn } = inhalt;
  return planverwaltung.legeAusVorlageAn(akteur, beginn);
};
