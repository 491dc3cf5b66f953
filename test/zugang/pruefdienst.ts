import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import type { Dienstangaben } from '#adapters/identitaet';

const RUECKKEHR = 'http://localhost:3000/anmelden/dienst/zurueck';

/** A certified provider on this machine, with the settings of the client that knows it. */
export type Pruefdienst = Readonly<{ angaben: Dienstangaben; beende: () => Promise<void> }>;

/** What the provider says about everybody who signs in, beside the name. */
export type Pruefdienstangaben = Readonly<{
  ansprueche?: Readonly<Record<string, unknown>>;
  /** How long a code holds, in seconds. */
  codeSekunden?: number;
  /** Somebody between provider and client changes the signature of the ID token. */
  faelscheUnterschrift?: boolean;
}>;

/** Starts oidc-provider on a free port of the loopback. Whoever signs in there is believed. */
export const startePruefdienst = async ({
  ansprueche = {},
  codeSekunden = 60,
  faelscheUnterschrift = false,
}: Pruefdienstangaben = {}): Promise<Pruefdienst> => {
  const server = createServer();
  await new Promise<void>(fertig => {
    server.listen(0, '127.0.0.1', fertig);
  });
  const aussteller = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const dienst = new Provider(aussteller, {
    clients: [
      {
        client_id: 'stellwerk',
        client_secret: 'ein-geheimnis-nur-fuer-tests-0123456789',
        redirect_uris: [RUECKKEHR],
        post_logout_redirect_uris: ['http://localhost:3000/'],
      },
    ],
    claims: {
      openid: ['sub'],
      profile: ['preferred_username', 'name', 'gruppen'],
      email: ['email', 'email_verified'],
    },
    ttl: {
      AuthorizationCode: codeSekunden,
      IdToken: 600,
      AccessToken: 600,
      Grant: 600,
      Session: 600,
      Interaction: 600,
    },
    cookies: { keys: ['nur-fuer-tests'] },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, preferred_username: sub, name: `Person ${sub}`, ...ansprueche }),
    }),
  });
  const bediene = dienst.callback();
  server.on('request', (anfrage, antwort) => {
    if (faelscheUnterschrift && anfrage.url === '/token') verfaelsche(antwort);
    bediene(anfrage, antwort);
  });
  return {
    angaben: {
      aussteller,
      kennung: 'stellwerk',
      geheimnis: 'ein-geheimnis-nur-fuer-tests-0123456789',
      rueckkehr: RUECKKEHR,
      nachAbmeldung: 'http://localhost:3000/',
      jobcenter: 'musterstadt',
      umfang: 'openid profile email',
      namensanspruch: 'preferred_username',
      anzeigeanspruch: 'name',
      rollenanspruch: null,
      rollen: {},
    },
    beende: async () => {
      server.closeAllConnections();
      await new Promise(fertig => {
        server.close(fertig);
      });
    },
  };
};

/** Turns one character in the middle of the signature. */
const verfaelsche = (antwort: ServerResponse): void => {
  const ende = antwort.end.bind(antwort);
  Object.assign(antwort, {
    end: (text: unknown) =>
      ende(
        String(text).replace(
          /("id_token":"[^"]+\.[^"]+\.[\w-]{20})(.)/,
          (_, davor: string, zeichen: string) => `${davor}${zeichen === 'A' ? 'B' : 'A'}`,
        ),
      ),
  });
};

/** Walks through the provider's pages as a browser does: signs in as that person, agrees, and returns the query it is sent back with. */
export const geheDurchDenDienst = async (
  adresse: string,
  person: string,
  abbrechen = false,
): Promise<string> => {
  const kekse = new Map<string, string>();
  let naechste: string = adresse;
  let formular: Readonly<Record<string, string>> | null = null;
  for (let schritt = 0; schritt < 15; schritt++) {
    const antwort = await rufe(naechste, kekse, formular);
    formular = null;
    const ziel = antwort.headers.get('location');
    if (ziel?.startsWith(RUECKKEHR) === true) return new URL(ziel).search;
    if (ziel !== null) {
      naechste = new URL(ziel, naechste).href;
      continue;
    }
    const seite = await antwort.text();
    if (abbrechen) {
      naechste = `${naechste}/abort`;
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(seite)?.[1];
    if (prompt === undefined)
      throw new Error(`Kein Formular des Dienstes (${antwort.status}): ${seite.slice(0, 500)}`);
    naechste = new URL(/action="([^"]+)"/.exec(seite)?.[1] ?? '', naechste).href;
    formular = prompt === 'login' ? { prompt, login: person, password: 'beliebig' } : { prompt };
  }
  throw new Error('Der Dienst kommt zu keinem Ende.');
};

const rufe = async (
  adresse: string,
  kekse: Map<string, string>,
  formular: Readonly<Record<string, string>> | null,
): Promise<Response> => {
  const cookie = [...kekse].map(([name, wert]) => `${name}=${wert}`).join('; ');
  const antwort = await fetch(adresse, {
    redirect: 'manual',
    headers: { cookie },
    ...(formular === null ? {} : { method: 'POST', body: new URLSearchParams(formular) }),
  });
  for (const zeile of antwort.headers.getSetCookie()) {
    const [, name, wert] = /^([^=]+)=([^;]*)/.exec(zeile) ?? [];
    if (name !== undefined && wert !== undefined && wert !== '') kekse.set(name, wert);
    else if (name !== undefined) kekse.delete(name);
  }
  return antwort;
};
