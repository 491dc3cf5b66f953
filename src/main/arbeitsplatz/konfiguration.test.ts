import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { KENNWORTREGEL } from '#domain/zugang';
import { liesKonfiguration } from './konfiguration.ts';
import { KONFIGURATIONSFELDER } from '#contract';
import { zugangsregeln } from './zugangsregeln.ts';

const LEER = mkdtempSync(path.join(tmpdir(), 'konfiguration-'));

const datei = (text: string): string => {
  const pfad = path.join(mkdtempSync(path.join(tmpdir(), 'konfiguration-')), 'stellwerk.yaml');
  writeFileSync(pfad, text);
  return pfad;
};

const aus = async (text: string, variablen = {}) =>
  liesKonfiguration({ STELLWERK_KONFIGURATION: datei(text), ...variablen }, LEER);

const gruende = async (text: string, variablen = {}): Promise<readonly string[]> => {
  const gelesen = await aus(text, variablen);
  if (gelesen.ok) throw new Error('Das hätte misslingen sollen.');
  return gelesen.gruende;
};

describe('Konfiguration', () => {
  test('hat Vorgaben, mit denen nur dieser Rechner Stellwerk erreicht', async () => {
    expect(await liesKonfiguration({}, LEER)).toMatchObject({
      ok: true,
      wert: {
        port: 3000,
        adresse: '127.0.0.1',
        daten: path.join(LEER, 'daten'),
        beispiele: 'ja',
        proxys: [],
      },
    });
  });

  test('kommt aus der Datei, und die Umgebung gewinnt', async () => {
    expect(
      await aus('port: 4000\ndaten: /srv/stellwerk\nproxys: [10.0.0.1]\n', {
        STELLWERK_PORT: '5000',
        STELLWERK_PROXYS: '10.0.0.2, fd00::/8',
      }),
    ).toMatchObject({
      ok: true,
      wert: { port: 5000, daten: '/srv/stellwerk', proxys: ['10.0.0.2', 'fd00::/8'] },
    });
  });

  test('zählt einen Ordner ab der Datei, aus der Umgebung ab dem Ordner des Aufrufs', async () => {
    const pfad = datei('daten: hier\n');
    expect(await liesKonfiguration({ STELLWERK_KONFIGURATION: pfad }, LEER)).toMatchObject({
      wert: { daten: path.join(path.dirname(pfad), 'hier') },
    });
    expect(await liesKonfiguration({ STELLWERK_DATEN: 'dort' }, LEER)).toMatchObject({
      wert: { daten: path.resolve('dort') },
    });
  });

  test('nennt jeden falschen Wert und woher er kommt', async () => {
    const gesagt = await gruende(
      'port: viel\nfarbe: rot\nbeispiele: vielleicht\nprotokoll: laut\nproxys: [10.0.0.0/64]\nkennwortMindestens: 4\nanmeldedienst: { aussteller: x, farbe: rot }\n',
      { DATABASE_URL: 'mysql://x' },
    );
    for (const satz of [
      '„port“ in ',
      'eine ganze Zahl von 1 bis 65535',
      '„beispiele“',
      '„farbe“; das kennt Stellwerk nicht',
      'Die Umgebungsvariable DATABASE_URL passt nicht.',
      '„protokoll“',
      '„proxys.0“',
      'eine ganze Zahl von 8 bis 64',
      '„anmeldedienst.aussteller“',
      '„anmeldedienst.kennung“',
      'unter „anmeldedienst“',
    ])
      expect(gesagt.join('\n')).toContain(satz);
  });

  test('sagt, wenn die genannte Datei fehlt oder kein YAML ist', async () => {
    const fehlt = await liesKonfiguration({ STELLWERK_KONFIGURATION: '/gibt/es/nicht.yaml' }, LEER);
    expect(fehlt).toMatchObject({ ok: false, gruende: [expect.stringContaining('lässt sich nicht lesen')] });
    expect(await gruende('- a\n- b\n')).toEqual([expect.stringContaining('kein YAML mit Feldern')]);
  });
});

describe('Beispiele mit bekanntem Kennwort', () => {
  test.each([
    'adresse: 0.0.0.0\n',
    'adresse: "::"\n',
    'oeffentlich: https://stellwerk.example\n',
    'proxys: [127.0.0.1]\n',
  ])('gibt es nicht, wo andere Stellwerk erreichen: %s', async text => {
    expect(await aus(text)).toMatchObject({ ok: true, wert: { beispiele: 'nein' } });
    expect(await gruende(`${text}beispiele: ja\n`)).toEqual([expect.stringContaining('„beispiele“ in')]);
  });

  test.each(['adresse: "::1"\n', 'adresse: localhost\n', 'oeffentlich: http://localhost:3000\n'])(
    'gibt es auf dem eigenen Rechner: %s',
    async text => {
      expect(await aus(text)).toMatchObject({ ok: true, wert: { beispiele: 'ja' } });
    },
  );
});

describe('Der Anmeldedienst', () => {
  const DIENST =
    'anmeldedienst: { aussteller: https://a.example, kennung: k, geheimnis: g, jobcenter: "1", rollen: { leitung: geschaeftsfuehrung } }\n';

  test('bekommt sein Geheimnis aus der Umgebung', async () => {
    const gelesen = await aus(`oeffentlich: https://s.example\n${DIENST}`, {
      STELLWERK_ANMELDEDIENST_GEHEIMNIS: 'anders',
    });
    expect(gelesen).toMatchObject({ ok: true, wert: { anmeldedienst: { geheimnis: 'anders' } } });
  });

  test('braucht die Adresse, an die er zurückschickt, und bekannte Rollen', async () => {
    expect(await gruende(DIENST)).toEqual([expect.stringContaining('„oeffentlich“')]);
    expect(await gruende(DIENST.replace('geschaeftsfuehrung', 'chef'))).toEqual([
      expect.stringContaining('„anmeldedienst.rollen.leitung“'),
    ]);
  });
});

test('Die Regeln für Kennwörter lassen sich verschärfen, nicht lockern', async () => {
  const gelesen = await aus('kennwortMindestens: 12\nsitzungUntaetigMinuten: 10\n');
  if (!gelesen.ok) throw new Error(gelesen.gruende.join());
  const { kennwort, sitzung } = zugangsregeln(gelesen.wert);
  expect(kennwort.wege.map(({ ab }) => ab)).toEqual([20, 12, 12]);
  expect(KENNWORTREGEL.wege.map(({ ab }) => ab)).toEqual([20, 8, 8]);
  expect(sitzung).toMatchObject({ untaetigMinuten: 10, erneuernNachMinuten: 5 });
});

describe('stellwerk.beispiel.yaml', () => {
  const WURZEL = path.resolve(import.meta.dirname, '../../..');
  const beispiel = readFileSync(path.join(WURZEL, 'stellwerk.beispiel.yaml'), 'utf8');
  const ohneKreuz = beispiel.replaceAll(/^# (?=[a-zA-Z]+:(?: [^ ]|$)(?!.*\.$)|  )/gm, '');

  test('gilt, wie sie ist, und mit allem, was darin steht', async () => {
    expect(await aus(beispiel)).toMatchObject({ ok: true, wert: { port: 3000 } });
    expect(await aus(ohneKreuz)).toMatchObject({
      ok: true,
      wert: { protokoll: 'info', anmeldedienst: { rollen: { 'stellwerk-leitung': 'geschaeftsfuehrung' } } },
    });
  });

  test('nennt jeden Wert, den man setzen kann', () => {
    expect(Object.keys(parse(ohneKreuz) as object).toSorted()).toEqual(
      Object.keys(KONFIGURATIONSFELDER).toSorted(),
    );
  });
});

test('docs/betrieb.md druckt alle Werte mit Vorgabe und Variable', () => {
  const seite = readFileSync(path.resolve(import.meta.dirname, '../../../docs/betrieb.md'), 'utf8');
  const tabelle = [
    '| Wert | Umgebungsvariable | Bedeutung | ohne Angabe |',
    '|---|---|---|---|',
    ...Object.entries(KONFIGURATIONSFELDER).map(
      ([name, { variable, beschreibung, vorgabe }]) =>
        `| \`${name}\` | \`${variable}\` | ${beschreibung} | ${vorgabe} |`,
    ),
  ].join('\n');
  expect(seite).toContain(tabelle);
});
