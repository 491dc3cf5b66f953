import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { erstellePlandatei } from '#adapters/plandatei';
import { meldungstext } from '#application';
import { zuordnungJsonSchema, zuordnungJsonSchemaText } from '#contract';
import { rufe } from '../beispiele/kommando.ts';
import { beispiel } from './uebersetzung.ts';

const BEISPIELE = [
  ['fachverfahren-csv.yaml', 'fachverfahren'],
  ['xml.yaml', 'bestand.xml'],
] as const;
const inOrdner = async (tue: (ordner: string) => Promise<void>): Promise<void> => {
  const ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-zuordnung-'));
  try {
    await tue(ordner);
  } finally {
    await rm(ordner, { recursive: true });
  }
};

describe('Die mitgelieferten Zuordnungen', () => {
  test.each(BEISPIELE)(
    '%s übersetzt ihre Quelle ohne Warnung in eine Lieferung, die sich lesen lässt',
    async (zuordnung, quelle) => {
      await inOrdner(async ordner => {
        const nach = path.join(ordner, 'lieferung');
        const aufruf = [
          'lieferung',
          'uebersetze',
          `beispiele/zuordnung/${zuordnung}`,
          `beispiele/zuordnung/${quelle}`,
          '--nach',
          nach,
        ];
        const { code, aus, fehler } = await rufe(aufruf);
        expect([code, fehler.match(/^(?:WARNT|SPERRT).*/gm)]).toEqual([0, null]);
        expect(aus).toContain('personen.csv');
        const kopf: unknown = JSON.parse(await readFile(path.join(nach, 'lieferung.json'), 'utf8'));
        expect(kopf).toMatchObject({ format: 'stellwerk-lieferung/1', jobcenter: '99001' });
        const pruefung = await rufe(['lieferung', 'pruefe', nach]);
        expect([pruefung.code, `${pruefung.aus}${pruefung.fehler}`.match(/L-00[0-9]|L-01[013]/)]).toEqual([
          0,
          null,
        ]);
      });
    },
  );

  test('das Ende ist eingeschlossen, Offenes leer, Umlaute und Trennzeichen in Anführung stimmen', async () => {
    await inOrdner(async ordner => {
      const nach = path.join(ordner, 'lieferung');
      await rufe([
        'lieferung',
        'uebersetze',
        'beispiele/zuordnung/fachverfahren-csv.yaml',
        'beispiele/zuordnung/fachverfahren',
        '--nach',
        nach,
      ]);
      expect(await readFile(path.join(nach, 'leistungsbezug.csv'), 'utf8')).toBe(
        [
          'person;bg;traeger;status;hauptperson;von;bis',
          'K-0001;BG10;99001;ELB;ja;2023-02-01;',
          'K-0003;BG10;99001;NEF;nein;2023-02-01;',
          'K-0002;BG11;99001;ELB;ja;2024-08-15;2025-11-30',
          'K-0004;BG12;99001;ELB;ja;2025-09-01;',
          '',
        ].join('\n'),
      );
    });
  });

  test.each(BEISPIELE)('%s besteht vor dem JSON Schema', async zuordnung => {
    const pruefe = new Ajv({ strict: false }).compile(zuordnungJsonSchema());
    expect(pruefe(parse((await beispiel(zuordnung)).toString())), JSON.stringify(pruefe.errors)).toBe(true);
  });
});

describe('lieferung uebersetze', () => {
  test('endet mit 2, wenn die Zuordnung nicht lesbar ist, und nennt die Stelle', async () => {
    await inOrdner(async ordner => {
      const datei = path.join(ordner, 'z.yaml');
      await writeFile(datei, (await beispiel('xml.yaml')).toString().replace('art: xml', 'art: json'));
      const { code, fehler } = await rufe([
        'lieferung',
        'uebersetze',
        datei,
        'x',
        '--nach',
        path.join(ordner, 'l'),
      ]);
      expect(code).toBe(2);
      expect(fehler).toContain('„json“ ist hier nicht möglich');
    });
  });

  test('endet mit 1 und schreibt nichts, wenn die Quelle nicht lesbar ist', async () => {
    await inOrdner(async ordner => {
      const aufruf = [
        'beispiele/zuordnung/xml.yaml',
        path.join(ordner, 'fehlt.xml'),
        '--nach',
        path.join(ordner, 'l'),
      ];
      const { code, aus, fehler } = await rufe(['lieferung', 'uebersetze', ...aufruf]);
      expect([code, aus, await readdir(ordner)]).toEqual([1, '', []]);
      expect(fehler).toContain('fehlt.xml lässt sich nicht lesen: Es gibt sie nicht.');
    });
  });
});

describe('Eine Zuordnung', () => {
  test('das gespeicherte Schema ist das, das aus dem Format folgt (sonst: node schema/schreibe.ts)', async () => {
    const datei = new URL('../../schema/stellwerk-zuordnung-1.schema.json', import.meta.url);
    expect(await readFile(datei, 'utf8')).toBe(zuordnungJsonSchemaText());
  });

  test.each([
    ['Pflichtfeld ohne Herkunft', /^ {8}status: .*\n/m, '', /Das Feld „status“ fehlt/],
    [
      'zwei Herkünfte',
      '{ pfad: ../../@nummer }',
      '{ pfad: ../../@nummer, konstante: x }',
      /genau eines von pfad und konstante/,
    ],
    ['Spalte bei XML', '{ pfad: Geburt }', '{ spalte: Geburt }', /genau eines von pfad und konstante/],
    ['Datei bei XML', 'satz: Bestand/Fall/Betrag', 'datei: a.csv', /„satz“/],
    [
      'unbekannte Tabelle',
      'leistungen:',
      'leistung:',
      /Das Feld „leistung“ gibt es hier nicht. Meinten Sie „leistungen“/,
    ],
    ['unbekanntes Feld', 'llu:', 'lu:', /Das Feld „lu“ gibt es hier nicht/],
    ['Tag, den es nicht gibt', '"2026-01-12"', '"2026-02-30"', /Das Datum „2026-02-30“ gibt es nicht/],
    ['Weg mit Bedingung', 'pfad: Geburt', 'pfad: "Geburt[1]"', /Erwartet: Weg vom Satz zum Wert/],
    [
      'anderes Format',
      'stellwerk-zuordnung/1',
      'stellwerk-plan/1',
      /Diese Fassung von Stellwerk liest „stellwerk-zuordnung\/1“/,
    ],
    [
      'sonst ohne codes',
      '{ pfad: Geburt }',
      '{ pfad: Geburt, sonst: x }',
      /„sonst“ nur zusammen mit „codes“/,
    ],
  ])('sagt, was nicht stimmt, mit Zeile: %s', async (_, alt, neu, satz) => {
    const text = (await beispiel('xml.yaml')).toString().replace(alt, neu);
    const gelesen = erstellePlandatei().liesZuordnung(new TextEncoder().encode(text));
    expect(gelesen.ok).toBe(false);
    expect(gelesen.meldungen.map(meldungstext).join('\n')).toMatch(satz);
    expect(gelesen.meldungen.every(m => m.fundort !== undefined)).toBe(true);
  });

  test('führt nicht aus dem Ordner der Quelle hinaus', async () => {
    const text = (await beispiel('fachverfahren-csv.yaml')).toString().replace('Kunden.csv', '../Kunden.csv');
    expect(erstellePlandatei().liesZuordnung(new TextEncoder().encode(text)).ok).toBe(false);
  });
});
