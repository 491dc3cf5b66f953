import { pruefberichtSchema } from '#contract';
import { plandatei } from '../anfrage/inhaltsarten.ts';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const pruefeDatei = vorgang({
  kennung: 'pruefeDatei',
  methode: 'post',
  pfad: '/pruefungen',
  gruppe: 'Prüfung und Zahlen',
  titel: 'Plandatei prüfen, ohne sie zu speichern',
  beschreibung:
    'Auch eine Datei, die nicht zu lesen ist, gibt einen Bericht: „lesbar“ ist dann false, und „dateifehler“ nennt Zeile und Spalte.',
  recht: 'plan.lesen',
  pfadfelder: KEINE,
  abfrage: KEINE,
  inhalt: plandatei,
  erfolge: { 200: { beschreibung: 'Der Prüfbericht', arten: { 'application/json': 'Pruefbericht' } } },
  beispiel: { pfad: '/pruefungen', inhalt: '@plan.yaml', art: 'application/yaml' },
  tue: async ({ akteur, platz, inhalt }) =>
    ausErgebnis(await platz.schnittstelle.pruefeDatei(akteur, inhalt), bericht =>
      alsJson(pruefberichtSchema.encode(bericht)),
    ),
});
