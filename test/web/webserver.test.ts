import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { erstelleBesuch } from './besuch.ts';
import { KENNWORT } from './probenarbeitsplatz.ts';
import { erstelleProbenserver } from './probenserver.ts';
import { code } from './zweiterFaktor.ts';

type Server = Awaited<ReturnType<typeof erstelleProbenserver>>;
let server: Server;

beforeAll(async () => {
  server = await erstelleProbenserver();
}, 120_000);

afterAll(async () => server.beende());

describe('Der Webserver', () => {
  test('lässt ohne Anmeldung niemanden hinein und merkt sich, wohin jemand wollte', async () => {
    const { hole } = erstelleBesuch(server);
    for (const pfad of [
      '/',
      '/planung',
      '/planung/x/kapitel/haushalt',
      '/konto',
      '/gibt/es/nicht',
      '/planung.data',
    ]) {
      const antwort = await hole(pfad);
      expect([pfad, antwort.status, (await antwort.text()).includes('Lokales Planungsdokument')]).toEqual([
        pfad,
        pfad.endsWith('.data') ? 202 : 302,
        false,
      ]);
    }
    expect((await hole('/planung?a=b')).headers.get('location')).toBe('/anmelden?weiter=%2Fplanung%3Fa%3Db');
  });

  test('meldet an, wechselt den Keks und meldet ab', async () => {
    const besuch = erstelleBesuch(server);
    const antwort = await besuch.meldeAn('controlling');
    expect([antwort.status, antwort.headers.get('location')]).toEqual([302, '/konto']);
    expect(antwort.headers.getSetCookie().join()).toMatch(
      /stellwerk_sitzung=[^;]+; Path=\/; HttpOnly; SameSite=Lax/,
    );
    const konto = await besuch.hole('/konto');
    expect([konto.status, (await konto.text()).includes('Dana Controlling')]).toEqual([200, true]);
    await besuch.sende('/abmelden', { formularschutz: await besuch.schutz('/konto') });
    expect(besuch.kekse.has('stellwerk_sitzung')).toBe(false);
    expect((await besuch.hole('/konto')).status).toBe(302);
  });

  test('fragt nach dem zweiten Faktor, bevor die Sitzung beginnt', async () => {
    const besuch = erstelleBesuch(server);
    const erster = await besuch.meldeAn('faktor');
    expect(erster.headers.get('location')).toMatch(/^\/anmelden\/bestaetigen/);
    expect((await besuch.hole('/konto')).status).toBe(302);
    const formularschutz = await besuch.schutz('/anmelden/bestaetigen');
    const falsch = await besuch.sende('/anmelden/bestaetigen', { code: '000000', formularschutz });
    expect([falsch.status, (await falsch.text()).includes('Der Code stimmt nicht')]).toEqual([422, true]);
    await besuch.sende('/anmelden/bestaetigen', { code: code(), formularschutz });
    expect((await besuch.hole('/konto')).status).toBe(200);
  });

  test('führt nach der Anmeldung nicht von hier weg', async () => {
    const besuch = erstelleBesuch(server);
    const antwort = await besuch.sende('/anmelden', {
      anmeldename: 'controlling',
      kennwort: KENNWORT,
      weiter: '//boese.example/',
      formularschutz: await besuch.schutz('/anmelden'),
    });
    expect(antwort.headers.get('location')).toBe('/');
  });

  test('nimmt kein Formular ohne Schutz, mit fremdem Schutz oder von fremder Seite', async () => {
    const [ich, du] = [erstelleBesuch(server), erstelleBesuch(server)];
    await ich.meldeAn('controlling');
    await du.meldeAn('finanzen');
    const [meiner, deiner] = [await ich.schutz('/konto'), await du.schutz('/konto')];
    expect((await ich.sende('/abmelden', {})).status).toBe(403);
    expect((await ich.sende('/abmelden', { formularschutz: deiner })).status).toBe(403);
    expect(
      (await ich.sende('/abmelden', { formularschutz: meiner }, { origin: 'https://boese.example' })).status,
    ).toBe(403);
    expect((await ich.hole('/konto')).status).toBe(200);
    expect((await ich.sende('/abmelden', { formularschutz: meiner })).status).toBe(302);
  });

  test('hebt auf, was jemand getippt hat, wenn die Anmeldung abgelaufen ist', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.meldeAn('controlling');
    const plan =
      /href="(\/planung\/[0-9a-f-]+)">Lokales Planungsdokument 2027/.exec(
        await (await besuch.hole('/planung')).text(),
      )?.[1] ?? '';
    const seite = `${plan}/kapitel/texte`;
    const formularschutz = await besuch.schutz(seite);
    besuch.kekse.delete('stellwerk_sitzung');
    const getippt = { 'feld:texte/budget': 'Mühsam getippt', formularschutz };
    const abgelaufen = await besuch.sende(seite, getippt);
    const text = await abgelaufen.text();
    expect([abgelaufen.status, text.includes('name="feld:texte/budget" value="Mühsam getippt"')]).toEqual([
      403,
      true,
    ]);
    await besuch.meldeAn('controlling');
    const veraltet = await besuch.sende(seite, getippt);
    const neuer =
      /action="[^"]+kapitel[^"]+".*?name="formularschutz" value="([^"]+)"/s.exec(
        await veraltet.text(),
      )?.[1] ?? '';
    expect(veraltet.status).toBe(403);
    expect((await besuch.sende(seite, { ...getippt, formularschutz: neuer })).status).not.toBe(403);
  });

  test('zeigt einen beschlossenen Plan ohne Knopf zum Speichern, einer lesenden Rolle nur das Dokument, und schreibt auch ohne Knopf nichts', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.meldeAn('beirat');
    const liste = await (await besuch.hole('/planung')).text();
    expect([
      liste.includes('Lokales Planungsdokument 2026'),
      liste.includes('Planungsdokument 2027'),
    ]).toEqual([true, false]);
    expect(liste).not.toContain('Plandatei');
    const plan = /href="(\/planung\/[0-9a-f-]+)">Lokales Planungsdokument 2026/.exec(liste)?.[1] ?? '';
    expect((await besuch.hole(`${plan}/kapitel/texte`)).status).toBe(404);
    expect((await besuch.hole(`${plan}/dokument`)).status).toBe(200);
    const leitung = erstelleBesuch(server);
    await leitung.meldeAn('leitung');
    const seite = await (await leitung.hole(`${plan}/kapitel/texte`)).text();
    expect(seite).toContain('Dieser Plan ist beschlossen');
    expect(seite).not.toContain('>Speichern<');
    const formularschutz = await besuch.schutz('/konto');
    const antwort = await besuch.sende(`${plan}/kapitel/texte`, {
      'feld:texte/budget': 'anders',
      formularschutz,
    });
    expect(antwort.status).toBe(404);
    expect(await (await leitung.hole(`${plan}/kapitel/texte`)).text()).not.toContain('anders</textarea>');
  });

  test('sagt auf jeder Antwort, was der Browser darf', async () => {
    const { hole } = erstelleBesuch(server);
    const eins = await hole('/anmelden');
    const regeln = eins.headers.get('content-security-policy') ?? '';
    expect(regeln).toContain("default-src 'self'");
    expect(regeln).toContain("frame-ancestors 'none'");
    expect(regeln).not.toContain('unsafe');
    expect(eins.headers.get('x-content-type-options')).toBe('nosniff');
    expect(eins.headers.get('cache-control')).toBe('private, no-store');
    const nonce = (text: string) => /'nonce-([^']+)'/.exec(text)?.[1];
    expect(nonce(regeln)).not.toBe(
      nonce((await hole('/anmelden')).headers.get('content-security-policy') ?? ''),
    );
    expect(eins.headers.get('strict-transport-security')).toBe(null);
    expect(await eins.text()).not.toContain(' style="');
  });

  test('verlangt hinter TLS sichere Kekse', async () => {
    const sicher = await erstelleProbenserver({ https: true });
    onTestFinished(sicher.beende);
    const besuch = erstelleBesuch(sicher);
    const antwort = await besuch.meldeAn('controlling');
    expect(antwort.headers.getSetCookie().join()).toMatch(
      /__Host-stellwerk_sitzung=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax/,
    );
    expect(antwort.headers.get('strict-transport-security')).toContain('max-age=31536000');
  });

  test('nimmt kein Formular über 1 MB, auch wenn es seine Länge verschweigt', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.meldeAn('controlling');
    const formularschutz = await besuch.schutz('/konto');
    const antwort = await besuch.sende('/planung', { formularschutz, feld: 'x'.repeat(1_000_001) });
    expect([antwort.status, (await antwort.text()).includes('Das ist zu groß')]).toEqual([413, true]);
  });

  test('bremst, wer von einer Adresse zu oft anklopft, und nur den', async () => {
    const eigener = await erstelleProbenserver();
    onTestFinished(eigener.beende);
    const schnell = erstelleBesuch(eigener, { 'x-probe-herkunft': 'schnell' });
    const stati: number[] = [];
    for (let i = 0; i < 32; i++) stati.push((await schnell.sende('/anmelden', {})).status);
    expect(stati.slice(0, 30).every(s => s === 403)).toBe(true);
    expect(stati.slice(30)).toEqual([429, 429]);
    expect(
      (await erstelleBesuch(eigener, { 'x-probe-herkunft': 'anderer' }).meldeAn('controlling')).status,
    ).toBe(302);
  });

  test('zeigt Unbekanntes im Rahmen der Seite und schreibt nichts Getipptes ins Protokoll', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.meldeAn('controlling');
    const antwort = await besuch.hole('/planung/gibtesnicht');
    const text = await antwort.text();
    expect([
      antwort.status,
      text.includes('Diese Seite gibt es nicht'),
      text.includes('Dana Controlling'),
    ]).toEqual([404, true, true]);
    expect(JSON.stringify(server.log)).not.toContain('Dana');
    expect(JSON.stringify(server.log)).not.toContain(KENNWORT);
  });

  test('liefert Dateien verdichtet und für immer', async () => {
    const { hole } = erstelleBesuch(server);
    const pfad = /href="(\/assets\/[^"]+\.css)"/.exec(await (await hole('/anmelden')).text())?.[1] ?? '';
    const datei = await hole(pfad, { headers: { 'accept-encoding': 'br' } });
    expect([datei.status, datei.headers.get('content-encoding')]).toEqual([200, 'br']);
    expect(datei.headers.get('cache-control')).toContain('immutable');
    expect((await hole('/assets/../../package.json')).status).not.toBe(200);
    expect((await hole('/assets/gibtesnicht.js')).status).toBe(404);
  });

  test('nimmt eine Plandatei auf und nennt ihre Fehler mit Zeilen', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.meldeAn('controlling');
    const formular = new FormData();
    formular.set('formularschutz', await besuch.schutz('/planung'));
    formular.set('datei', new File(['format: stellwerk-plan/1\ndeckblatt:\n  titel: Kurz\n'], 'plan.yaml'));
    const antwort = await besuch.hole('/planung', {
      method: 'POST',
      body: formular,
      headers: { origin: 'http://probe' },
    });
    const text = await antwort.text();
    expect([antwort.status, text.includes('Nicht aufgenommen'), text.includes('Zeile ')]).toEqual([
      422,
      true,
      true,
    ]);
  });
});
