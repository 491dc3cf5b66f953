import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as warte } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleAnmeldedienst, type Dienstangaben } from '#adapters/identitaet';
import { meldungstext } from '#application';
import type { Ergebnis } from '#domain/werte';
import type { Dienstvorgang, Anmeldedienst } from '#ports';
import { geheDurchDenDienst, startePruefdienst, type Pruefdienst } from './pruefdienst.ts';

const wert = <T>(ergebnis: Ergebnis<T>): T => {
  if (!ergebnis.ok) throw new Error(ergebnis.meldungen.map(meldungstext).join(' '));
  return ergebnis.wert;
};
const codes = (ergebnis: Ergebnis<unknown>): readonly string[] => ergebnis.meldungen.map(m => m.code);

let pruefdienst: Pruefdienst;
let dienst: Anmeldedienst;

beforeAll(async () => {
  pruefdienst = await startePruefdienst({
    ansprueche: {
      gruppen: ['stw-controlling', 'stw-team', 'stw-controlling', 'anderes'],
      email: 'Erika.Muster@Stadt.example',
      email_verified: true,
    },
  });
  dienst = erstelleAnmeldedienst(pruefdienst.angaben);
});

afterAll(async () => pruefdienst.beende());

/** Up to the way back from the provider. */
const zumRueckweg = async (
  bei: Anmeldedienst = dienst,
  abbrechen = false,
): Promise<Readonly<{ antwort: string; vorgang: Dienstvorgang }>> => {
  const { adresse, vorgang } = wert(await bei.beginne());
  return { antwort: await geheDurchDenDienst(adresse, 'Erika', abbrechen), vorgang };
};
const anmelden = async (angaben: Partial<Dienstangaben>) => {
  const eigener = erstelleAnmeldedienst({ ...pruefdienst.angaben, ...angaben });
  const { antwort, vorgang } = await zumRueckweg(eigener);
  return eigener.loeseEin(antwort, vorgang);
};

describe('Anmelden bei einem Anmeldedienst (oidc-provider)', () => {
  test('geht mit Code, PKCE, state und nonce', async () => {
    const { adresse, vorgang } = wert(await dienst.beginne());
    const gefragt = new URL(adresse).searchParams;
    expect(Object.fromEntries(gefragt)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      state: vorgang.zustand,
      nonce: vorgang.einmalwert,
      scope: 'openid profile email',
    });
    expect(gefragt.get('code_challenge')).not.toBe(vorgang.nachweis);
    const antwort = await geheDurchDenDienst(adresse, 'Erika');
    expect(wert(await dienst.loeseEin(antwort, vorgang))).toEqual({
      jobcenter: 'musterstadt',
      aussteller: pruefdienst.angaben.aussteller,
      subjekt: 'Erika',
      anmeldename: 'erika',
      name: 'Person Erika',
      rollen: null,
    });
  });

  test('fragt jedes Mal mit anderen Einmalwerten', async () => {
    const vorgaenge = [wert(await dienst.beginne()), wert(await dienst.beginne())].map(v => v.vorgang);
    for (const feld of ['zustand', 'einmalwert', 'nachweis'] as const)
      expect(new Set(vorgaenge.map(v => v[feld])).size).toBe(2);
  });

  test('nimmt Rollen, wie sie zugeordnet sind, jede einmal, und übergeht andere', async () => {
    const ergebnis = await anmelden({
      rollenanspruch: 'gruppen',
      rollen: {
        'stw-controlling': { rolle: 'controlling', einheit: null },
        'stw-team': { rolle: 'teamleitung', einheit: 'u25' },
      },
    });
    expect(wert(ergebnis).rollen).toEqual([
      { rolle: 'controlling', einheit: null },
      { rolle: 'teamleitung', einheit: 'u25' },
    ]);
  });

  test('nimmt eine bestätigte E-Mail-Adresse als Anmeldenamen, in kleinen Buchstaben', async () => {
    expect(wert(await anmelden({ namensanspruch: 'email' })).anmeldename).toBe('erika.muster@stadt.example');
  });

  test('lehnt ab, wo der Anmeldename fehlt, und sagt, welche Angabe es ist', async () => {
    const ergebnis = await anmelden({ namensanspruch: 'personalnummer' });
    expect(codes(ergebnis)).toEqual(['DIENST-05']);
    expect(ergebnis.meldungen.map(meldungstext)[0]).toContain('„personalnummer“');
  });

  test('lehnt eine unbestätigte E-Mail-Adresse ab', async () => {
    const anderer = await startePruefdienst({
      ansprueche: { email: 'a@b.example', email_verified: false },
    });
    const eigener = erstelleAnmeldedienst({ ...anderer.angaben, namensanspruch: 'email' });
    const { antwort, vorgang } = await zumRueckweg(eigener);
    expect(codes(await eigener.loeseEin(antwort, vorgang))).toEqual(['DIENST-05']);
    await anderer.beende();
  });

  test.each([
    ['state', 'zustand', 'DIENST-04'],
    ['nonce', 'einmalwert', 'DIENST-04'],
    ['PKCE', 'nachweis', 'DIENST-03'],
  ] as const)('lehnt falsches %s ab', async (_, feld, code) => {
    const { antwort, vorgang } = await zumRueckweg();
    const falsch = { ...vorgang, [feld]: 'x'.repeat(43) };
    expect(codes(await dienst.loeseEin(antwort, falsch))).toEqual([code]);
  });

  test('lehnt eine Antwort ab, die zu einer anderen Anmeldung gehört', async () => {
    const [eine, andere] = [await zumRueckweg(), await zumRueckweg()];
    expect(codes(await dienst.loeseEin(eine.antwort, andere.vorgang))).toEqual(['DIENST-04']);
  });

  test('lehnt einen Code ab, der schon eingelöst ist', async () => {
    const { antwort, vorgang } = await zumRueckweg();
    expect((await dienst.loeseEin(antwort, vorgang)).ok).toBe(true);
    expect(codes(await dienst.loeseEin(antwort, vorgang))).toEqual(['DIENST-03']);
  });

  test('lehnt einen abgelaufenen Code ab', async () => {
    const eiliger = await startePruefdienst({ codeSekunden: 1 });
    const eigener = erstelleAnmeldedienst(eiliger.angaben);
    const { antwort, vorgang } = await zumRueckweg(eigener);
    await warte(2100);
    expect(codes(await eigener.loeseEin(antwort, vorgang))).toEqual(['DIENST-03']);
    await eiliger.beende();
  });

  test('lehnt ein ID-Token mit falscher Unterschrift ab', async () => {
    const gefaelscht = await startePruefdienst({ faelscheUnterschrift: true });
    const eigener = erstelleAnmeldedienst(gefaelscht.angaben);
    const { antwort, vorgang } = await zumRueckweg(eigener);
    expect(codes(await eigener.loeseEin(antwort, vorgang))).toEqual(['DIENST-04']);
    await gefaelscht.beende();
  });

  test('sagt es, wenn jemand beim Dienst abbricht', async () => {
    const { antwort, vorgang } = await zumRueckweg(dienst, true);
    const ergebnis = await dienst.loeseEin(antwort, vorgang);
    expect(codes(ergebnis)).toEqual(['DIENST-02']);
    expect(ergebnis.meldungen.map(meldungstext)[0]).toContain('access_denied');
  });

  test('schreibt nichts in die Meldung, was Unbekannte in die Adresse schreiben', async () => {
    const { vorgang } = wert(await dienst.beginne());
    const frage = new URLSearchParams({
      error: '<script>alert(1)</script>'.repeat(9),
      state: vorgang.zustand,
      iss: pruefdienst.angaben.aussteller,
    });
    const ergebnis = await dienst.loeseEin(`?${frage.toString()}`, vorgang);
    const text = ergebnis.meldungen.map(meldungstext).join();
    expect(codes(ergebnis)).toEqual(['DIENST-02']);
    expect(text).not.toContain('<');
    expect(text.length).toBeLessThan(250);
  });

  test('lehnt eine leere und eine sinnlose Antwort ab', async () => {
    const { vorgang } = wert(await dienst.beginne());
    for (const antwort of ['', '?', '?code=', '?code=x&code=y&state=z'])
      expect(codes(await dienst.loeseEin(antwort, vorgang))).toEqual(['DIENST-04']);
  });

  test('nennt die Adresse zum Abmelden', async () => {
    const adresse = new URL((await dienst.abmeldeadresse()) ?? '');
    expect(adresse.origin).toBe(pruefdienst.angaben.aussteller);
    expect(adresse.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost:3000/');
    expect(adresse.searchParams.get('client_id')).toBe('stellwerk');
  });

  test('lehnt das falsche Geheimnis ab', async () => {
    expect(codes(await anmelden({ geheimnis: 'falsch' }))).toEqual(['DIENST-02']);
  });
});

describe('Ein Anmeldedienst, der nicht antwortet', () => {
  test('wird gemeldet, und beim nächsten Mal wieder gefragt', async () => {
    const server = createServer((_, antwort) => {
      antwort.writeHead(503).end('Wartung');
    });
    await new Promise<void>(fertig => {
      server.listen(0, '127.0.0.1', fertig);
    });
    const aussteller = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const eigener = erstelleAnmeldedienst({ ...pruefdienst.angaben, aussteller });
    const ergebnis = await eigener.beginne();
    expect(codes(ergebnis)).toEqual(['DIENST-01']);
    expect(ergebnis.meldungen.map(meldungstext)[0]).toContain(aussteller);
    expect(await eigener.abmeldeadresse()).toBeNull();
    await new Promise(fertig => {
      server.close(fertig);
      server.closeAllConnections();
    });
    expect(codes(await eigener.beginne())).toEqual(['DIENST-01']);
  });

  test('wird außer auf der eigenen Maschine nicht ohne TLS gefragt', async () => {
    const eigener = erstelleAnmeldedienst({
      ...pruefdienst.angaben,
      aussteller: 'http://anmeldung.stadt.example',
    });
    expect(codes(await eigener.beginne())).toEqual(['DIENST-01']);
  });
});
