import { erstelleWebserver, baueWeb, ladeWeb, lausche, type Webeintrag } from '#entrypoints/web';
import { arbeitsplatztext } from '#main/arbeitsplatz';
import { oeffneProbenarbeitsplatz } from './probenarbeitsplatz.ts';

/** The web server over a real workspace of its own; `app.request` answers without a socket. */
export const erstelleProbenserver = async (mehr: Readonly<{ https?: boolean }> = {}) => {
  const log: Webeintrag[] = [];
  const [web, gebunden] = await Promise.all([baueWeb().then(ladeWeb), oeffneProbenarbeitsplatz()]);
  const app = erstelleWebserver({
    web,
    arbeitsplatz: gebunden.arbeitsplatz,
    meldungstext: arbeitsplatztext,
    schluessel: 'nur für Tests: dieser Schlüssel ist nicht geheim',
    https: mehr.https ?? false,
    herkunft: c => c.req.header('x-probe-herkunft') ?? 'probe',
    version: 'Probe',
    protokolliere: eintrag => log.push(eintrag),
  });
  return { app, log, gebunden, beende: gebunden.beende };
};

/** The same behind a port of this machine; for browsers. */
export const starteProbenserver = async (port = 0) => {
  const { app, log, gebunden } = await erstelleProbenserver();
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
