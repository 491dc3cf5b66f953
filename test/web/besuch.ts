import { KENNWORT } from './probenarbeitsplatz.ts';
import type { erstelleProbenserver } from './probenserver.ts';

type Server = Awaited<ReturnType<typeof erstelleProbenserver>>;

/** Somebody at a browser. */
export type Besuch = ReturnType<typeof erstelleBesuch>;

/** A browser in ten lines: keeps cookies and brings along what the form of a page had. */
export const erstelleBesuch = ({ app }: Server, kopf: Record<string, string> = {}) => {
  const kekse = new Map<string, string>();
  const hole = async (
    pfad: string,
    mehr: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const antwort = await app.request(`http://probe${pfad}`, {
      ...mehr,
      headers: {
        host: 'probe',
        cookie: [...kekse].map(([n, w]) => `${n}=${w}`).join('; '),
        ...kopf,
        ...mehr.headers,
      },
    });
    for (const keks of antwort.headers.getSetCookie()) {
      const [, name = '', wert = ''] = /^([^=]+)=([^;]*)/.exec(keks) ?? [];
      if (wert === '') kekse.delete(name);
      else kekse.set(name, wert);
    }
    return antwort;
  };
  const schutz = async (pfad: string): Promise<string> =>
    /name="formularschutz" value="([^"]+)"/.exec(await (await hole(pfad)).text())?.[1] ?? '';
  const sende = async (
    pfad: string,
    felder: Record<string, string>,
    mehr: Record<string, string> = {},
  ): Promise<Response> =>
    hole(pfad, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://probe', ...mehr },
      body: new URLSearchParams(felder).toString(),
    });
  const meldeAn = async (anmeldename: string, kennwort = KENNWORT): Promise<Response> =>
    sende('/anmelden', {
      anmeldename,
      kennwort,
      weiter: '/konto',
      formularschutz: await schutz('/anmelden'),
    });
  return { hole, sende, schutz, meldeAn, kekse };
};
