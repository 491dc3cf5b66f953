import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ausgabeschemata } from '#contract';
import { rufe, type Ausgabe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const ort = (name: string): string => path.join(wurzel, name);
afterAll(() => rmSync(wurzel, { recursive: true }));

/** A call with the store of these tests. */
const imLager = (...argumente: readonly string[]): Promise<Ausgabe> =>
  rufe([...argumente, '--lager', ort('lager')]);

const gueltig = (name: string, ausgabe: string): readonly unknown[] => {
  const pruefe = new Ajv2020({ strict: false }).compile(ausgabeschemata()[name] ?? false);
  return pruefe(JSON.parse(ausgabe)) ? [] : (pruefe.errors ?? []);
};

/** The same delivery under another number. */
const alsJobcenter = (nummer: string): string => {
  cpSync(ort('a'), ort(nummer), { recursive: true });
  for (const datei of ['lieferung.json', 'leistungsbezug.csv']) {
    const voll = path.join(ort(nummer), datei);
    writeFileSync(voll, readFileSync(voll, 'utf8').replaceAll('999001', nummer));
  }
  return ort(nummer);
};

beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '1500', '--monate', '30', '--nach', ort('a')]);
  for (const nummer of ['900001', '900002']) await imLager('lieferung', 'uebernimm', alsJobcenter(nummer));
}, 120_000);

describe('kennzahlen --massnahmen', () => {
  it('zeigt Ein- und Austritte und die Quoten, aus dem Ordner wie aus dem Lager', async () => {
    const aufruf = ['--massnahmen', '--monat', '2025-06', '--je', 'instrument', '--format', 'json'];
    const ordner = await rufe(['kennzahlen', ort('a'), ...aufruf]);
    expect(ordner.aus).toContain('"kennzahl":"EQ"');
    expect(ordner.aus).toContain('"groesse":"EINTRITTE"');
    expect(gueltig('stellwerk-kennzahlen-1.schema.json', ordner.aus)).toEqual([]);
    const lager = await imLager('kennzahlen', '--jobcenter', '900001', ...aufruf);
    expect(lager.aus).toBe(ordner.aus);
  });

  it('kennt nur die eigenen Merkmale und Quoten', async () => {
    expect((await rufe(['kennzahlen', ort('a'), '--massnahmen', '--je', 'gibtesnicht'])).fehler).toContain(
      'Möglich sind instrument, team',
    );
    expect((await rufe(['kennzahlen', ort('a'), '--massnahmen', '--nur', 'K2'])).code).toBe(64);
  });
});

describe('kennzahlen erklaere', () => {
  it.each([['K1'], ['K3'], ['K2'], ['ELB'], ['LUH']])('gibt %s auch als JSON', async id => {
    const { aus, code } = await rufe(['kennzahlen', 'erklaere', id, ort('a'), '--format', 'json']);
    expect(code).toBe(0);
    expect(gueltig('stellwerk-erklaerung-1.schema.json', aus)).toEqual([]);
    const { teile, veraenderung } = JSON.parse(aus) as {
      teile: readonly { wert: number | null }[];
      veraenderung: number;
    };
    if (teile.every(t => t.wert !== null))
      expect(teile.reduce((s, t) => s + (t.wert ?? 0), 0)).toBeCloseTo(veraenderung, 6);
  });

  it('sagt bei einem falschen Aufruf, was möglich ist', async () => {
    expect((await rufe(['kennzahlen', 'erklaere', 'K9', ort('a')])).fehler).toContain('Möglich: K1, K1E1');
    const ohneId = await rufe(['kennzahlen', 'erklaere', ort('a')]);
    expect(ohneId.fehler.replaceAll(/\s+/g, ' ')).toMatch(/^Es fehlt die ID.* Möglich: K1, K1E1/);
    expect((await rufe(['kennzahlen', 'erklaere', 'K2', ort('a'), '--gegen', '2025-12'])).fehler).toContain(
      'der Vergleichsmonat liegt nicht davor',
    );
  });
});

describe('kennzahlen vergleiche', () => {
  it('nennt, wer keine Daten hat, und zählt die anderen zusammen', async () => {
    const { aus } = await imLager(
      'kennzahlen', 'vergleiche', '--jobcenter', '900001,900002,900009', '--monat', '2025-06', '--format', 'json',
    ); // prettier-ignore
    expect(gueltig('stellwerk-kennzahlvergleich-1.schema.json', aus)).toEqual([]);
    const { kennzahlen } = JSON.parse(aus) as {
      kennzahlen: readonly {
        kennzahl: string;
        gesamt: { wert: number };
        plaetze: readonly { rang: number | null; wert: number }[];
        fehlend: readonly { jobcenter: string }[];
      }[];
    };
    const k2 = kennzahlen.find(k => k.kennzahl === 'K2');
    expect(k2?.plaetze.map(p => p.rang)).toEqual([null, null]);
    expect(k2?.gesamt.wert).toBeCloseTo(k2?.plaetze[0]?.wert ?? Number.NaN, 10);
    expect(k2?.fehlend.map(f => f.jobcenter)).toEqual(['900009']);
  });

  it('liest eine Gruppe mit Zeiten und Typen aus YAML und CSV', async () => {
    writeFileSync(
      ort('gruppe.yaml'),
      'format: stellwerk-vergleichsgruppe/1\nname: Muster\nmitglieder:\n  - jobcenter: "900001"\n    typ: IIc\n    bis: 2025-05-31\n  - jobcenter: "900002"\n    typ: IIb\n',
    );
    writeFileSync(
      ort('gruppe.csv'),
      'jobcenter;typ;von;bis\n900001;IIc;;2025-05-31\n900002;IIb;2020-01-01;\n',
    );
    for (const datei of ['gruppe.yaml', 'gruppe.csv']) {
      const aufruf = ['kennzahlen', 'vergleiche', '--gruppe', ort(datei), '--nur', 'K2', '--monat'];
      expect((await imLager(...aufruf, '2025-05')).aus).toContain('Ohne Rang: Die Jobcenter gehören');
      expect((await imLager(...aufruf, '2025-06')).aus).not.toContain('900001');
    }
    writeFileSync(ort('falsch.csv'), 'jobcenter;typ;von;bis\n900001;IIc;gestern;\n');
    const falsch = await imLager('kennzahlen', 'vergleiche', '--gruppe', ort('falsch.csv'), '--monat', '2025-05'); // prettier-ignore
    expect(falsch.code).toBe(2);
    expect(falsch.fehler).toContain('„gestern“');
  });
});

describe('kennzahlen uebertritte', () => {
  it('zählt aus dem Ordner wie aus dem Lager und nennt die Regel der Stichtage', async () => {
    const ordner = await rufe(['kennzahlen', 'uebertritte', ort('a'), '--je', 'team', '--format', 'json']);
    expect(gueltig('stellwerk-uebertritte-1.schema.json', ordner.aus)).toEqual([]);
    expect(ordner.aus).toContain('der 13. jedes Monats, am Wochenende der Montag danach');
    const lager = await imLager('kennzahlen', 'uebertritte', '--jobcenter', '900001', '--je', 'team', '--format', 'json'); // prettier-ignore
    expect(lager.aus.replaceAll('900001', '999001')).toBe(ordner.aus);
  });

  it('gibt es als CSV', async () => {
    const { aus } = await rufe(['kennzahlen', 'uebertritte', ort('a'), '--format', 'csv']);
    expect(aus.split('\r\n')).toHaveLength(25);
    expect(aus).toMatch(/^monat;stichtag;zahl;grund\r\n2026-01;2026-01-13;\d*;/);
  });

  it('schreibt die Liste nur ungeschützt, eine Zeile je gezählter Person', async () => {
    const aufruf = ['kennzahlen', 'uebertritte', '--jobcenter', '900001', '--liste', ort('liste.csv')];
    const ohne = await imLager(...aufruf);
    expect([ohne.code, ohne.fehler]).toEqual([64, expect.stringContaining('nur mit --ungeschuetzt')]);
    const mit = await imLager(...aufruf, '--ungeschuetzt', '--format', 'json');
    const { zeilen } = JSON.parse(mit.aus) as { zeilen: readonly { zahl: number }[] };
    const liste = readFileSync(ort('liste.csv'), 'utf8').trim().split('\r\n');
    expect(liste.length - 1).toBe(zeilen.reduce((s, z) => s + z.zahl, 0));
    expect(liste[1]).toMatch(/^P\d+;\d{4}-\d{2}-\d{2};\d{4}-\d{2}-\d{2}$/);
  });
});

describe('Beobachtungen fester Gruppen und Jahreswerte', () => {
  type Zeile = Readonly<{ kennzahl: string; gruppe: Readonly<Record<string, string>>; wert: number }>;
  const zeilen = async (...argumente: readonly string[]): Promise<readonly Zeile[]> => {
    const { aus } = await rufe(['kennzahlen', ort('a'), '--ungeschuetzt', '--format', 'json', ...argumente]);
    return JSON.parse(aus) as readonly Zeile[];
  };

  it('sind die Kennzahl der Gruppe und der Abstand zweier Gruppen in Punkten', async () => {
    const je = async (merkmal: string, klasse: string) =>
      (await zeilen('--nur', 'K2', '--je', merkmal)).find(z => z.gruppe[merkmal] === klasse)?.wert ??
      Number.NaN;
    const alle = await zeilen();
    const wert = (id: string) => alle.find(z => z.kennzahl === id)?.wert;
    expect(wert('IQU25')).toBe(await je('altersgruppe', 'U25'));
    expect(wert('IQFLUCHT')).toBe(await je('fluchtkontext', 'ja'));
    expect(wert('IQFM')).toBe((await je('geschlecht', 'w')) - (await je('geschlecht', 'm')));
  });

  it('stehen gegliedert nur da, wenn sie genannt sind', async () => {
    expect((await zeilen('--je', 'team')).map(z => z.kennzahl)).not.toContain('IQU25');
    const genannt = await zeilen('--je', 'team', '--nur', 'IQU25');
    expect(genannt.map(z => [z.kennzahl, z.gruppe])).toEqual([['IQU25', {}]]);
  });

  it('sind verdeckt mit dem Rat, Klassen zusammenzulegen, wo das hilft', async () => {
    const ohne = await rufe(['kennzahlen', ort('a'), '--nur', 'IQFM', '--monat', '2025-06']);
    const mit = await rufe([
      'kennzahlen',
      ort('a'),
      '--nur',
      'IQFM',
      '--monat',
      '2025-06',
      '--zusammenfassen',
    ]);
    const istVerdeckt = ({ aus }: typeof ohne): boolean => /IQFM .* \*$/m.test(aus);
    expect(ohne.fehler.includes('Mit --zusammenfassen')).toBe(istVerdeckt(ohne) && !istVerdeckt(mit));
  });

  it('gibt es auch als JSON und CSV', async () => {
    const aufruf = ['kennzahlen', ort('a'), '--jahreswerte', '--nur', 'K2', '--format'];
    const json = (await rufe([...aufruf, 'json'])).aus;
    expect(gueltig('stellwerk-kennzahlen-1.schema.json', json)).toEqual([]);
    expect(json).toContain('"jahreswert":"JDW-VM","von":"LZB"');
    expect((await rufe([...aufruf, 'csv'])).aus).toMatch(
      /;JFW K2;2025-12;t-3;\d+;\d+(?:,\d+)?;\d+,\d+;;\d+,\d+;-?\d+,\d+\r$/m,
    );
  });
});

describe('Was nicht da ist', () => {
  it('ist ein Monat außerhalb der Lieferung, und es wird gesagt', async () => {
    for (const aufruf of [['--monat', '2026-06'], ['--von', '2026-01'], ['--bis', '2020-12'], ['--massnahmen', '--monat', '2026-06']]) {
      const { code, aus, fehler } = await rufe(['kennzahlen', ort('a'), ...aufruf]);
      expect([code, aus]).toEqual([2, '']);
      expect(fehler).toMatch(/L-046 20\d\d-\d\d liegt außerhalb der Lieferung: Sie enthält 2023-07 bis 2025-12\./);
    }
  });

  it('ist als Name einer Kennzahl oder eines Merkmals ein falscher Aufruf', async () => {
    const codes = [['--nur', 'K9'], ['--je', 'alter']].map(async a => (await rufe(['kennzahlen', ort('a'), ...a])).code);
    expect(await Promise.all(codes)).toEqual([64, 64]);
    expect((await rufe(['kennzahlen', 'erklaere', 'K2', ort('a'), '--je', 'alter'])).code).toBe(64);
  });

  it.each(['--lager', '--lieferung'])('ist %s zu einem Ordner', async option => {
    const { code, fehler } = await rufe(['kennzahlen', ort('a'), option, 'x']);
    expect([code, fehler]).toEqual([64, expect.stringContaining(`${option} gehört zum Lager.`)]);
  });

  it('reicht --von ohne --bis bis zum letzten Monat und --bis ohne --von vom ersten an', async () => {
    const monate = async (...a: readonly string[]): Promise<readonly string[]> => {
      const { aus } = await rufe(['kennzahlen', ort('a'), '--nur', 'ELB', '--format', 'json', ...a]);
      return (JSON.parse(aus) as readonly { monat: string }[]).map(z => z.monat);
    };
    expect(await monate('--von', '2025-10')).toEqual(['2025-10', '2025-11', '2025-12']);
    expect(await monate('--bis', '2023-08')).toEqual(['2023-07', '2023-08']);
  });
}); // prettier-ignore

describe('kennzahlen --amtlich', () => {
  it('stellt den amtlichen Wert mit Gründen daneben', async () => {
    writeFileSync(
      ort('amtlich.csv'),
      'jobcenter;kennzahl;monat;zaehler;nenner;wert;ladestand;art\n999001;K2;2025-06;100;500;20;2025-10-10;endgueltig\n',
    );
    const aufruf = ['kennzahlen', ort('a'), '--monat', '2025-06', '--nur', 'K2', '--amtlich', ort('amtlich.csv')]; // prettier-ignore
    const { aus } = await rufe(aufruf);
    expect(aus).toMatch(/^ {2}K2 +20,0 +\d\d,\d\d +[+−]\d+,\d\d PP +(?:INT|ELB) +endgültig +10\.10\.2025$/m);
    expect(aus).toMatch(/^ {2}K2: Zähler INT +\d+ +100 +\+\d+ +\+\d+,\d\d PP$/m);
    const json = (await rufe([...aufruf, '--format', 'json'])).aus;
    expect(gueltig('stellwerk-kennzahlen-1.schema.json', json)).toEqual([]);
    const zeilen: readonly Readonly<Record<string, number>>[] = JSON.parse(json);
    const abgleich = zeilen.find(z => 'abgleich' in z);
    const teile = (abgleich?.['zaehlerpunkte'] ?? 0) + (abgleich?.['nennerpunkte'] ?? 0);
    expect(teile).toBeCloseTo(abgleich?.['differenz'] ?? Number.NaN, 9);
  });
});
