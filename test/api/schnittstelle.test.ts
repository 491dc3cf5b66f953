import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planungsmeldungen } from '#application/planung';
import { datenbankmeldungen } from '#contract';
import { MELDUNGSPROBLEME, PROBLEMARTEN, VORGAENGE } from '#entrypoints/api';
import { melde } from '#domain/werte';
import { arbeitsplatztext } from '#main/arbeitsplatz';
import { pruefeBeschreibung } from './beschreibung.ts';
import {
  alsProblem,
  erstelleProgramm,
  oeffneProbenapi,
  plaene,
  sendeJson,
  type Probenapi,
  type Programm,
} from './probenapi.ts';

let probe: Probenapi;
let controlling: Programm;
let plan: string;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  controlling = await erstelleProgramm(probe, 'controlling');
  plan = (await plaene(controlling)).entwurf;
}, 120_000);

afterAll(async () => probe.beende());

describe('Die Beschreibung', () => {
  test('ist OpenAPI 3.1 nach dem veröffentlichten Schema und braucht keinen Schlüssel', async () => {
    const antwort = await probe.frage('/openapi.json');
    expect(antwort.status).toBe(200);
    expect(pruefeBeschreibung(await antwort.json())).toEqual([]);
    expect(pruefeBeschreibung({ openapi: '3.1.0' })).not.toEqual([]);
  });

  test('nennt jeden Vorgang einmal und jede Anfrage mit ihren Fehlern', () => {
    const namen = VORGAENGE.map(v => v.kennung);
    expect(new Set(namen).size).toBe(namen.length);
    for (const { pfad, methode } of VORGAENGE)
      expect([pfad, Object.keys(probe.api.beschreibung.paths?.[pfad]?.[methode]?.responses ?? {})]).toEqual([
        pfad,
        expect.arrayContaining(['400', '401', '429', '500']),
      ]);
  });

  test('Unter /api/v1 führt der Weg zur lesbaren Seite', async () => {
    const antwort = await probe.frage('');
    expect([antwort.status, antwort.headers.get('location')]).toEqual([302, '/schnittstelle']);
  });
});

describe('Ein Schlüssel', () => {
  test.each([
    ['fehlt', {}],
    ['ist unbekannt', { authorization: 'Bearer nie-angelegter-schluessel' }],
    ['ist ein Kennwort', { authorization: 'Basic Y29udHJvbGxpbmc6Z2VoZWlt' }],
    ['steht im Keks', { cookie: 'stellwerk_sitzung=x' }],
  ])('%s: 401 mit Aufforderung', async (_, headers) => {
    const antwort = await probe.frage('/plaene', { headers });
    expect(antwort.headers.get('www-authenticate')).toMatch(/^Bearer realm="Stellwerk"/);
    expect((await alsProblem(antwort)).status).toBe(401);
  });

  test('sagt, für wen er gilt und was er darf', async () => {
    const { frage } = await erstelleProgramm(probe, 'controlling', { nur: ['plan.lesen'] });
    const ich = (await (await frage('/ich')).json()) as { rechte: { handlung: string }[] };
    expect(ich.rechte.map(r => r.handlung)).toEqual(['plan.lesen']);
  });

  test('der dafür nicht angelegt ist, wird mit dem fehlenden Recht abgelehnt', async () => {
    const { frage } = await erstelleProgramm(probe, 'controlling', { nur: ['plan.lesen'] });
    const antwort = await frage(`/plaene/${plan}/kommentare`);
    expect(antwort.headers.get('www-authenticate')).toContain(
      'error="insufficient_scope", scope="kommentar.lesen"',
    );
    expect((await alsProblem(antwort)).detail).toContain('Der Schlüssel ist dafür nicht angelegt');
  });

  test('der zu oft kommt, wartet; wer rät, auch', async () => {
    probe.bremse.warten = 17;
    const zuOft = await controlling.frage('/plaene');
    probe.bremse.warten = 0;
    expect([zuOft.status, zuOft.headers.get('retry-after')]).toEqual([429, '17']);
    probe.bremse.fehlversuche = 60;
    const geraten = await probe.frage('/plaene');
    probe.bremse.fehlversuche = 0;
    expect([geraten.status, geraten.headers.get('retry-after')]).toEqual([429, '60']);
  });

  test('steht in keiner Zeile des Protokolls, auch nicht, wenn er in der Adresse war', async () => {
    probe.log.length = 0;
    await controlling.frage(`/plaene/${controlling.schein}`);
    await controlling.frage(`/${controlling.schein}?schluessel=${controlling.schein}`);
    expect(JSON.stringify(probe.log)).not.toContain(controlling.schein);
    expect(probe.log.map(z => z.pfad)).toEqual(['/api/v1/plaene/{plan}', '/api/v1(unbekannt)']);
  });
});

describe('Eine Anfrage', () => {
  test.each([
    ['an eine unbekannte Adresse', '/nirgends', {}, 404],
    ['an einen unbekannten Plan', '/plaene/00000000-0000-4000-8000-000000000000', {}, 404],
    ['an einen Plan, der keiner sein kann', '/plaene/..%2F..', {}, 404],
    ['mit der falschen Methode', '/plaene', { method: 'PATCH' }, 405],
    ['mit einem Format, das es nicht gibt', '/plaene', { headers: { accept: 'text/csv' } }, 406],
    ['mit einem unbekannten Feld', '/plaene?farbe=blau', {}, 400],
    ['mit einem Feld zweimal', '/plaene?jahr=2027&jahr=2026', {}, 400],
    ['mit einer Zahl, die keine ist', '/plaene?jahr=morgen', {}, 400],
    ['mit NUL in der Adresse', '/plaene/x%00', {}, 400],
    ['mit halben Zeichen in der Adresse', '/plaene/%E0%A4', {}, 400],
    ['mit einem alten cursor', '/plaene?cursor=bmlyZ2VuZHM', {}, 400],
    [
      'ohne JSON',
      '/plaene',
      {
        method: 'POST',
        body: 'aus=vorlage',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      415,
    ],
    [
      'in einer anderen Schrift',
      '/plaene',
      { method: 'POST', body: '{}', headers: { 'content-type': 'application/json; charset=latin1' } },
      415,
    ],
    [
      'die gepackt ist',
      '/plaene',
      {
        method: 'POST',
        body: '{}',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      },
      415,
    ],
    ['mit halbem JSON', '/plaene', { ...sendeJson('POST', {}), body: '{"aus":' }, 400],
    ['mit sehr tiefem JSON', '/plaene', { ...sendeJson('POST', {}), body: '['.repeat(100_000) }, 400],
    ['mit einer unendlichen Zahl', '/plaene', { ...sendeJson('POST', {}), body: '{"jahr":1e999}' }, 400],
    [
      'mit einer ungenauen Zahl',
      '/plaene',
      { ...sendeJson('POST', {}), body: '{"jahr":9007199254740993}' },
      400,
    ],
    ['mit NUL im Text', '/plaene', sendeJson('POST', { aus: 'a\0b' }), 400],
    [
      'mit einem halben Zeichen im Text',
      '/plaene',
      { ...sendeJson('POST', {}), body: '{"aus":"\\ud800"}' },
      400,
    ],
    ['mit __proto__', '/plaene', { ...sendeJson('POST', {}), body: '{"__proto__":{"aus":"vorlage"}}' }, 400],
    [
      'mit einem unbekannten Feld im Inhalt',
      '/plaene',
      sendeJson('POST', { aus: 'vorjahr', plan: 'x', jahr: 2030, farbe: 1 }),
      422,
    ],
    ['die zu groß ist', '/plaene', sendeJson('POST', { aus: 'x'.repeat(2_100_000) }), 413],
    [
      'mit einem Idempotency-Key, der keiner ist',
      '/plaene',
      sendeJson('POST', {}, { 'idempotency-key': 'kurz' }),
      400,
    ],
  ] as const)('%s: %s', async (_, pfad, mehr, status) => {
    const antwort = await controlling.frage(pfad, mehr);
    const problem = await alsProblem(antwort);
    expect([antwort.status, problem.status]).toEqual([status, status]);
    expect(problem.type).toMatch(/^\/schnittstelle#problem-/);
    expect(problem.instance).toBe(`urn:uuid:${antwort.headers.get('x-request-id')}`);
    expect(problem.detail).toMatch(/\.$/);
    expect(antwort.headers.get('cache-control')).toBe('no-store');
  });

  test('deren Länge niemand vorher sagt, wird beim Lesen begrenzt', async () => {
    const strom = new ReadableStream({
      pull: lauf => lauf.enqueue(new TextEncoder().encode('x'.repeat(100_000))),
    });
    const antwort = await controlling.frage('/pruefungen', {
      method: 'POST',
      body: strom,
      duplex: 'half',
      headers: { 'content-type': 'application/yaml' },
    });
    expect(antwort.status).toBe(413);
  });

  test('sagt, welche Methoden gehen, und lässt keine fremde Seite herein', async () => {
    const antwort = await controlling.frage('/plaene', {
      method: 'OPTIONS',
      headers: { origin: 'https://fremd.example', 'access-control-request-method': 'GET' },
    });
    expect([antwort.status, antwort.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
    expect([...antwort.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
  });

  test('an einen Fehler im Programm nennt nur die Kennung', async () => {
    const kaputt = { ...probe.arbeitsplatz.planung };
    const antwort = await probe.frageMit(
      { planung: { ...kaputt, liste: () => Promise.reject(new Error('select geheim')) } },
      controlling,
    );
    expect(antwort.status).toBe(500);
    expect(await antwort.text()).not.toContain('geheim');
    expect(probe.log.at(-1)?.fehler).toBeInstanceOf(Error);
  });
});

describe('Eine Liste', () => {
  test('kommt in Seiten, die der Link-Kopf verbindet', async () => {
    const namen: string[] = [];
    let adresse: string | undefined = '/rechtswerte?limit=7';
    for (let i = 0; adresse !== undefined && i < 100; i++) {
      const antwort = await controlling.frage(adresse);
      const { rechtswerte } = (await antwort.json()) as { rechtswerte: { kennung: string }[] };
      expect(rechtswerte.length).toBeLessThanOrEqual(7);
      namen.push(...rechtswerte.map(r => r.kennung));
      adresse = /^<\/api\/v1(.*)>; rel="next"$/.exec(antwort.headers.get('link') ?? '')?.[1];
    }
    expect(namen).toEqual(probe.arbeitsplatz.schnittstelle.rechtswerte().map(r => r.kennung));
  });

  test('lässt sich filtern', async () => {
    const { plaene: liste } = (await (await controlling.frage('/plaene?zustand=beschlossen')).json()) as {
      plaene: { zustand: string }[];
    };
    expect(new Set(liste.map(p => p.zustand))).toEqual(new Set(['beschlossen']));
  });
});

describe('Was jemand schon hat,', () => {
  test.each(['/plaene', '/rechtswerte', '/openapi.json'])('kommt nicht noch einmal: %s', async pfad => {
    const erste = await controlling.frage(pfad);
    const etag = erste.headers.get('etag') ?? '';
    const zweite = await controlling.frage(pfad, { headers: { 'if-none-match': `"x", W/${etag}` } });
    expect([zweite.status, await zweite.text(), zweite.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await controlling.frage(pfad, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });
});

test('Ein Dokument kann im Browser nichts tun', async () => {
  const antwort = await controlling.frage(`/plaene/${plan}/dokument?format=html`);
  expect(antwort.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(antwort.headers.get('content-disposition')).toBe('attachment; filename="plan.html"');
  expect(antwort.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await antwort.text()).toContain('<html');
});

test('Jede Meldung mit eigenem Status gibt es, und jeder Fehler ist auf der Seite erklärt', () => {
  const codes = new Set(
    [...Object.values(planungsmeldungen), ...Object.values(datenbankmeldungen)].map(m => m.code),
  );
  for (const code of Object.keys(MELDUNGSPROBLEME))
    if (!codes.has(code))
      expect(() =>
        arbeitsplatztext(
          melde({ code, stufe: 'sperrt', satz: () => '' }, '', { teil: '', version: null, mb: 1 }),
        ),
      ).not.toThrow();
  for (const [, , bedeutung] of Object.values(PROBLEMARTEN)) expect(bedeutung).toMatch(/\.$/);
});
