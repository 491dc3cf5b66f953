import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  server = await erstelleProbenserver();
}, 120_000);

afterAll(async () => server.beende());

const als = async (wer: string): Promise<Besuch> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn(wer);
  return besuch;
};

/** Sends a form as the page would; gives where it led to, or what the page says. */
const tue = async (besuch: Besuch, seite: string, felder: Record<string, string>) => {
  const formularschutz = await besuch.schutz(seite);
  const antwort = await besuch.sende(seite, { ...felder, formularschutz });
  return { status: antwort.status, ziel: antwort.headers.get('location') ?? '', text: await antwort.text() };
};

/** The first open finding of a page as its form names it. */
const befundIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    ['regel', 'pfad', 'merkmal'].map(name => [
      name,
      new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '',
    ]),
  );

const VORLAGE = { weg: 'vorlage', vorlage: 'nrw-2023', traegerform: 'zkT', land: 'NW' };

const legeAn = async (besuch: Besuch, jahr: string): Promise<string> =>
  (await tue(besuch, '/planung/anlegen', { ...VORLAGE, jobcenter: 'Kreis Muster', jahr })).ziel;

describe('Ein Plan', () => {
  test('wird aus einer Vorlage angelegt, und was nicht passt, steht noch im Formular', async () => {
    const besuch = await als('controlling');
    const falsch = await tue(besuch, '/planung/anlegen', {
      ...VORLAGE,
      jobcenter: 'Kreis „Muster“',
      jahr: '28',
    });
    expect(falsch.status).toBe(422);
    expect(falsch.text).toContain('Das Planjahr hat vier Ziffern');
    expect(falsch.text).toContain('value="28"');
    expect(falsch.text).toContain('value="Kreis „Muster“"');
    const ziel = await legeAn(besuch, '2031');
    expect(ziel).toMatch(/^\/planung\/[0-9a-f-]+$/);
    expect(await (await besuch.hole(ziel)).text()).toContain('2031');
  });

  test('wird aus dem Plan des Vorjahres fortgeschrieben', async () => {
    const besuch = await als('controlling');
    const aus = (await legeAn(besuch, '2032')).split('/').at(-1) ?? '';
    const frueher = await tue(besuch, '/planung/anlegen', { weg: 'vorjahr', aus, jahr: '2032' });
    expect([frueher.status, frueher.text.includes('kein späteres Jahr')]).toEqual([422, true]);
    const { ziel } = await tue(besuch, '/planung/anlegen', { weg: 'vorjahr', aus, jahr: '2033' });
    expect(await (await besuch.hole(ziel)).text()).toContain('2033');
  });

  test('kommt als Plandatei heraus, die wieder aufgenommen werden kann', async () => {
    const besuch = await als('controlling');
    const ziel = await legeAn(besuch, '2034');
    const datei = await besuch.hole(`${ziel}/plandatei`);
    expect(datei.headers.get('content-disposition')).toContain('.yaml');
    const text = await datei.text();
    expect(text).toMatch(/^format: stellwerk-plan\/1/);
    expect((await (await als('beirat')).hole(`${ziel}/plandatei`)).status).toBe(404);
  });

  test('wird als Entwurf gelöscht, erst nach Rückfrage und nicht von jedem', async () => {
    const besuch = await als('controlling');
    const ziel = await legeAn(besuch, '2035');
    const frage = await (await besuch.hole(`${ziel}/loeschen`)).text();
    expect(frage).toContain('Ja, Entwurf löschen');
    const fremder = await tue(await als('finanzen'), `${ziel}/loeschen`, {});
    expect([fremder.status, fremder.text.includes('Ihre Rolle erlaubt das nicht')]).toEqual([422, true]);
    expect((await tue(besuch, `${ziel}/loeschen`, {})).ziel).toBe('/planung?geloescht');
    expect((await besuch.hole(ziel)).status).toBe(404);
  });
});

describe('Ein Befund', () => {
  test('wird mit Begründung hingenommen und wieder geöffnet; ohne Begründung nicht', async () => {
    const besuch = await als('controlling');
    const liste = await (await besuch.hole('/planung')).text();
    const plan = /href="(\/planung\/[0-9a-f-]+)">Lokales Planungsdokument 2027/.exec(liste)?.[1] ?? '';
    const seite = `${plan}/befunde`;
    const befund = befundIn(await (await besuch.hole(seite)).text());
    const ohne = await tue(besuch, seite, { ...befund, grund: ' ', tun: 'hinnehmen' });
    expect([ohne.status, ohne.text.includes('Die Begründung fehlt')]).toEqual([422, true]);
    const mit = await tue(besuch, seite, {
      ...befund,
      grund: 'So mit der Kämmerei besprochen',
      tun: 'hinnehmen',
    });
    expect([mit.status, mit.ziel]).toEqual([303, `${seite}?getan=hingenommen`]);
    const danach = await (await besuch.hole(mit.ziel)).text();
    expect(danach).toContain('So mit der Kämmerei besprochen (Dana Controlling, 21.11.2026)');
    const zurueck = await tue(besuch, seite, { ...befund, tun: 'zuruecknehmen' });
    expect(zurueck.ziel).toBe(`${seite}?getan=zurueckgenommen`);
    expect(await (await besuch.hole(seite)).text()).not.toContain('So mit der Kämmerei besprochen');
  });

  test('lässt sich nicht hinnehmen, wo die Rolle es nicht erlaubt', async () => {
    const besuch = await als('finanzen');
    const liste = await (await besuch.hole('/planung')).text();
    const plan = /href="(\/planung\/[0-9a-f-]+)">Lokales Planungsdokument 2027/.exec(liste)?.[1] ?? '';
    expect(await (await besuch.hole(`${plan}/befunde`)).text()).not.toContain('Als geprüft hinnehmen');
  });
});

describe('Ein Beschluss', () => {
  test('geht vom Entwurf über die Abstimmung zum eingefrorenen Plan und weiter zur Fortschreibung', async () => {
    const leitung = await als('leitung');
    const plan = await legeAn(leitung, '2028');
    const seite = `${plan}/beschluss`;
    expect((await tue(leitung, seite, { tun: 'abstimmen' })).ziel).toBe(`${seite}?getan=abstimmen`);
    const ohneTag = await tue(leitung, seite, { tun: 'schritt', schluessel: 'kreistag', erledigt: '' });
    expect([ohneTag.status, ohneTag.text.includes('Bitte nennen Sie den Tag')]).toEqual([422, true]);
    const alt = await tue(leitung, seite, { tun: 'schritt', schluessel: 'kreistag', erledigt: '2019-01-05' });
    expect([alt.status, alt.text.includes('Bitte prüfen Sie das Jahr')]).toEqual([422, true]);
    const zuFrueh = await tue(leitung, seite, {
      tun: 'schritt',
      schluessel: 'kreistag',
      erledigt: '2099-01-01',
      bemerkung: 'Sitzung 7',
    });
    expect([zuFrueh.status, zuFrueh.text.includes('value="Sitzung 7"')]).toEqual([422, true]);
    await tue(leitung, seite, { tun: 'schritt', schluessel: 'kreistag', erledigt: '2026-11-20' });
    expect(await (await leitung.hole(seite)).text()).toContain('Erledigt am 20.11.2026');

    const ende = `${plan}/beschliessen`;
    const vorher = await (await leitung.hole(ende)).text();
    expect(vorher).toContain('Den Schritt verlangt § 18e SGB II');
    expect(vorher).not.toContain('Als beschlossen eintragen');
    const ohneBca = await tue(leitung, ende, { trotzdem: 'ja', grund: 'Probe' });
    expect([ohneBca.status, ohneBca.text.includes('§ 18d SGB II')]).toEqual([422, true]);
    for (const schluessel of ['bca', 'beirat'])
      await tue(leitung, seite, { tun: 'schritt', schluessel, erledigt: '2026-11-18' });

    const erster = await tue(leitung, ende, { trotzdem: 'ja', grund: 'Probe' });
    if (erster.status === 422) expect(erster.text).toMatch(/sperr/);
    for (let i = 0; i < 60; i++) {
      const befunde = await (await leitung.hole(`${plan}/befunde`)).text();
      const sperren = befunde.split('id="warnt"')[0] ?? '';
      if (!sperren.includes('id="sperrt"')) break;
      await tue(leitung, `${plan}/befunde`, { ...befundIn(sperren), grund: 'Probe', tun: 'hinnehmen' });
    }
    const ohneGrund = await tue(leitung, ende, { grund: 'Probe' });
    expect([ohneGrund.status, ohneGrund.text.includes('Vorberatung im Fachausschuss“ ohne Tag')]).toEqual([
      422,
      true,
    ]);
    const zweiter = await tue(leitung, ende, { trotzdem: 'ja', grund: 'Probe' });
    expect(zweiter.ziel).toBe(`${seite}?getan=beschliessen`);

    expect(await (await leitung.hole(plan)).text()).toContain('Dieser Plan wird nur noch gelesen');
    const pdf = await leitung.hole(`${seite}/1`);
    expect([pdf.headers.get('content-type'), (await pdf.text()).startsWith('%PDF')]).toEqual([
      'application/pdf',
      true,
    ]);
    const ohneAnlass = await tue(leitung, seite, { tun: 'fortschreiben', anlass: '' });
    expect([ohneAnlass.status, ohneAnlass.text.includes('Der Anlass fehlt')]).toEqual([422, true]);
    await tue(leitung, seite, { tun: 'fortschreiben', anlass: 'Endgültige Zuteilung' });
    const liste = await (await leitung.hole(seite)).text();
    expect(liste).toContain('Endgültige Zuteilung');
    expect(liste).toContain(`href="${plan}~1"`);
    const alte = await (await leitung.hole(`${plan}~1`)).text();
    expect(alte).toContain('Sie lesen Fassung 1');
    expect(alte).toContain(`href="${plan}~1/kapitel/texte"`);
    expect(await (await leitung.hole(`${plan}~1/kapitel/texte`)).text()).not.toContain('>Speichern<');
    expect((await tue(leitung, `${plan}~1/kapitel/texte`, { 'feld:texte/budget': 'x' })).status).toBe(404);
  });

  test('ist nicht Sache des Controllings', async () => {
    const besuch = await als('controlling');
    const plan = await legeAn(besuch, '2037');
    await tue(besuch, `${plan}/beschluss`, { tun: 'abstimmen' });
    expect(await (await besuch.hole(`${plan}/beschluss`)).text()).not.toContain('Prüfen und beschließen');
    const versuch = await tue(besuch, `${plan}/beschliessen`, {});
    expect([versuch.status, versuch.text.includes('Ihre Rolle erlaubt das nicht')]).toEqual([422, true]);
  });
});

describe('Ein Vergleich', () => {
  test('zeigt, worin sich zwei Pläne unterscheiden; die Adresse sagt, welche', async () => {
    const besuch = await als('controlling');
    const liste = await (await besuch.hole('/planung')).text();
    const [neu = '', alt = ''] = [2027, 2026].map(
      jahr =>
        new RegExp(`href="/planung/([0-9a-f-]+)">Lokales Planungsdokument ${jahr}`).exec(liste)?.[1] ?? '',
    );
    const text = await (await besuch.hole(`/planung/${neu}/vergleich?mit=${alt}`)).text();
    expect(text).toContain('Eingetragene Zahlen');
    expect(text).toContain('Errechnete Zahlen');
    expect(text).toMatch(/<option value="[0-9a-f-]+" selected="">Lokales Planungsdokument 2026/);
    const selbst = await (await besuch.hole(`/planung/${neu}/vergleich?mit=gibtesnicht`)).text();
    expect(selbst).toContain('womit Sie diesen Plan vergleichen');
  });
});

describe('Ein Kommentar', () => {
  test('steht beim Kapitel, bekommt eine Antwort und wird erledigt; ein leerer kommt zurück', async () => {
    const besuch = await als('controlling');
    const plan = await legeAn(besuch, '2038');
    const [seite, zurueck] = [`${plan}/kommentare`, `${plan}/kapitel/haushalt`];
    const leer = await tue(besuch, seite, { tun: 'schreiben', adresse: 'haushalt', text: ' ', zurueck });
    expect([leer.status, leer.text.includes('Der Kommentar fehlt')]).toEqual([422, true]);
    const erster = { tun: 'schreiben', adresse: 'haushalt', text: 'Bitte prüfen, @finanzen', zurueck };
    expect((await tue(besuch, seite, erster)).ziel).toBe(zurueck);
    const kapitel = await (await besuch.hole(zurueck)).text();
    expect(kapitel).toContain('Bitte prüfen, @finanzen');
    const id = /<article id="([^"]+)" class="gespraech"/.exec(kapitel)?.[1] ?? '';
    const finanzen = await als('finanzen');
    await tue(finanzen, seite, { tun: 'schreiben', antwortAuf: id, text: 'Stimmt so.', zurueck });
    await tue(finanzen, seite, { tun: 'erledigen', id, zurueck: seite });
    const alle = await (await besuch.hole(seite)).text();
    expect(alle).toContain('Stimmt so.');
    expect(alle).toContain('vermerkt von Fred Finanzen');
  });
});

describe('Eine Zuständigkeit', () => {
  test('hat eine Frist, steht auf der Startseite und wird fertig gemeldet', async () => {
    const besuch = await als('controlling');
    const plan = await legeAn(besuch, '2039');
    const seite = `${plan}/zustaendigkeiten`;
    const [wer = ''] =
      /konto:[0-9a-f-]+(?=" selected="">Person: Dana)/.exec(await (await besuch.hole(seite)).text()) ?? [];
    const angaben = { tun: 'vergeben', kapitel: 'ziele', wer };
    const falsch = await tue(besuch, seite, { ...angaben, frist: 'bald' });
    expect([falsch.status, falsch.text.includes('Die Frist ist kein Tag')]).toEqual([422, true]);
    await tue(besuch, seite, { ...angaben, frist: '2026-10-15' });
    const liste = await (await besuch.hole(seite)).text();
    expect(liste).toMatch(/15\.10\.2026.*überfällig/s);
    const id = /id="zustaendig\.([^"]+)"/.exec(liste)?.[1] ?? '';
    expect(await (await besuch.hole('/')).text()).toContain('Ziele: Lokales Planungsdokument 2039');
    await tue(besuch, seite, { tun: 'melden', id, status: 'fertig gemeldet' });
    expect(await (await besuch.hole('/')).text()).not.toContain('Ziele: Lokales Planungsdokument 2039');
    await tue(besuch, seite, { tun: 'entziehen', id });
    expect(await (await besuch.hole(seite)).text()).toContain('Noch ist niemand zuständig');
  });
});
