import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { richteKontoEin } from '#application/anmeldung';
import { spaeterUm, type Zeitpunkt } from '#domain/zugang';
import { wert } from '../datenbank/testdatenbank.ts';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { KENNWORT } from './probenarbeitsplatz.ts';
import { erstelleProbenserver } from './probenserver.ts';

const KEKS = 'stellwerk_sitzung';
const MINUTE = 60;

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  server = await erstelleProbenserver();
}, 120_000);

afterAll(async () => server.beende());

const angemeldet = async (): Promise<Besuch> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn('controlling');
  return besuch;
};

/** Makes a session of a visit look as if things had happened to it so many seconds earlier. */
const zurueckversetzt = async (
  besuch: Besuch,
  sekunden: Partial<Record<'zuletzt' | 'erneuert' | 'endet', number>>,
): Promise<void> => {
  const { konten, scheine, jetzt } = server.gebunden.zugang;
  const frueher = (um: number): Zeitpunkt => spaeterUm(jetzt(), -um);
  await konten.ausfuehren(async zugriff => {
    const sitzung = await zugriff.sitzung(scheine.pruefwert(besuch.kekse.get(KEKS) ?? ''));
    if (sitzung === null) throw new Error('Diese Sitzung gibt es nicht.');
    await zugriff.beendeAnmeldung(sitzung.anmeldung);
    const andere = Object.fromEntries(Object.entries(sekunden).map(([was, um]) => [was, frueher(um)]));
    await zugriff.legeSitzungAn({ ...sitzung, ...andere });
  });
};

const kommtHinein = async (besuch: Besuch): Promise<boolean> => (await besuch.hole('/konto')).status === 200;

describe('Eine Sitzung im Browser', () => {
  test('endet nach 30 Minuten ohne Anfrage und merkt sich, wohin man wollte', async () => {
    const besuch = await angemeldet();
    await zurueckversetzt(besuch, { zuletzt: 30 * MINUTE - 5 });
    expect(await kommtHinein(besuch)).toBe(true);
    await zurueckversetzt(besuch, { zuletzt: 30 * MINUTE });
    expect((await besuch.hole('/konto')).headers.get('location')).toBe('/anmelden?weiter=%2Fkonto');
  });

  test('endet nach ihrer längsten Zeit, auch wenn man gerade noch da war', async () => {
    const besuch = await angemeldet();
    await zurueckversetzt(besuch, { endet: 0 });
    expect(await kommtHinein(besuch)).toBe(false);
  });

  test('bekommt nach einer Viertelstunde einen neuen Keks; der alte öffnet nach einer halben Minute nichts mehr', async () => {
    const besuch = await angemeldet();
    await zurueckversetzt(besuch, { erneuert: 15 * MINUTE });
    const alter = besuch.kekse.get(KEKS) ?? '';
    expect(await kommtHinein(besuch)).toBe(true);
    expect(besuch.kekse.get(KEKS)).not.toBe(alter);
    const nachzuegler = erstelleBesuch(server);
    nachzuegler.kekse.set(KEKS, alter);
    expect(await kommtHinein(nachzuegler)).toBe(true);
    const { konten, scheine, jetzt } = server.gebunden.zugang;
    const rest = await konten.ausfuehren(async z => (await z.sitzung(scheine.pruefwert(alter)))?.endet ?? 0);
    expect(rest - jetzt()).toBeLessThanOrEqual(30_000);
    await konten.ausfuehren(async z => z.aendereSitzung(scheine.pruefwert(alter), { endet: jetzt() }));
    nachzuegler.kekse.set(KEKS, alter);
    expect([await kommtHinein(nachzuegler), await kommtHinein(besuch)]).toEqual([false, true]);
  });

  test('übernimmt nie einen Schein, den der Browser mitbringt', async () => {
    const besuch = erstelleBesuch(server);
    besuch.kekse.set(KEKS, 'untergeschoben');
    await besuch.meldeAn('controlling');
    expect(besuch.kekse.get(KEKS)).not.toBe('untergeschoben');
    const zweiter = erstelleBesuch(server);
    zweiter.kekse.set(KEKS, 'untergeschoben');
    expect(await kommtHinein(zweiter)).toBe(false);
  });

  test('ist nach dem Abmelden auch mit dem alten Keks zu Ende', async () => {
    const besuch = await angemeldet();
    const schein = besuch.kekse.get(KEKS) ?? '';
    await besuch.sende('/abmelden', { formularschutz: await besuch.schutz('/konto') });
    besuch.kekse.set(KEKS, schein);
    expect(await kommtHinein(besuch)).toBe(false);
  });
});

describe('Der Weg nach der Anmeldung', () => {
  test.each([
    '//boese.example',
    '///boese.example',
    '/\\boese.example',
    '\\\\boese.example',
    '/\t/boese.example',
    '/\n/boese.example',
    'https://boese.example/',
    'HTTPS:boese.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'boese.example',
    '@boese.example',
    ' /planung',
    '',
  ])('führt mit „%s“ zur Startseite', async weiter => {
    const besuch = erstelleBesuch(server);
    const antwort = await besuch.sende('/anmelden', {
      anmeldename: 'controlling',
      kennwort: KENNWORT,
      weiter,
      formularschutz: await besuch.schutz(`/anmelden?weiter=${encodeURIComponent(weiter)}`),
    });
    expect([antwort.status, antwort.headers.get('location')]).toEqual([302, '/']);
    const schonDa = await besuch.hole(`/anmelden?weiter=${encodeURIComponent(weiter)}`);
    expect(schonDa.headers.get('location')).toBe('/');
  });

  test('führt dorthin, wohin man wollte, mit allem, was in der Adresse stand', async () => {
    const besuch = erstelleBesuch(server);
    const ziel = (await besuch.hole('/konto/schluessel?a=b%20c&d=%C3%A4')).headers.get('location') ?? '';
    const weiter = new URL(ziel, 'http://probe').searchParams.get('weiter') ?? '';
    const antwort = await besuch.sende('/anmelden', {
      anmeldename: 'controlling',
      kennwort: KENNWORT,
      weiter,
      formularschutz: await besuch.schutz(ziel),
    });
    expect(antwort.headers.get('location')).toBe('/konto/schluessel?a=b%20c&d=%C3%A4');
  });
});

describe('Wer es mit falschen Kennwörtern versucht,', () => {
  /** What the page says, without what is another one each time. */
  const antwortAuf = async (anmeldename: string): Promise<readonly [number, string]> => {
    const besuch = erstelleBesuch(server, { 'x-probe-herkunft': anmeldename });
    const formularschutz = await besuch.schutz('/anmelden');
    const antwort = await besuch.sende('/anmelden', { anmeldename, kennwort: 'falsch', formularschutz });
    const text = (await antwort.text())
      .replaceAll(/name="formularschutz" value="[^"]+"/g, '')
      .replaceAll(/nonce="[^"]+"/g, '')
      .replaceAll(anmeldename, 'NAME');
    return [antwort.status, text];
  };

  const angelegt = async (anmeldename: string, gesperrt: boolean): Promise<string> => {
    const { zugang } = server.gebunden;
    const { konto } = wert(
      await richteKontoEin(zugang, {
        jobcenter: '999001',
        anmeldename,
        name: 'Eine Person',
        rollen: [],
        land: [],
        kennwort: KENNWORT,
        kennwortVorlaeufig: false,
      }),
    );
    await zugang.konten.ausfuehren(async z => z.aendereKonto(konto, { gesperrt }));
    return anmeldename;
  };

  test('erfährt nicht, ob es das Konto gibt oder ob es gesperrt ist, auch nicht durch die Wartezeit', async () => {
    const namen = [await angelegt('vorhanden@x', false), await angelegt('gesperrt@x', true), 'erfunden@x'];
    for (let versuch = 0; versuch < 6; versuch++) {
      const [erste, ...andere] = await Promise.all(namen.map(antwortAuf));
      expect(erste?.[0]).toBe(422);
      expect(erste?.[1]).toContain(
        versuch < 5 ? 'Anmeldename oder Kennwort stimmt nicht' : 'Zu viele falsche',
      );
      for (const antwort of andere) expect(antwort).toEqual(erste);
    }
  });

  test('steht im Protokoll, ohne dass der Name im Protokoll des Programms steht', async () => {
    await antwortAuf('niemand@geheim');
    expect(JSON.stringify(server.log)).not.toContain('niemand@geheim');
  });
});

describe('Viele Kolleginnen und Kollegen hinter einer Adresse', () => {
  test('bremsen einander nicht, solange sie hineinkommen', async () => {
    for (let i = 0; i < 35; i++) {
      const besuch = erstelleBesuch(server, { 'x-probe-herkunft': 'ein Haus' });
      expect((await besuch.meldeAn('controlling')).status).toBe(302);
    }
  });
});

describe('Hinter TLS', () => {
  test('sind alle Kekse sicher und an diesen Rechner gebunden, auch der zwischen Kennwort und Code', async () => {
    const sicher = await erstelleProbenserver({ https: true });
    onTestFinished(sicher.beende);
    const besuch = erstelleBesuch(sicher);
    const vorab = await besuch.hole('/anmelden');
    const erster = await besuch.meldeAn('faktor');
    const kekse = [...vorab.headers.getSetCookie(), ...erster.headers.getSetCookie()];
    expect(kekse.map(k => k.split('=')[0])).toEqual([
      '__Host-stellwerk_besuch',
      '__Host-stellwerk_zweiter_faktor',
    ]);
    for (const keks of kekse) {
      expect(keks).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(keks).not.toContain('Domain');
    }
  });
});
