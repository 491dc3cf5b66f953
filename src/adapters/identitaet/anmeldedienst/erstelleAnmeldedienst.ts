import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Dienstvorgang, Anmeldedienst } from '#ports';
import type { Dienstangaben } from './angaben.ts';
import { fehltEtwas, identitaetAus, type Ansprueche } from './ansprueche.ts';
import { meldungZu } from './fehler.ts';
import { erstelleVerbindung } from './verbindung.ts';

/** Signs in by authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1). */
export const erstelleAnmeldedienst = (angaben: Dienstangaben): Anmeldedienst => {
  const verbinde = erstelleVerbindung(angaben);
  return {
    beginne: async () => beimDienst(angaben, async () => beginne(await verbinde(), angaben)),
    loeseEin: async (antwort, vorgang) => {
      const gesagt = await beimDienst(angaben, async () =>
        ansprueche(await verbinde(), angaben, antwort, vorgang),
      );
      return gesagt.ok ? identitaetAus(gesagt.wert, angaben) : gesagt;
    },
    abmeldeadresse: async () => {
      const verbindung = await beimDienst(angaben, verbinde);
      if (!verbindung.ok || verbindung.wert.serverMetadata().end_session_endpoint === undefined) return null;
      return buildEndSessionUrl(verbindung.wert, { post_logout_redirect_uri: angaben.nachAbmeldung }).href;
    },
  };
};

const beimDienst = async <T>({ aussteller }: Dienstangaben, tue: () => Promise<T>): Promise<Ergebnis<T>> => {
  try {
    return gelungen(await tue());
  } catch (fehler) {
    return misslungen(meldungZu(fehler, aussteller));
  }
};

const beginne = async (
  verbindung: Configuration,
  { rueckkehr, umfang }: Dienstangaben,
): Promise<Readonly<{ adresse: string; vorgang: Dienstvorgang }>> => {
  const vorgang = {
    zustand: randomState(),
    einmalwert: randomNonce(),
    nachweis: randomPKCECodeVerifier(),
  };
  const adresse = buildAuthorizationUrl(verbindung, {
    redirect_uri: rueckkehr,
    scope: umfang,
    state: vorgang.zustand,
    nonce: vorgang.einmalwert,
    code_challenge: await calculatePKCECodeChallenge(vorgang.nachweis),
    code_challenge_method: 'S256',
  });
  return { adresse: adresse.href, vorgang };
};

/** What the ID token says, completed by what the provider says when it is asked. */
const ansprueche = async (
  verbindung: Configuration,
  angaben: Dienstangaben,
  antwort: string,
  vorgang: Dienstvorgang,
): Promise<Ansprueche> => {
  // The address as the provider knows it: behind a proxy the server sees another one.
  const adresse = new URL(angaben.rueckkehr);
  adresse.search = antwort;
  const scheine = await authorizationCodeGrant(verbindung, adresse, {
    expectedState: vorgang.zustand,
    expectedNonce: vorgang.einmalwert,
    pkceCodeVerifier: vorgang.nachweis,
    idTokenExpected: true,
  });
  const gesagt: Ansprueche & Readonly<{ sub?: string }> = scheine.claims() ?? {};
  if (!fehltEtwas(gesagt, angaben) || verbindung.serverMetadata().userinfo_endpoint === undefined)
    return gesagt;
  return { ...(await fetchUserInfo(verbindung, scheine.access_token, gesagt.sub ?? '')), ...gesagt };
};
