import { randomUUID } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Apiangaben } from './apiangaben.ts';
import { ohneInhalt, type Antwort } from './antwort/antwort.ts';
import { schreibeAntwort } from './antwort/schreibeAntwort.ts';
import { bearbeite } from './bearbeite.ts';
import { beschreibe, type Openapi } from './beschreibung/beschreibe.ts';
import { VORGAENGE } from './vorgaenge.ts';
import type { Vorgang } from './vorgang.ts';

/** The API for programs. Has no socket of its own. */
export type Api = Readonly<{
  /** The answer to a request below /api; null: it is none of ours. */
  antworte(anfrage: Request, herkunft: string): Promise<Response> | null;
  /** OpenAPI 3.1. */
  beschreibung: Openapi;
}>;

/** Where all of it lies. */
const WURZEL = '/api/v1';

/** Puts the operations behind their addresses. Whatever is no operation is refused as all refusals are (RFC 9457). */
export const erstelleApi = (angaben: Apiangaben): Api => {
  const app = new OpenAPIHono<Umgebung>();
  const beschreibung = beschreibe(app, VORGAENGE, angaben.version);
  const text = JSON.stringify(beschreibung);
  const antworte = async (
    anfrage: Request,
    pfad: string,
    tue: (kennung: string) => Promise<Antwort>,
  ): Promise<Response> => beantworte(angaben, anfrage, pfad, tue);

  app.on(['GET', 'HEAD'], [WURZEL, `${WURZEL}/`], c => c.redirect('/schnittstelle'));
  app.on(['GET', 'HEAD'], `${WURZEL}/openapi.json`, async c =>
    antworte(c.req.raw, '/openapi.json', () =>
      Promise.resolve({ status: 200, art: 'application/json', inhalt: text, kopf: {} }),
    ),
  );
  for (const [pfad, vorgaenge] of nachPfad(VORGAENGE))
    app.all(`${WURZEL}${pfad.replaceAll(/\{(\w+)\}/g, ':$1')}`, async c =>
      antworte(c.req.raw, pfad, async kennung => {
        const methode = c.req.method === 'HEAD' ? 'get' : c.req.method.toLowerCase();
        const vorgang = vorgaenge.find(v => v.methode === methode);
        if (!vorgang) return ohneVorgang(methode, vorgaenge);
        const felder: Readonly<Record<string, string>> = c.req.param();
        return bearbeite(vorgang, { anfrage: c.req.raw, felder, herkunft: c.env.herkunft, kennung }, angaben);
      }),
    );
  app.notFound(async c =>
    antworte(c.req.raw, '(unbekannt)', () => Promise.resolve({ problem: 'nicht-gefunden' })),
  );
  return {
    beschreibung,
    antworte: (anfrage, herkunft) =>
      /^\/api(?:\/|$)/.test(new URL(anfrage.url).pathname)
        ? Promise.resolve(app.fetch(anfrage, { herkunft }))
        : null,
  };
};

type Umgebung = { Bindings: { herkunft: string } };

const nachPfad = (vorgaenge: readonly Vorgang[]): ReadonlyMap<string, readonly Vorgang[]> =>
  Map.groupBy(vorgaenge, v => v.pfad);

/** No other site is ever let in (CORS): who asks what there is gets the list of methods and nothing else. */
const ohneVorgang = (methode: string, vorgaenge: readonly Vorgang[]): Antwort => {
  const erlaubt = vorgaenge.flatMap(v => (v.methode === 'get' ? ['GET', 'HEAD'] : [v.methode.toUpperCase()]));
  const kopf = { allow: [...erlaubt, 'OPTIONS'].join(', ') };
  return methode === 'options' ? ohneInhalt(kopf) : { problem: 'methode', kopf };
};

/** Every request has an answer, a line in the log, and headers that let nothing be done with it in a browser. */
const beantworte = async (
  { protokolliere, meldungstext, https }: Apiangaben,
  anfrage: Request,
  pfad: string,
  tue: (kennung: string) => Promise<Antwort>,
): Promise<Response> => {
  const beginn = performance.now();
  const kennung = randomUUID();
  const lauf: { fehler?: unknown } = {};
  const antwort = await tue(kennung).catch((fehler: unknown): Antwort => {
    lauf.fehler = fehler;
    return { problem: 'fehler' };
  });
  const geschrieben = schreibeAntwort(antwort, { anfrage, kennung, meldungstext, https });
  protokolliere({
    anfrage: kennung,
    methode: anfrage.method,
    pfad: `${WURZEL}${pfad}`,
    status: geschrieben.status,
    millisekunden: Math.round(performance.now() - beginn),
    ...lauf,
  });
  return geschrieben;
};
