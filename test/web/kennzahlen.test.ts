import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { berechneKennzahlen, type Kennzahlbericht } from '#application/kennzahlen';
import { QUELLENVERMERK_BA, type Kennzahlaggregat } from '#domain/aggregate';
import { STANDARDSCHUTZ } from '#domain/kennzahlen';
import { liesMonat, tag, type Monat } from '#domain/werte';
import { BEISPIELKENNWORT } from '#main/arbeitsplatz';
import { wert } from '../zugang/pruefstand.ts';
import { erstelleBesuch, type Besuch } from './besuch.ts';
import { nimmProbenlieferung } from './probenkennzahlen.ts';
import { erstelleProbenserver } from './probenserver.ts';

let server: Awaited<ReturnType<typeof erstelleProbenserver>>;

beforeAll(async () => {
  server = await erstelleProbenserver();
  await nimmProbenlieferung(server.gebunden);
}, 180_000);
afterAll(async () => server.beende());

const als = async (wer: string): Promise<Besuch> => {
  const besuch = erstelleBesuch(server);
  await besuch.meldeAn(`${wer}@musterstadt`, BEISPIELKENNWORT);
  return besuch;
};

const text = async (besuch: Besuch, adresse: string): Promise<string> => {
  const antwort = await besuch.hole(adresse);
  const ziel = antwort.headers.get('location');
  return ziel === null
    ? antwort.text()
    : text(besuch, new URL(ziel, 'http://probe').href.slice('http://probe'.length));
};

/** What the command prints for the same question. */
const wieDasKommando = async (
  je: readonly string[],
  geschuetzt: boolean,
  monat: string,
): Promise<Kennzahlbericht> => {
  const m = liesMonat(monat) as Monat;
  return wert(
    await berechneKennzahlen(
      server.gebunden.kennzahlen.lager,
      { art: 'lager', jobcenter: '999001' },
      {
        monate: [m, m],
        je,
        kennzahlen: ['K2'],
        groessen: false,
        jahreswerte: false,
        schutz: geschuetzt ? STANDARDSCHUTZ : null,
        mindestluecke: 0,
        altersgrenzen: [25, 55],
      },
    ),
  );
};

const gedruckt = (zahl: number | null, stellen: number): string =>
  (zahl ?? Number.NaN).toLocaleString('de-DE', {
    minimumFractionDigits: stellen,
    maximumFractionDigits: Math.max(stellen, 2),
  });

/** Rows by their name; a team that is called as its unit, by what the delivery calls it as well. */
const zeilen = async (besuch: Besuch, adresse: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const antwort = await besuch.hole(adresse);
  expect(antwort.status).toBe(200);
  const csv = await antwort.text();
  return new Map(
    csv
      .split('\r\n')
      .map(zeile => zeile.split(';'))
      .flatMap(([name = '', kurzname = '', ...werte]) => [
        [kurzname.split(', ')[0] ?? '', werte],
        [name, werte],
      ]),
  );
};

describe('Die Zahlen', () => {
  test('sind die des Kommandos, insgesamt und je Team', async () => {
    const besuch = await als('controlling');
    const seite = await text(besuch, '/kennzahlen?zahl=K2&je=team&bis=2025-12&schutz=aus');
    for (const zeile of (await wieDasKommando(['team'], false, '2025-12')).kennzahlen) {
      expect(seite).toContain(gedruckt(zeile.zaehler, 0));
      expect(seite).toContain(gedruckt(zeile.nenner, 0));
    }
    expect(seite).toContain('Ungeschützt: nur für den Dienstgebrauch');
  });

  test('nennen ein Team wie seine Einheit, mit dem Namen der Lieferung daneben', async () => {
    const besuch = await als('controlling');
    const seite = await text(besuch, '/kennzahlen?zahl=K2&je=team&bis=2025-12&schutz=aus');
    expect(seite).toMatch(/Team ab 25, Haus Mitte<span[^>]*> \((?:<!-- -->)?T01-ARBEIT/);
    expect(seite).toContain('Schulabschluss nicht bekannt');
    expect(seite).not.toContain('>nicht bekannt<');
  });

  test('stehen als CSV mit denselben Werten, mit Titel, Ladestand, Auswahl und Schutz', async () => {
    const besuch = await als('controlling');
    const csv = await zeilen(besuch, '/kennzahlen/datei/csv?zahl=K2&je=team&bis=2025-12&schutz=aus');
    for (const { gruppe, zaehler, nenner } of (await wieDasKommando(['team'], false, '2025-12')).kennzahlen) {
      const [, z, n] = csv.get(gruppe['team'] ?? 'Insgesamt') ?? [];
      expect([z, n]).toEqual([zaehler, nenner].map(w => String(w).replace('.', ',')));
    }
    const ganz = await (await besuch.hole('/kennzahlen/datei/csv?je=team&schutz=aus')).text();
    expect(ganz).toContain('Integrationsquote, je Team');
    expect(ganz).toMatch(/Ladestand \d\d\.\d\d\.\d{4}/);
    expect(ganz).toContain('Ungeschützt: nur für den Dienstgebrauch, nicht zur Weitergabe.');
    const geschuetzt = await (await besuch.hole('/kennzahlen/datei/csv?je=team')).text();
    expect(geschuetzt).toContain('Geschützt nach § 53 Abs. 7 SGB II, § 16 BStatG.');
  });

  test('stehen als Arbeitsmappe mit Zahlen statt Texten', async () => {
    const besuch = await als('controlling');
    const antwort = await besuch.hole('/kennzahlen/datei/xlsx?je=team&bis=2025-12&schutz=aus');
    expect(antwort.headers.get('content-disposition')).toContain('K2_je-team_2025-12_999001.xlsx');
    const [blatt] = await readXlsxFile(Buffer.from(await antwort.arrayBuffer()));
    const alle = (await wieDasKommando([], false, '2025-12')).kennzahlen[0];
    const insgesamt = blatt?.data.find(z => z[0] === 'Insgesamt');
    expect(insgesamt?.slice(2, 5)).toEqual([alle?.wert, alle?.zaehler, alle?.nenner]);
    expect(String(blatt?.data[0]?.[0])).toContain('Integrationsquote, je Team');
  });

  test('stehen als Bild mit Titel, Erklärung für Vorleseprogramme und Vermerken', async () => {
    const besuch = await als('finanzen');
    const svg = await (await besuch.hole('/kennzahlen/datei/svg?je=altersgruppe&monate=1')).text();
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    for (const teil of ['<title', '<desc', 'Ladestand', 'Geschützt nach']) expect(svg).toContain(teil);
    const png = Buffer.from(await (await besuch.hole('/kennzahlen/datei/png')).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1600);
  });

  test('sind bei jeder Auswahl von Monaten und Kennzahlen gleich verdeckt', async () => {
    const besuch = await als('finanzen');
    const verdeckt = async (frage: string): Promise<readonly string[]> =>
      [...(await zeilen(besuch, `/kennzahlen/datei/csv?je=team&${frage}`))]
        .filter(([name, werte]) => /^T\d/.test(name) && werte[0] === '*')
        .map(([name]) => name);
    const lang = await verdeckt('zahl=K2&monate=36&bis=2026-06');
    expect(await verdeckt('zahl=K2&monate=1&bis=2026-06')).toEqual(lang);
    expect(await verdeckt('zahl=K2&monate=12&bis=2025-03&gegen=nichts')).toEqual(lang);
  });
});

describe('Der Schutz', () => {
  const GEHEIM = '/kennzahlen?zahl=K2E1&je=team&fuer=geschlecht.w&monate=1';

  test.each(['finanzen', 'bca', 'teamleitung', 'fachaufsicht'])(
    'lässt sich von %s nicht über die Adresse ausschalten',
    async wer => {
      const besuch = await als(wer);
      const seite = await text(besuch, `${GEHEIM}&schutz=aus`);
      expect(seite).toContain('Ihre Rolle zeigt diese Zahlen nur geschützt');
      expect(seite).not.toContain('Ungeschützt: nur');
      const csv = await (await besuch.hole('/kennzahlen/datei/csv?je=team&zahl=K2E2&schutz=aus')).text();
      expect(csv).not.toContain('Ungeschützt: nur');
    },
  );

  test('zeigt der Teamleitung das eigene Team offen und die anderen so, dass die Differenz nichts verrät', async () => {
    const besuch = await als('teamleitung');
    const frage = 'zahl=K2E2&je=team&monate=1&bis=2025-12';
    const csv = await zeilen(besuch, `/kennzahlen/datei/csv?${frage}`);
    const eigene = [...csv]
      .filter(([name, werte]) => /^T\d/.test(name) && werte[0] !== '*')
      .map(([name]) => name);
    const seite = await text(besuch, `/kennzahlen?${frage}`);
    expect(seite).toContain('eigenes Team, ungeschützt');
    const alle = [...csv.keys()].filter(name => /^T\d/.test(name));
    expect(alle.length - eigene.length).not.toBe(1);
  });

  test.each(['lesend', 'datenschutz', 'administration'])('lässt %s keine Kennzahl sehen', async wer => {
    const besuch = await als(wer);
    expect(await text(besuch, '/kennzahlen?schutz=aus')).toContain('Ihre Rolle erlaubt das nicht');
    expect((await besuch.hole('/kennzahlen/datei/csv')).status).toBe(422);
    expect(await text(besuch, '/kennzahlen/amtlich')).toContain('Ihre Rolle erlaubt das nicht');
  });

  test('zeigt dem Land nur, was freigegeben ist, und nie ungeschützt', async () => {
    const land = erstelleBesuch(server);
    await land.meldeAn('land@beispielland', BEISPIELKENNWORT);
    const seite = await text(land, '/kennzahlen?je=team&schutz=aus&jobcenter=duesseldorf');
    expect(seite).not.toContain('Ungeschützt: nur');
    expect(seite).not.toContain('Düsseldorf');
    expect(seite).toContain('Musterstadt');
  });

  test('gibt einer gemeinsamen Einrichtung nur veröffentlichte Zahlen', async () => {
    const besuch = erstelleBesuch(server);
    await besuch.meldeAn('controlling@mettmann', BEISPIELKENNWORT);
    expect(await text(besuch, '/kennzahlen')).toContain('gemeinsamen Einrichtung');
    expect(await text(besuch, '/kennzahlen?jobcenter=999001')).not.toContain('Musterstadt');
  });
});

describe('Die Adresse', () => {
  test('hält die ganze Ansicht und wird auf die kürzeste gebracht', async () => {
    const besuch = await als('controlling');
    const lang = '/kennzahlen?zahl=k2&fuer=&je=team&monate=24&bis=&gegen=vorjahr&schutz=an';
    const antwort = await besuch.hole(lang);
    expect([antwort.status, antwort.headers.get('location')]).toEqual([302, '/kennzahlen?zahl=K2&je=team']);
  });

  test('sagt, was sie nicht versteht, und zeigt den Rest', async () => {
    const besuch = await als('controlling');
    const antwort = await besuch.hole('/kennzahlen?zahl=K3&je=sternzeichen&monate=7&bis=1999-01');
    const seite = await antwort.text();
    expect(antwort.status).toBe(200);
    expect(seite).toContain('Das Merkmal „sternzeichen“ gibt es hier nicht');
    expect(seite).toContain('Den Zeitraum „7“ gibt es hier nicht');
    expect(seite).toContain('<option value="K3" selected="">');
  });

  test('erklärt, wo sich eine Zahl nicht gliedern lässt', async () => {
    const seite = await text(await als('controlling'), '/kennzahlen?zahl=K1&je=team');
    expect(seite).toContain('lässt sich nicht nach Gruppen gliedern');
  });

  test('darf enthalten, was sie will', async () => {
    const besuch = await als('controlling');
    const name = fc.constantFrom('zahl', 'fuer', 'je', 'monate', 'bis', 'gegen', 'schutz', 'jobcenter', 'x');
    const inhalt = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'K2',
        'IQFM',
        'AQ',
        'team',
        'geschlecht.w',
        'team.',
        '-1',
        '9999-99',
        '2026-02',
        'aus',
        '../..',
        '%00',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, inhalt), { maxLength: 6 }), async teile => {
        const frage = new URLSearchParams(teile.map(([n, w]): [string, string] => [n, w]));
        for (const pfad of ['/kennzahlen', '/kennzahlen/datei/csv', '/kennzahlen/amtlich'])
          expect((await besuch.hole(`${pfad}?${frage.toString()}`)).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
    expect((await besuch.hole('/kennzahlen/datei/exe')).status).toBe(404);
  });
});

describe('Veröffentlichte Zahlen', () => {
  const veroeffentlicht = (jobcenter: string, zaehler: number, nenner: number): Kennzahlaggregat => ({
    jobcenter,
    gruppe: {},
    fassung: {
      kennzahl: 'K2',
      monat: liesMonat('2025-09') as Monat,
      ladestand: tag('2026-01-15'),
      stand: 'endgueltig',
      zaehler,
      nenner,
      wert: Math.round((1000 * zaehler) / nenner) / 10,
    },
    wertart: 'wert',
    quelle: { produkt: 'Kennzahlen', vermerk: QUELLENVERMERK_BA, datei: 'k.csv', stelle: 'Zeile 2' },
  });

  test('stehen neben den eigenen und neben denen anderer Jobcenter, ohne Rang', async () => {
    const kennzahlen = [
      veroeffentlicht('999001', 440, 2100),
      veroeffentlicht('05111', 500, 2000),
      veroeffentlicht('05112', 300, 2000),
    ];
    wert(await server.gebunden.kennzahlen.aggregate('999001').behalte({ werte: [], kennzahlen }));
    const besuch = await als('finanzen');
    const auskunft = await text(besuch, '/kennzahlen');
    expect(auskunft).toContain('amtlicher und eigener Wert');
    expect(await text(besuch, '/kennzahlen/amtlich?zahl=K2')).toContain('t-3, endgültig');
    const vergleich = await text(besuch, '/kennzahlen/vergleich?zahl=K2&monat=2025-09');
    for (const teil of ['999001 (das eigene)', '05111', '>25,0<', 'Ohne Rang', '>−4,0<', 'Median: ', '21,0'])
      expect(vergleich).toContain(teil);
  });
});

describe('Das Protokoll', () => {
  test('nennt, was ausgegeben wurde', async () => {
    await (await als('finanzen')).hole('/kennzahlen/datei/csv?zahl=K3E2&je=geschlecht');
    const protokoll = await text(await als('datenschutz'), '/verwaltung/protokoll');
    expect(protokoll).toContain('K3E2');
  });
});
