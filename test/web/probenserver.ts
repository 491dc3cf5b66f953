import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { meldungstext } from '#application';
import { planungsmeldungen } from '#application/planung';
import { baueWeb, erstelleWebserver, ladeWeb, lausche, type Webeintrag } from '#entrypoints/web';
import type { Meldung } from '#domain/werte';
import { erstelleProbenarbeitsplatz } from './probenarbeitsplatz.ts';

const eigene = new Map<string, { satz(parameter: never): string }>(
  Object.values(planungsmeldungen).map(art => [art.code, art]),
);
const text = (meldung: Meldung): string => {
  const art = eigene.get(meldung.code);
  return art ? art.satz(meldung.parameter as never) : meldungstext(meldung);
};

/** The web server over the workspace in memory; `app.request` answers without a socket. */
export const erstelleProbenserver = async (mehr: { arbeitsplatz?: Arbeitsplatz; https?: boolean } = {}) => {
  const log: Webeintrag[] = [];
  const app = erstelleWebserver({
    web: await ladeWeb(await baueWeb()),
    arbeitsplatz: mehr.arbeitsplatz ?? (await erstelleProbenarbeitsplatz()),
    meldungstext: text,
    schluessel: 'nur für Tests: dieser Schlüssel ist nicht geheim',
    https: mehr.https ?? false,
    herkunft: c => c.req.header('x-probe-herkunft') ?? 'probe',
    version: 'Probe',
    protokolliere: eintrag => log.push(eintrag),
  });
  return { app, log };
};

/** The same behind a port of this machine; for browsers. */
export const starteProbenserver = async (port = 0) => {
  const { app, log } = await erstelleProbenserver();
  const server = await lausche(app, { adresse: '127.0.0.1', port });
  return { adresse: `http://127.0.0.1:${server.port}`, log, beende: server.schliesse };
};
