import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { requestId } from 'hono/request-id';
import { serveStatic } from '@hono/node-server/serve-static';
import { notseite } from './notseite.ts';
import { seiten } from './seiten.ts';
import { sicherheitskopf } from './sicherheitskopf.ts';
import { verdichteSeiten } from './verdichteSeiten.ts';
import type { Webserverangaben, Webumgebung } from './webserverangaben.ts';

/** The web server: files, safety, and the pages behind it. Has no socket of its own: `app.request` answers in tests. */
export const erstelleWebserver = (angaben: Webserverangaben): Hono<Webumgebung> => {
  const app = new Hono<Webumgebung>();
  app.use(zuerstProgramme(angaben));
  app.use(requestId());
  app.use(protokoll(angaben));
  app.use(sicherheitskopf(angaben.https));
  app.use('/assets/*', fuerImmer);
  app.use('/assets/*', serveStatic({ root: angaben.web.ordner, precompressed: true }));
  app.get('/assets/*', c => c.text('Diese Datei gibt es nicht.', 404));
  app.use(compress());
  app.use(verdichteSeiten);
  app.all('*', seiten(angaben));
  app.onError((fehler, c) => {
    c.set('fehler', fehler);
    return c.html(notseite(c.get('requestId')), 500);
  });
  return app;
};

/** Programs get other headers, errors and lines of the log than browsers, so they are answered before all that. */
const zuerstProgramme =
  ({ schnittstelle, herkunft }: Webserverangaben) =>
  async (c: Context<Webumgebung>, weiter: () => Promise<void>): Promise<Response | void> =>
    schnittstelle?.antworte(c.req.raw, herkunft(c)) ?? weiter();

const protokoll =
  ({ protokolliere }: Webserverangaben) =>
  async (c: Context<Webumgebung>, weiter: () => Promise<void>): Promise<void> => {
    const beginn = performance.now();
    await weiter();
    const fehler: unknown = c.get('fehler');
    protokolliere({
      anfrage: c.get('requestId'),
      methode: c.req.method,
      pfad: ohneGetipptes(c.req.path, c.res.status),
      status: c.res.status,
      millisekunden: Math.round(performance.now() - beginn),
      ...(fehler !== undefined && { fehler }),
    });
  };

/** What somebody typed into the address bar is none of our addresses. */
const ohneGetipptes = (pfad: string, status: number): string =>
  status === 404 || status === 405 || !/^\/[\w./~-]{0,300}$/.test(pfad) ? '(keine Seite)' : pfad;

/** Files are named by what is in them: what a browser has once, it need not ask for again. */
const fuerImmer = async (c: Context, weiter: () => Promise<void>): Promise<void> => {
  await weiter();
  if (c.res.status === 200) c.header('cache-control', 'public, max-age=31536000, immutable');
};
