import { ohneInhalt } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, planpfad } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const loeschePlan = vorgang({
  kennung: 'loeschePlan',
  methode: 'delete',
  pfad: '/plaene/{plan}',
  gruppe: 'Pläne',
  titel: 'Entwurf löschen',
  beschreibung:
    'Nur ein Entwurf, der nie beschlossen war. Er ist dann nicht mehr zu sehen; das Protokoll behält ihn.',
  // Scenarios are deleted by whoever calculates them, so the use case decides.
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: KEINE,
  erfolge: { 204: { beschreibung: 'Der Entwurf ist gelöscht' } },
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}' },
  tue: async ({ akteur, platz, pfad }) =>
    ausErgebnis(await platz.planverwaltung.loesche(akteur, pfad.plan), () => ohneInhalt()),
});
