import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lausche } from '#entrypoints/web';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { ablageIn } from '#main';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { erstelleProbenserver } from './probenserver.ts';

const HOCHLADEN = '/kennzahlen/lieferungen/hochladen';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;
let ordner: string;

beforeAll(async () => {
  server = await erstelleProbenserver();
  ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-hochladen-'));
  const wunsch = { seed: 1, personen: 300, monate: 26, jobcenter: '999001', name: 'Musterstadt' };
  await erzeugeMusterlieferung(wunsch, await ablageIn(path.join(ordner, 'lieferung')));
}, 240_000);

afterAll(async () => {
  await server.gebunden.lieferungen.laeufe.ruhe();
  await server.beende();
  fs.rmSync(ordner, { recursive: true, force: true });
});

const als = async (wer: string): Promise<Besuch> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn(wer);
  return besuch;
};

/** The form of the page, its fields before the files. */
const formular = (felder: Record<string, string>, dateien: Readonly<Record<string, string>>): FormData => {
  const form = new FormData();
  for (const [name, wert] of Object.entries(felder)) form.append(name, wert);
  for (const [name, inhalt] of Object.entries(dateien)) form.append('datei', new Blob([inhalt]), name);
  return form;
};

const lieferung = (): Record<string, string> => {
  const quelle = path.join(ordner, 'lieferung');
  return Object.fromEntries(
    fs.readdirSync(quelle).map(name => [name, fs.readFileSync(path.join(quelle, name), 'utf8')]),
  );
};

const sende = async (besuch: Besuch, form: FormData): Promise<Response> =>
  besuch.hole(HOCHLADEN, { method: 'POST', headers: { origin: 'http://probe' }, body: form });

const schutz = async (besuch: Besuch): Promise<string> => besuch.schutz(HOCHLADEN);

const wartend = async (): Promise<void> => server.gebunden.lieferungen.laeufe.ruhe();

/** Without script the page comes again by itself. */
const LAEDT_NEU = 'http-equiv="refresh"';

describe('Hochladen', { timeout: 60_000 }, () => {
  test('prüft, berichtet, übernimmt und führt die Lieferung in der Liste; alles ohne Skript', async () => {
    const besuch = await als('controlling');
    const form = formular({ formularschutz: await schutz(besuch), art: 'lieferung' }, lieferung());
    const antwort = await sende(besuch, form);
    const seite = antwort.headers.get('location') ?? '';
    expect([antwort.status, seite]).toEqual([303, expect.stringMatching(/\/auftrag\/[\da-f-]{36}$/)]);
    const unterwegs = await (await besuch.hole(seite)).text();
    expect(unterwegs.includes(LAEDT_NEU) || unterwegs.includes('Prüfbericht der Lieferung')).toBe(true);
    await wartend();
    const bericht = await besuch.hole(seite);
    const text = await bericht.text();
    expect(text).not.toContain(LAEDT_NEU);
    for (const satz of ['Prüfbericht der Lieferung', 'leistungsbezug.csv', 'Übernehmen?'])
      expect(text).toContain(satz);
    const ja = await besuch.sende(seite, { tun: 'uebernehmen', formularschutz: await besuch.schutz(seite) });
    expect(ja.status).toBe(303);
    await wartend();
    expect(await (await besuch.hole(seite)).text()).toContain('Die Lieferung ist übernommen');
    const liste = await (await besuch.hole('/kennzahlen/lieferungen')).text();
    const kennung = /href="\/kennzahlen\/lieferungen\/(\d{4}-\d\d-\d\d-[\da-f]{12})"/.exec(liste)?.[1] ?? '';
    const eine = `/kennzahlen/lieferungen/${kennung}`;
    expect(await (await besuch.hole(eine)).text()).toContain('Unbekannte oder leere Angaben');
    const weg = await besuch.sende(`${eine}/loeschen`, {
      formularschutz: await besuch.schutz(`${eine}/loeschen`),
    });
    expect(weg.headers.get('location')).toContain('geloescht=');
    expect(await (await besuch.hole(weg.headers.get('location') ?? '')).text()).toContain(
      'Die Lieferung ist gelöscht',
    );
    expect((await besuch.hole(eine)).status).toBe(404);
  });

  test('steht, solange etwas läuft, im Kopf jeder anderen Seite', async () => {
    const { laeufe } = server.gebunden.lieferungen;
    const id = '00000000-0000-4000-8000-000000000001';
    const controlling = await als('controlling');
    laeufe.reserviere('999001', id);
    expect(await (await controlling.hole('/konto')).text()).toContain(`auftrag/${id}" class="kopf__arbeit"`);
    expect(await (await (await als('finanzen')).hole('/konto')).text()).not.toContain('Laufende Arbeit');
    laeufe.gibFrei('999001', id);
    expect(await (await controlling.hole('/konto')).text()).not.toContain('Laufende Arbeit');
  });

  test('nimmt ohne den Formularschutz dieser Anmeldung nichts an', async () => {
    const besuch = await als('controlling');
    for (const falscher of ['', 'falsch', await schutz(await als('finanzen'))]) {
      const antwort = await sende(
        besuch,
        formular({ formularschutz: falscher, art: 'lieferung' }, lieferung()),
      );
      expect(antwort.status).toBe(403);
    }
    const danach = new FormData();
    danach.append('datei', new Blob(['x']), 'personen.csv');
    danach.append('formularschutz', await schutz(besuch));
    const spaet = await sende(besuch, danach);
    expect(spaet.status).toBe(422);
    expect(hochgeladenes()).toEqual([]);
  });

  test('lehnt Fremdes, Doppeltes und Leeres mit einem Satz ab', async () => {
    const besuch = await als('controlling');
    const versuche: readonly (readonly [Record<string, string>, string])[] = [
      [{ 'urlaub.docx': 'x' }, 'lässt sich hier nichts anfangen'],
      [{ '../../personen.csv': 'x', 'personen.csv': 'y' }, 'zweimal dabei'],
      [{ 'a.zip': 'x', 'personen.csv': 'y' }, 'nicht als beides'],
      [{}, 'mindestens eine Datei'],
    ];
    for (const [dateien, satz] of versuche) {
      const form = formular({ formularschutz: await schutz(besuch), art: 'lieferung' }, dateien);
      const antwort = await sende(besuch, form);
      expect([antwort.status, (await antwort.text()).includes(satz), satz]).toEqual([422, true, satz]);
    }
    expect(hochgeladenes()).toEqual([]);
  });

  test('weist in einer gemeinsamen Einrichtung Lieferungen mit Grund ab und bietet Tabellen an', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.sende('/anmelden', {
      anmeldename: 'controlling@mettmann',
      kennwort: 'stellwerk-probieren-2026',
      formularschutz: await besuch.schutz('/anmelden'),
    });
    const seite = await (await besuch.hole(HOCHLADEN)).text();
    expect(seite).toContain('Stellwerk nimmt hier keine an');
    for (const art of ['lieferung', 'tabelle']) {
      const antwort = await sende(
        besuch,
        formular({ formularschutz: await schutz(besuch), art }, lieferung()),
      );
      expect([antwort.status, (await antwort.text()).includes('gemeinsame Einrichtung')]).toEqual([
        422,
        true,
      ]);
    }
  });

  test('ist nur, wer übernehmen darf; den Beirat gibt es hier nicht', async () => {
    for (const [wer, status] of [
      ['finanzen', 404],
      ['beirat', 404],
    ] as const) {
      const besuch = await als(wer);
      expect((await besuch.hole(HOCHLADEN)).status).toBe(status);
      const form = formular({ formularschutz: await besuch.schutz('/konto'), art: 'lieferung' }, lieferung());
      const antwort = await sende(besuch, form);
      expect(antwort.status).not.toBe(303);
    }
    expect((await (await als('finanzen')).hole('/kennzahlen/lieferungen')).status).toBe(200);
    expect((await (await als('beirat')).hole('/kennzahlen/lieferungen')).status).toBe(404);
    expect(hochgeladenes()).toEqual([]);
  });

  test('lässt nichts zurück, wenn die Verbindung abbricht', async () => {
    const besuch = await als('controlling');
    const formularschutz = await schutz(besuch);
    const offen = await lausche(server.app, { adresse: '127.0.0.1', port: 0 });
    const teil = (name: string, mehr: string, inhalt: string): string =>
      `--grenze\r\ncontent-disposition: form-data; name="${name}"${mehr}\r\n\r\n${inhalt}`;
    const anfang = [
      teil('formularschutz', '', `${formularschutz}\r\n`),
      teil('art', '', 'lieferung\r\n'),
      teil('datei', '; filename="personen.csv"', 'person;geburtsdatum\n'.repeat(5000)),
    ].join('');
    const kopf = [
      `POST ${HOCHLADEN} HTTP/1.1`,
      'host: probe',
      'origin: http://probe',
      `cookie: ${[...besuch.kekse].map(([n, w]) => `${n}=${w}`).join('; ')}`,
      'content-type: multipart/form-data; boundary=grenze',
      'content-length: 90000000',
    ].join('\r\n');
    const verbindung = net.connect(offen.port, '127.0.0.1');
    verbindung.write(`${kopf}\r\n\r\n${anfang}`);
    await expect.poll(() => hochgeladenes().length, { timeout: 10_000 }).toBe(1);
    verbindung.destroy();
    await expect.poll(() => hochgeladenes().length, { timeout: 10_000 }).toBe(0);
    await offen.schliesse(100);
  });
});

/** What lies in the folder of uploads of Musterstadt, finished or not. */
const hochgeladenes = (): readonly string[] => {
  const hier = path.join(server.gebunden.ordner, 'hochgeladen', '999001');
  return fs.existsSync(hier) ? fs.readdirSync(hier) : [];
};
