import { z } from '@hono/zod-openapi';
import { alsDatei } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { YAML } from '../anfrage/inhaltsarten.ts';
import { fassungsfeld, planpfad } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

const ARTEN = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
} as const;

export const liesDokument = vorgang({
  kennung: 'liesDokument',
  methode: 'get',
  pfad: '/plaene/{plan}/dokument',
  gruppe: 'Dokumente',
  titel: 'Dokument eines Plans',
  beschreibung:
    'Gedruckt aus dem jetzigen Stand; das dauert bei PDF einige Sekunden. „intern“ enthält Rechenwege, Befunde und interne Anmerkungen, „veroeffentlichung“ nicht.',
  recht: 'dokument.veroeffentlichung',
  pfadfelder: planpfad,
  abfrage: z.strictObject({
    fassung: fassungsfeld,
    format: z.enum(['pdf', 'docx', 'html']).default('pdf').meta({ description: 'Format der Datei' }),
    art: z
      .enum(['intern', 'veroeffentlichung'])
      .default('veroeffentlichung')
      .meta({ description: 'Mit oder ohne interne Anmerkungen' }),
  }),
  erfolge: {
    200: {
      beschreibung: 'Das Dokument',
      arten: { [ARTEN.pdf]: null, [ARTEN.docx]: null, 'text/html': null },
    },
  },
  beispiel: { pfad: '/plaene/{plan}/dokument?format=html' },
  tue: async ({ akteur, platz, pfad: { plan }, abfrage: { fassung, format, art } }) =>
    ausErgebnis(
      await platz.planung.dokument(akteur, {
        kennung: plan,
        format,
        veroeffentlichung: art === 'veroeffentlichung',
        ...(fassung !== undefined && { fassung }),
      }),
      bytes => alsDatei(ARTEN[format], `plan.${format}`, bytes),
    ),
});

export const liesPlandatei = vorgang({
  kennung: 'liesPlandatei',
  methode: 'get',
  pfad: '/plaene/{plan}/plandatei',
  gruppe: 'Dokumente',
  titel: 'Plandatei',
  beschreibung: 'Der Plan als YAML, wie ihn die Befehlszeile liest und wie er sich wieder aufnehmen lässt.',
  recht: 'plan.exportieren',
  pfadfelder: planpfad,
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: { 200: { beschreibung: 'Die Plandatei', arten: { [YAML]: null } } },
  beispiel: { pfad: '/plaene/{plan}/plandatei' },
  tue: async ({ akteur, platz, pfad: { plan }, abfrage: { fassung } }) =>
    ausErgebnis(
      await platz.planverwaltung.gibPlandateiAus(akteur, {
        kennung: plan,
        ...(fassung !== undefined && { fassung }),
      }),
      text => alsDatei(YAML, 'plan.yaml', text),
    ),
});
