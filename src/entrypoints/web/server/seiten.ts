import type { Context } from 'hono';
import type { Angemeldet, Anfrage, Wiedervorlage } from '../app/anfrage.ts';
import { erstelleBremse } from './bremse.ts';
import { erstelleFormularschutz, SCHUTZFELD } from './formularschutz.ts';
import { geraetAus } from './geraet.ts';
import { oeffneKekse } from './keks.ts';
import { liesFormular } from './liesFormular.ts';
import { HOCHLADEADRESSE, nimmHochgeladenes } from './nimmHochgeladenes.ts';
import { erstelleSiegel } from './siegel.ts';
import type { Webserverangaben, Webumgebung } from './webserverangaben.ts';

/** Answers with a page: finds out who asks, checks what forms bring along, writes the cookies. */
export const seiten = (angaben: Webserverangaben) => {
  const { web, arbeitsplatz, https } = angaben;
  const schutz = erstelleFormularschutz(angaben.schluessel);
  const siegel = erstelleSiegel(angaben.schluessel);
  const bremse = erstelleBremse(ANMELDUNGEN_HOECHSTENS, FUENF_MINUTEN);
  return async (c: Context<Webumgebung>): Promise<Response> => {
    const kekse = oeffneKekse(c, https, siegel);
    const angemeldet = await wer(angaben, kekse.schein);
    if (angemeldet?.neuerSchein) kekse.merke(angemeldet.neuerSchein);
    const bindung = angemeldet?.anmeldung ?? kekse.vorab();
    const anfrage: Anfrage = {
      angemeldet,
      formularschutz: schutz.fuer(bindung),
      formular: null,
      hochgeladen: null,
      wiedervorlage: null,
      nonce: c.get('secureHeadersNonce') ?? '',
      keks: kekse,
      geraet: geraetAus(c.req.header('user-agent') ?? ''),
      meldungstext: angaben.meldungstext,
      version: angaben.version,
      schnittstelle: angaben.schnittstelle?.beschreibung ?? null,
      merkeFehler: fehler => c.set('fehler', fehler),
    };
    const antworte = async (request: Request, mehr: Partial<Anfrage> = {}): Promise<Response> =>
      mitKeksen(c, await web.antworte(request, arbeitsplatz, { ...anfrage, ...mehr }));
    const lehneAb = (grund: string, wiedervorlage: Wiedervorlage | null = null): Promise<Response> =>
      antworte(new Request(new URL(`/abgelehnt/${grund}`, c.req.url), { signal: c.req.raw.signal }), {
        wiedervorlage,
      });

    const nimmDateien = async ({ akteur }: Angemeldet): Promise<Response> => {
      const stimmt = (eingereicht: string): boolean => schutz.stimmt(bindung, eingereicht);
      const genommen = await nimmHochgeladenes(c.req.raw, arbeitsplatz, { akteur, stimmt });
      if (!genommen.ok) return lehneAb(genommen.grund);
      return antworte(ohneInhalt(c.req.raw), { hochgeladen: genommen.hochgeladen });
    };

    const nimmFormular = async (): Promise<Response> => {
      if (c.req.path === HOCHLADEADRESSE) return angemeldet ? nimmDateien(angemeldet) : lehneAb('abgelaufen');
      const gelesen = await liesFormular(c.req.raw);
      if (!gelesen.ok) return lehneAb(gelesen.grund);
      const { formular } = gelesen;
      const eingereicht = formular.get(SCHUTZFELD);
      if (typeof eingereicht !== 'string' || !schutz.stimmt(bindung, eingereicht))
        return lehneAb(angemeldet ? 'veraltet' : 'abgelaufen', wiedervorlageAus(c, formular));
      return antworte(ohneInhalt(c.req.raw), { formular });
    };

    if (/%00/.test(c.req.url)) return c.text('Diese Seite gibt es nicht.', 404);
    const liest = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!liest && c.req.method !== 'POST') return c.text('Das geht hier nicht.', 405);
    if (!liest && !istVonHier(c)) return lehneAb('formular');
    const versuchVon = istVersuch(c.req.path, liest) ? angaben.herkunft(c) : null;
    if (versuchVon !== null && bremse.nimm(versuchVon) > 0) return lehneAb('zu-oft');
    const antwort = liest ? await antworte(c.req.raw) : await nimmFormular();
    if (versuchVon !== null && kekse.angemeldet()) bremse.erlasse(versuchVon);
    return antwort;
  };
};

/** Does somebody try to sign in: with a form, or by what a provider gave along on the way back? */
const istVersuch = (pfad: string, liest: boolean): boolean =>
  liest ? /^\/anmelden\/dienst\/zurueck\b/.test(pfad) : pfad.startsWith('/anmelden');

const ANMELDUNGEN_HOECHSTENS = 30;
const FUENF_MINUTEN = 300;

const wer = async ({ arbeitsplatz }: Webserverangaben, schein: string | null): Promise<Angemeldet | null> => {
  if (schein === null) return null;
  const sitzung = await arbeitsplatz.zugang.pruefe(schein);
  if (!sitzung.ok) return null;
  const name = await arbeitsplatz.jobcentername(sitzung.wert.akteur);
  return { ...sitzung.wert, jobcenter: name.ok ? name.wert : '' };
};

/** Was the form sent from our own site? A proxy in front may end TLS, so only the host is compared. */
const istVonHier = ({ req }: Context): boolean => {
  const herkunft = req.header('origin');
  if (herkunft === undefined) return ['same-origin', undefined].includes(req.header('sec-fetch-site'));
  return URL.canParse(herkunft) && new URL(herkunft).host === req.header('host');
};

/** Sent from here, but not with the sign-in the page was made for: shown once more, and sent only when the person says so. Files are not. */
const wiedervorlageAus = ({ req }: Context, formular: FormData): Wiedervorlage | null => {
  if (req.header('origin') === undefined || /^\/(?:(?:an|ab)melden|\/)/.test(req.path)) return null;
  const felder = [...formular].filter(([name]) => name !== SCHUTZFELD);
  const texte = felder.flatMap(([name, wert]) => (typeof wert === 'string' ? [[name, wert] as const] : []));
  return texte.length === felder.length ? { ziel: req.path, felder: texte } : null;
};

/** The body was read; the pages get what stood in it. */
const ohneInhalt = ({ url, headers, signal }: Request): Request => {
  const kopf = new Headers(headers);
  for (const name of ['content-length', 'content-type', 'transfer-encoding']) kopf.delete(name);
  return new Request(url, { method: 'POST', headers: kopf, signal });
};

/** The cookies that were set on the way belong to the answer. */
const mitKeksen = (c: Context, antwort: Response): Response => {
  const kopf = new Headers(antwort.headers);
  if (!kopf.has('cache-control')) kopf.set('cache-control', 'private, no-store');
  for (const [name, wert] of kopf) if (name !== 'set-cookie') c.header(name, wert);
  return c.newResponse(antwort.body, antwort.status as 200);
};
