import { describe, expect, test } from 'vitest';
import { uebersetze } from './uebersetzung.ts';

const LIEFERUNG = {
  jobcenter: '99001',
  name: 'Jobcenter Musterstadt',
  ladestand: '2026-01-12',
  vonMonat: '2025-12',
  bisMonat: '2025-12',
};
const csv = (felder: object, quelle: object = {}) => ({
  format: 'stellwerk-zuordnung/1',
  name: 'x',
  lieferung: LIEFERUNG,
  quelle: { art: 'csv', ...quelle },
  datum: 'TT.MM.JJJJ',
  tabellen: { zustaendigkeiten: [{ datei: 'a.csv', felder }] },
});
const FELDER = {
  person: { spalte: 'p' },
  team: { spalte: 't', codes: { A: 'Team A', B: 'Team B' } },
  von: { spalte: 'von' },
};
const xml = (felder: object, satz = 'w/f/z') => ({
  format: 'stellwerk-zuordnung/1',
  name: 'x',
  lieferung: LIEFERUNG,
  quelle: { art: 'xml' },
  tabellen: { zustaendigkeiten: [{ satz, felder }] },
});
const XMLFELDER = { person: { pfad: '../@id' }, team: { pfad: 't' }, von: { pfad: '@von' } };
const ohneLeere = (saetze: readonly string[]): readonly string[] =>
  saetze.filter(s => !s.includes('hat keinen Satz'));

describe('Fremde CSV-Dateien', () => {
  test('jeder Code ohne Zuordnung ist ein Befund mit Anzahl und erster Zeile; der Satz bleibt', async () => {
    const { dateien, saetze } = await uebersetze(csv(FELDER), {
      'a.csv': 'p;t;von\n1;A;01.02.2025\n2;C;01.02.2025\n3;C;01.02.2025\n4;D;01.02.2025\n',
    });
    expect(ohneLeere(saetze)).toEqual([
      'Für den Code „C“ von zustaendigkeiten.team gibt es keine Zuordnung. Er kommt 2-mal vor, zuerst in a.csv, Zeile 3, Spalte t, und steht unverändert in der Lieferung. Erwartet: eine Zeile unter „codes“ oder „sonst“; zugeordnet sind „A“, „B“.',
      'Für den Code „D“ von zustaendigkeiten.team gibt es keine Zuordnung. Er kommt einmal vor, zuerst in a.csv, Zeile 5, Spalte t, und steht unverändert in der Lieferung. Erwartet: eine Zeile unter „codes“ oder „sonst“; zugeordnet sind „A“, „B“.',
    ]);
    expect(dateien['zustaendigkeiten.csv']).toBe(
      'person;team;von;bis\n1;Team A;2025-02-01;\n2;C;2025-02-01;\n3;C;2025-02-01;\n4;D;2025-02-01;\n',
    );
  });

  test('ein Datum, das es nicht gibt, bleibt stehen und wird gemeldet', async () => {
    const { dateien, saetze } = await uebersetze(csv(FELDER), {
      'a.csv': 'p;t;von\n1;A;30.02.2025\n1;A;2025-01-01\n',
    });
    expect(dateien['zustaendigkeiten.csv']).toContain('1;Team A;30.02.2025;');
    expect(ohneLeere(saetze)).toEqual([
      'a.csv, Zeile 2, Spalte von: „30.02.2025“ ist für zustaendigkeiten.von nicht lesbar und steht unverändert in der Lieferung. Erwartet: ein Tag als TT.MM.JJJJ. Dazu eine weitere Stelle dieser Art.',
    ]);
  });

  test('Sätze anderer Breite werden gezählt und gemeldet', async () => {
    const { dateien, saetze } = await uebersetze(csv(FELDER), {
      'a.csv': 'p;t;von\n1;A;01.02.2025;zu viel\n2;"A";01.02.2025\n3;"A"x;01.02.2025\n4;B\n',
    });
    expect(dateien['zustaendigkeiten.csv']).toBe('person;team;von;bis\n2;Team A;2025-02-01;\n');
    expect(ohneLeere(saetze)).toEqual([
      'a.csv, Zeile 2: Der Satz wird nicht gelesen. Gefunden: 4 Felder. Erwartet: 3 Felder wie in der ersten Zeile. Dazu 2 weitere Stellen dieser Art.',
    ]);
  });

  test('ein offenes Anführungszeichen sperrt, weil es Sätze verschluckt', async () => {
    const { ok, dateien, saetze } = await uebersetze(csv(FELDER), {
      'a.csv': 'p;t;von\n2;A;01.02.2025\n3;"A;01.02.2025\n4;B;01.02.2025\n',
    });
    expect([ok, dateien]).toEqual([false, {}]);
    expect(ohneLeere(saetze)).toEqual([
      'a.csv, Zeile 3: Der Satz wird nicht gelesen. Gefunden: ein Anführungszeichen, das nicht geschlossen wird. Erwartet: ein schließendes; dahinter sind Sätze verloren.',
    ]);
  });

  test.each([
    [
      'fehlende Spalte',
      { 'a.csv': 'p;x;von\n' },
      'a.csv, Zeile 1: Die Spalte t, die die Zuordnung nennt, fehlt. Gefunden: p, x, von.',
    ],
    ['doppelte Spalte', { 'a.csv': 'p;t;von;p\n1;A;01.02.2025;2\n' }, 'Die Spalte p steht zweimal da'],
    ['leere Datei', { 'a.csv': '' }, 'Gefunden: keine.'],
    ['keine Datei', {}, 'a.csv lässt sich nicht lesen: Es gibt sie nicht.'],
    [
      'andere Kodierung',
      { 'a.csv': Buffer.from('p;t;von\nÄ;A;01.02.2025\n', 'latin1') },
      'a.csv ist nicht in utf-8 geschrieben.',
    ],
  ])('%s: es wird nichts geschrieben', async (_, quelle, satz) => {
    const { ok, dateien, saetze } = await uebersetze(csv(FELDER), quelle);
    expect(ok).toBe(false);
    expect(dateien).toEqual({});
    expect(saetze.join('\n')).toContain(satz);
  });

  test('ohne Kopfzeile heißen die Spalten nach ihrer Nummer, eine Marke am Anfang stört nicht', async () => {
    const felder = { person: { spalte: '1' }, team: { konstante: 'T' }, von: { spalte: '3' } };
    const { dateien } = await uebersetze(csv(felder, { kopfzeile: false }), {
      'a.csv': '\uFEFF7;x;01.02.2025\r\n\r\n8;y;02.02.2025',
    });
    expect(dateien['zustaendigkeiten.csv']).toBe('person;team;von;bis\n7;T;2025-02-01;\n8;T;2025-02-02;\n');
  });

  test('große Dateien kommen stückweise an, Sätze über die Grenzen hinweg', async () => {
    const zeilen = Array.from({ length: 40_000 }, (_, i) => `${i};"A";01.02.2025`);
    const { dateien } = await uebersetze(csv(FELDER), { 'a.csv': `p;t;von\n${zeilen.join('\n')}` });
    const erwartet = zeilen.map((_, i) => `${i};Team A;2025-02-01;`);
    expect(dateien['zustaendigkeiten.csv']?.split('\n').slice(1, -1)).toEqual(erwartet);
  });
});

describe('Fremdes XML', () => {
  const lies = (text: string | Uint8Array, felder: object = XMLFELDER) =>
    uebersetze(xml(felder), { 'a.xml': text }, 'a.xml');

  test('gibt Werte des Satzes und der Elemente darüber, mit Entitäten, CDATA und Präfixen', async () => {
    const { dateien, saetze } = await lies(
      '<w><n:f xmlns:n="u" id="1"><z von="2025-01-01"><t>A &amp; B</t></z><z von="2025-02-01"><t><![CDATA[<C>]]></t></z></n:f><f id="2"><z von="2025-03-01"/></f></w>',
    );
    expect(ohneLeere(saetze)).toEqual([]);
    expect(dateien['zustaendigkeiten.csv']).toBe(
      'person;team;von;bis\n1;A & B;2025-01-01;\n1;<C>;2025-02-01;\n2;;2025-03-01;\n',
    );
  });

  test('liest die Kodierung, die die Datei nennt', async () => {
    const { dateien } = await lies(
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><w><f id="Ä"><z von="2025-01-01"><t>x</t></z></f></w>',
        'latin1',
      ),
    );
    expect(dateien['zustaendigkeiten.csv']).toContain('Ä;x;2025-01-01;');
  });

  test('ein Wert hinter seinem Satz sperrt, statt still zu fehlen', async () => {
    const { ok, saetze } = await lies('<w><f><z von="2025-01-01"/><z von="2025-01-02"/><n>1</n></f></w>', {
      ...XMLFELDER,
      person: { pfad: '../n' },
    });
    expect(ok).toBe(false);
    expect(saetze[0]).toBe(
      'a.xml, Zeile 1: zustaendigkeiten.person (../n) steht hinter dem Satz, zu dem es gehört, und fehlt deshalb in 2 Sätzen. Werte übergeordneter Elemente müssen vor dem Satz stehen.',
    );
  });

  test('mehrere verschiedene Werte zu einem Satz werden gemeldet, gleiche nicht', async () => {
    const { saetze } = await lies(
      '<w><f id="1"><z von="2025-01-01"><t>A</t><t>A</t></z><z von="2025-01-01"><t>A</t><t>B</t></z></f></w>',
    );
    expect(ohneLeere(saetze)).toEqual([
      'a.xml, Zeile 1: zustaendigkeiten.team (t) hat zu einem Satz mehrere verschiedene Werte, insgesamt einmal; gelesen wird der erste. Machen Sie das wiederholte Element zum Satz.',
    ]);
  });

  const LACHEN = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><w><f id="&c;"/></w>`;
  test.each([
    ['Entitätenbombe', LACHEN, 'L-127'],
    ['DTD in Kleinbuchstaben', '<!doctype w><w/>', 'L-127'],
    [
      'DTD hinter Kommentar',
      '<?xml version="1.0"?><!-- <w> --><!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>',
      'L-127',
    ],
    ['DTD ohne Ende', `<!DOCTYPE w [${'<!-- x -->'.repeat(100_000)}`, 'L-127'],
    ['unbekannte Entität', '<w><f id="1"><z von="x"><t>&geheim;</t></z></f></w>', 'L-126'],
    ['abgebrochen', '<w><f id="1">', 'L-126'],
    ['verkreuzt', '<w><f></w></f>', 'L-126'],
    ['kein XML', 'p;t;von', 'L-126'],
    ['leer', '', 'L-126'],
    ['endloser Kommentar', `<!--${'x'.repeat(200_000)}`, 'L-126'],
    ['endloser Text', `<w>${'x'.repeat(3_000_000)}</w>`, 'L-126'],
    ['tief verschachtelt', '<a>'.repeat(5000), 'L-126'],
    ['falsche Bytes', Buffer.from([0x3c, 0x77, 0x3e, 0xff, 0xfe]), 'L-125'],
  ])('%s: es wird nichts geschrieben', async (_, text, code) => {
    const { ok, dateien, meldungen } = await lies(text);
    expect(ok).toBe(false);
    expect(dateien).toEqual({});
    expect(meldungen.filter(m => m.stufe === 'sperrt').map(m => m.code)).toEqual([code]);
  });
});
