import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { richteKontoEin, type Kontoangaben } from '#application/anmeldung';
import { darfIrgendwo } from '#domain/zugang';
import { bindeZugang } from '#main/arbeitsplatz';
import { wert } from '../datenbank/testdatenbank.ts';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { KENNWORT } from './probenarbeitsplatz.ts';
import { erstelleProbenserver } from './probenserver.ts';

const NEU = 'bank kocht quorum immer reiner';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  server = await erstelleProbenserver();
}, 120_000);

afterAll(async () => server.beende());

let zaehler = 0;

/** An account of its own for a test. */
const neuesKonto = async (mehr: Partial<Kontoangaben> = {}): Promise<string> => {
  const anmeldename = `person${++zaehler}@musterstadt`;
  wert(
    await richteKontoEin(server.gebunden.zugang, {
      jobcenter: '999001',
      anmeldename,
      name: `Person ${zaehler}`,
      rollen: [{ rolle: 'controlling', einheit: null }],
      land: [],
      kennwort: KENNWORT,
      kennwortVorlaeufig: false,
      ...mehr,
    }),
  );
  return anmeldename;
};

const angemeldet = async (anmeldename: string, kopf: Record<string, string> = {}): Promise<Besuch> => {
  const besuch = erstelleBesuch(server, kopf);
  await besuch.meldeAn(anmeldename);
  return besuch;
};

const text = async (besuch: Besuch, pfad: string): Promise<string> => (await besuch.hole(pfad)).text();

/** Sends a form as the page would; gives where it led to, and what the page says. */
const tue = async (besuch: Besuch, seite: string, felder: Record<string, string>) => {
  const formularschutz = await besuch.schutz(seite);
  const antwort = await besuch.sende(seite, { ...felder, formularschutz });
  return { status: antwort.status, ziel: antwort.headers.get('location') ?? '', text: await antwort.text() };
};

const kommtHinein = async (anmeldename: string, kennwort: string): Promise<boolean> => {
  const besuch = erstelleBesuch(server);
  const { status } = await tue(besuch, '/anmelden', { anmeldename, kennwort });
  return status === 302;
};

describe('Ein vorläufiges Kennwort', () => {
  test('wird geändert, bevor sich irgendetwas anderes öffnet; danach geht es weiter, wohin man wollte', async () => {
    const besuch = await angemeldet(await neuesKonto({ kennwortVorlaeufig: true }));
    for (const pfad of [
      '/',
      '/planung',
      '/konto',
      '/konto/schluessel',
      '/konto/zweiter-faktor',
      '/gibt/es/nicht',
    ])
      expect([pfad, (await besuch.hole(pfad)).headers.get('location')?.split('?')[0]]).toEqual([
        pfad,
        '/konto/kennwort',
      ]);
    for (const pfad of ['/hilfe', '/barrierefreiheit', '/rueckmeldung', '/abmelden'])
      expect([pfad, (await besuch.hole(pfad)).status]).toEqual([pfad, 200]);
    const seite = (await besuch.hole('/planung')).headers.get('location') ?? '';
    expect(seite).toBe('/konto/kennwort?weiter=%2Fplanung');
    const gezeigt = await text(besuch, seite);
    expect(gezeigt).toContain('Ihr Kennwort hat die Administration vergeben');
    expect(gezeigt).not.toContain('Hauptmenü');
    const geaendert = await tue(besuch, seite, {
      bisher: KENNWORT,
      neu: NEU,
      nochmal: NEU,
      weiter: '/planung',
    });
    expect([geaendert.status, geaendert.ziel]).toEqual([303, '/planung']);
    expect((await besuch.hole('/planung')).status).toBe(200);
  });

  test('sperrt auch Formulare, die an den Seiten vorbei gesendet werden, und alle Rechte', async () => {
    const anmeldename = await neuesKonto({ kennwortVorlaeufig: true });
    const besuch = await angemeldet(anmeldename);
    const formularschutz = await besuch.schutz('/konto/kennwort');
    const antwort = await besuch.sende('/planung/anlegen', { weg: 'vorlage', formularschutz });
    expect([antwort.status, antwort.headers.get('location')]).toEqual([302, '/konto/kennwort']);
    const schein = besuch.kekse.get('stellwerk_sitzung') ?? '';
    const { arbeitsplatz } = server.gebunden;
    const { akteur } = wert(await arbeitsplatz.zugang.pruefe(schein));
    expect(wert(await arbeitsplatz.planung.liste(akteur))).toEqual([]);
    expect(darfIrgendwo(akteur, 'plan.lesen')).toBe(false);
  });
});

describe('Das eigene Kennwort', () => {
  test('lässt sich ändern; Fehler stehen am Feld, und kein Kennwort steht je in der Seite', async () => {
    const anmeldename = await neuesKonto();
    const besuch = await angemeldet(anmeldename);
    const versuch = async (bisher: string, neu: string, nochmal = neu) =>
      tue(besuch, '/konto/kennwort', { bisher, neu, nochmal });
    for (const [antwort, satz] of [
      [await versuch('falsches Kennwort', NEU), 'Das bisherige Kennwort stimmt nicht'],
      [await versuch(KENNWORT, NEU, `${NEU}!`), 'Das ist nicht dasselbe wie darüber'],
      [await versuch(KENNWORT, 'kurz'), 'Das Kennwort hat 4 Zeichen'],
      [await versuch(KENNWORT, KENNWORT), 'Das neue Kennwort ist das bisherige'],
    ] as const) {
      expect([antwort.status, antwort.text.includes(satz)]).toEqual([422, true]);
      expect(antwort.text).toMatch(/aria-invalid="true"/);
      expect(antwort.text).not.toContain(`value="${NEU}`);
      expect(antwort.text).not.toContain(`value="${KENNWORT}`);
    }
    expect((await versuch(KENNWORT, NEU)).ziel).toBe('/konto?getan=kennwort');
    expect(await text(besuch, '/konto?getan=kennwort')).toContain('Ihr Kennwort ist geändert');
    expect([await kommtHinein(anmeldename, KENNWORT), await kommtHinein(anmeldename, NEU)]).toEqual([
      false,
      true,
    ]);
  });

  test('beendet andere Anmeldungen, diese nicht', async () => {
    const anmeldename = await neuesKonto();
    const [hier, dort] = [await angemeldet(anmeldename), await angemeldet(anmeldename)];
    await tue(hier, '/konto/kennwort', { bisher: KENNWORT, neu: NEU, nochmal: NEU });
    expect([(await hier.hole('/konto')).status, (await dort.hole('/konto')).status]).toEqual([200, 302]);
  });
});

/** What the app shows that read the picture of a page. */
const appZu = (seite: string) => {
  const geheimnis = (/class="abtippen">([^<]+)</.exec(seite)?.[1] ?? '').replaceAll(' ', '');
  const angebot = /name="angebot" value="([^"]+)"/.exec(seite)?.[1] ?? '';
  const code = new TOTP({ secret: Secret.fromBase32(geheimnis) }).generate();
  return { geheimnis, angebot, code };
};

describe('Der zweite Faktor', () => {
  test('wird eingerichtet, zeigt nach einem Fehler dasselbe Bild, nennt Notfallcodes einmal und geht wieder weg', async () => {
    const anmeldename = await neuesKonto();
    const besuch = await angemeldet(anmeldename);
    const { geheimnis, angebot, code } = appZu(await text(besuch, '/konto/zweiter-faktor'));
    expect(geheimnis).toMatch(/^[A-Z2-7]{32}$/);
    const senden = async (felder: Record<string, string>) =>
      tue(besuch, '/konto/zweiter-faktor', {
        tun: 'einrichten',
        angebot,
        code,
        kennwort: KENNWORT,
        ...felder,
      });
    const falsch = await senden({ code: '000000' });
    expect([falsch.status, falsch.text.includes('Der Code stimmt nicht')]).toEqual([422, true]);
    expect(appZu(falsch.text).geheimnis).toBe(geheimnis);
    const ohne = await senden({ kennwort: 'falsch' });
    expect([ohne.status, ohne.text.includes('Kennwort stimmt nicht')]).toEqual([422, true]);
    const fertig = await senden({});
    const codes = [...fertig.text.matchAll(/<code>([\w-]{19})<\/code>/g)].map(([, c = '']) => c);
    expect([fertig.status, new Set(codes).size]).toEqual([200, 10]);
    const danach = await text(besuch, '/konto/zweiter-faktor');
    for (const geheim of [...codes, geheimnis]) expect(danach).not.toContain(geheim);

    const spaeter = erstelleBesuch(server);
    const ersterSchritt = await spaeter.meldeAn(anmeldename);
    expect(ersterSchritt.headers.get('location')).toMatch(/^\/anmelden\/bestaetigen/);
    expect(
      (await tue(spaeter, '/anmelden/bestaetigen', { code: codes[0] ?? '', weiter: '/konto' })).ziel,
    ).toBe('/konto');

    const nein = await tue(besuch, '/konto/zweiter-faktor', { tun: 'entfernen', kennwort: 'falsch' });
    expect(nein.status).toBe(422);
    const weg = await tue(besuch, '/konto/zweiter-faktor', { tun: 'entfernen', kennwort: KENNWORT });
    expect(weg.ziel).toBe('/konto?getan=entfernt');
    expect(await kommtHinein(anmeldename, KENNWORT)).toBe(true);
    expect(JSON.stringify(server.log)).not.toContain(code);
  });
});

describe('Wo der zweite Faktor Pflicht ist,', () => {
  test('richtet man ihn ein, bevor sich irgendetwas anderes öffnet; danach geht es weiter', async () => {
    const streng = await erstelleProbenserver({
      arbeitsplatz: ({ arbeitsplatz, zugang }) => {
        const regeln = { ...zugang.regeln, zweiterFaktor: 'pflicht' } as const;
        return { ...arbeitsplatz, ...bindeZugang({ ...zugang, regeln }, null, { beispiele: 'ja' }) };
      },
    });
    onTestFinished(streng.beende);
    const besuch = erstelleBesuch(streng);
    await besuch.meldeAn('finanzen');
    for (const pfad of ['/', '/konto', '/konto/kennwort', '/konto/schluessel'])
      expect((await besuch.hole(pfad)).headers.get('location')?.split('?')[0]).toBe('/konto/zweiter-faktor');
    const ziel = (await besuch.hole('/planung')).headers.get('location') ?? '';
    const seite = await text(besuch, ziel);
    expect(seite).toContain('Ihr Haus verlangt einen zweiten Faktor');
    const { angebot, code } = appZu(seite);
    const felder = { tun: 'einrichten', angebot, code, kennwort: KENNWORT, weiter: '/planung' };
    const fertig = await tue(besuch, ziel, felder);
    expect(fertig.text).toMatch(/<a href="\/planung" class="kern-btn/);
    expect((await besuch.hole('/planung')).status).toBe(200);
  });
});

describe('Die eigenen Anmeldungen', () => {
  const FIREFOX = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0' };

  test('stehen mit dem Gerät auf der Seite, und eine andere lässt sich abmelden', async () => {
    const anmeldename = await neuesKonto();
    const hier = await angemeldet(anmeldename);
    const dort = await angemeldet(anmeldename, FIREFOX);
    const seite = await text(hier, '/konto');
    expect(seite).toContain('unbekannter Browser');
    expect(seite).toContain('Firefox, Windows');
    const anmeldungen = [...seite.matchAll(/name="anmeldung" value="([^"]+)"/g)].map(([, a = '']) => a);
    expect(anmeldungen).toHaveLength(1);
    const ab = await tue(hier, '/konto', { anmeldung: anmeldungen[0] ?? '' });
    expect(ab.ziel).toBe('/konto?getan=beendet');
    expect([(await dort.hole('/konto')).status, (await hier.hole('/konto')).status]).toEqual([302, 200]);
    expect((await tue(hier, '/konto', { anmeldung: anmeldungen[0] ?? '' })).status).toBe(422);
  });

  test('enden überall auf einmal', async () => {
    const anmeldename = await neuesKonto();
    const [hier, dort] = [await angemeldet(anmeldename), await angemeldet(anmeldename)];
    const formularschutz = await hier.schutz('/konto');
    const antwort = await hier.sende('/abmelden', { ueberall: 'ja', formularschutz });
    expect(antwort.headers.get('location')).toBe('/anmelden?abgemeldet');
    for (const besuch of [hier, dort]) expect((await besuch.hole('/konto')).status).toBe(302);
  });
});

describe('Schlüssel für Programme', () => {
  test('werden angelegt, einmal gezeigt, gelten nur für das Gewählte und lassen sich entziehen', async () => {
    const besuch = await angemeldet(await neuesKonto());
    const { arbeitsplatz } = server.gebunden;
    const formular = {
      tun: 'anlegen',
      name: 'Monatsbericht',
      nur: 'plan.lesen',
      tage: '30',
      kennwort: KENNWORT,
    };
    const fehler = await tue(besuch, '/konto/schluessel', { ...formular, name: ' ', kennwort: '' });
    expect([fehler.status, fehler.text.includes('Der Name fehlt')]).toEqual([422, true]);
    expect(fehler.text).toMatch(/value="plan\.lesen"[^>]*checked|checked[^>]*value="plan\.lesen"/);
    const fertig = await tue(besuch, '/konto/schluessel', formular);
    const schein = /stellwerk_[\w-]{43}/.exec(fertig.text)?.[0] ?? '';
    expect([fertig.status, schein.length]).toEqual([200, 53]);
    const seite = await text(besuch, '/konto/schluessel');
    expect([seite.includes('Monatsbericht'), seite.includes(schein)]).toEqual([true, false]);
    const inhaber = await arbeitsplatz.konto.pruefeSchluessel(schein);
    expect(inhaber?.akteur).toMatchObject({ jobcenter: '999001', nur: ['plan.lesen'] });
    const schluessel = /name="schluessel" value="([^"]+)"/.exec(seite)?.[1] ?? '';
    const weg = await tue(besuch, '/konto/schluessel', { tun: 'entziehen', schluessel });
    expect(weg.ziel).toBe('/konto/schluessel?entzogen');
    expect(await arbeitsplatz.konto.pruefeSchluessel(schein)).toBeNull();
  });

  test('gibt es für lesende Rollen nicht', async () => {
    const besuch = await angemeldet('beirat');
    expect((await besuch.hole('/konto/schluessel')).status).toBe(404);
    expect(await text(besuch, '/konto')).not.toContain('Schlüssel für Programme');
  });
});
