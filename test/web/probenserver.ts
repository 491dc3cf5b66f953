import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { erstelleWebserver, baueWeb, ladeWeb, lausche, type Webeintrag } from '#entrypoints/web';
import { arbeitsplatztext, erstelleSchnittstelle, type GebundenerArbeitsplatz } from '#main/arbeitsplatz';
import { oeffneProbenarbeitsplatz, type Arbeitsplatzwunsch } from './probenarbeitsplatz.ts';

/** The web server over a real workspace of its own; `app.request` answers without a socket. */
export const erstelleProbenserver = async (mehr: Probenwunsch = {}) => {
  const log: Webeintrag[] = [];
  const [web, gebunden] = await Promise.all([baueWeb().then(ladeWeb), oeffneProbenarbeitsplatz(mehr)]);
  const app = erstelleWebserver({
    web,
    arbeitsplatz: mehr.arbeitsplatz?.(gebunden) ?? gebunden.arbeitsplatz,
    meldungstext: arbeitsplatztext,
    schluessel: 'nur für Tests: dieser Schlüssel ist nicht geheim',
    https: mehr.https ?? false,
    herkunft: c => c.req.header('x-probe-herkunft') ?? 'probe',
    version: 'Probe',
    schnittstelle: erstelleSchnittstelle({
      arbeitsplatz: gebunden.arbeitsplatz,
      version: 'Probe',
      https: mehr.https ?? false,
      protokolliere: eintrag => log.push(eintrag),
    }),
    protokolliere: eintrag => log.push(eintrag),
  });
  return { app, log, gebunden, beende: gebunden.beende };
};

/** arbeitsplatz: another one than that, made from it. */
type Probenwunsch = Arbeitsplatzwunsch &
  Readonly<{
    https?: boolean;
    arbeitsplatz?: (gebunden: GebundenerArbeitsplatz) => Arbeitsplatz;
  }>;

/** The same behind a port of this machine; for browsers. */
export const starteProbenserver = async (port = 0, mehr: Probenwunsch = {}) => {
  const { app, log, gebunden } = await erstelleProbenserver(mehr);
  const server = await lausche(app, { adresse: '127.0.0.1', port });
  return {
    adresse: `http://127.0.0.1:${server.port}`,
    log,
    gebunden,
    beende: async () => {
      await server.schliesse();
      await gebunden.beende();
    },
  };
};
