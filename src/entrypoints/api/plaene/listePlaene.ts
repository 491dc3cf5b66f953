import { z } from '@hono/zod-openapi';
import { VORLAGEN, ZUSTAENDE } from '#domain/plan';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { seitenweise, verweisAufWeiter } from '../antwort/seitenweise.ts';
import { KEINE, seitenfelder, weiter } from '../felder.ts';
import { vorgang } from '../vorgang.ts';
import { alsPlankopf, plankopfSchema } from './plankopf.ts';

export const listePlaene = vorgang({
  kennung: 'listePlaene',
  methode: 'get',
  pfad: '/plaene',
  gruppe: 'Pläne',
  titel: 'Pläne auflisten',
  beschreibung: 'Alle Pläne, die das Konto lesen darf, das neueste Jahr zuerst.',
  recht: 'plan.lesen',
  pfadfelder: KEINE,
  abfrage: z.strictObject({
    jahr: z.coerce.number().int().min(2005).max(2099).optional().meta({ description: 'Nur dieses Planjahr' }),
    zustand: z.enum(ZUSTAENDE).optional().meta({ description: 'Nur in diesem Zustand' }),
    vorlage: z.enum(VORLAGEN).optional().meta({ description: 'Nur nach dieser Vorlage' }),
    ...seitenfelder,
  }),
  erfolge: {
    200: {
      beschreibung: 'Eine Seite der Liste',
      arten: { 'application/json': z.strictObject({ plaene: z.array(plankopfSchema), weiter }) },
      kopf: { link: 'Adresse der nächsten Seite (RFC 8288)' },
    },
  },
  beispiel: { pfad: '/plaene?jahr=2027' },
  tue: async ({ akteur, platz, abfrage, adresse }) =>
    ausErgebnis(await platz.planung.liste(akteur), alle => {
      const { jahr, zustand, vorlage } = abfrage;
      const passende = alle.filter(
        plan =>
          (jahr === undefined || plan.jahr === jahr) &&
          (zustand === undefined || plan.zustand === zustand) &&
          (vorlage === undefined || plan.vorlage === vorlage),
      );
      const seite = seitenweise(passende, plan => plan.kennung, abfrage);
      if ('problem' in seite) return seite;
      return alsJson(
        { plaene: seite.eintraege.map(alsPlankopf), weiter: seite.weiter },
        { kopf: verweisAufWeiter(adresse, seite.weiter) },
      );
    }),
});
