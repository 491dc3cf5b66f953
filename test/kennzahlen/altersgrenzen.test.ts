import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { tag, tagAus, type Tag } from '#domain/werte';
import { rufe } from '../beispiele/kommando.ts';
import { kleineLieferung } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-alter-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

/** Birthdays at the counting days, also such of 29 February. */
const GEBURTSTAGE: readonly string[] = [
  ...[15, 18, 25, 55, 67].flatMap(alter =>
    [-1, 0, 1].map(versatz => alsIso((tag(`${2025 - alter}-02-15`) + versatz) as Tag)),
  ),
  '2000-02-29',
  '2000-03-01',
  '1970-02-28',
  '',
];

function alsIso(am: Tag): string {
  return new Date(am * 86_400_000).toISOString().slice(0, 10);
}

const quelle = kleineLieferung(path.join(wurzel, 'quelle'), {
  'personen.csv': [
    'person;geburtsdatum;geschlecht;staatsangehoerigkeit;fluchtkontext;schulabschluss;berufsabschluss;schwerbehinderung',
    ...GEBURTSTAGE.map((tagtext, i) => `p${i};${tagtext};w;DE;nein;;;`),
  ].join('\n'),
  'leistungsbezug.csv': [
    'person;bg;traeger;status;hauptperson;von;bis',
    ...GEBURTSTAGE.map((_, i) => `p${i};b1;05111;ELB;ja;2022-01-01;`),
  ].join('\n'),
  'teilnahmen.csv': [
    'person;massnahme;instrument;team;von;bis;austrittsgrund',
    ...GEBURTSTAGE.map((_, i) => `p${i};m${i};MAT;T1;2025-01-${String(10 + i)};2025-02-15;REGULAER`),
  ].join('\n'),
});
const ordner = path.join(wurzel, 'lager');
const lager = erstelleLager(ordner);
const aufgenommen = lager.uebernimm(quelle, 0, () => undefined);
const AUS_LAGER = { art: 'lager', jobcenter: '05111' } as const;
const AUS_QUELLE = { art: 'quelle', pfad: quelle } as const;

const grenzen = fc
  .uniqueArray(fc.oneof(fc.constantFrom(15, 18, 25, 55, 67), fc.integer({ min: 1, max: 90 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map(alter => alter.toSorted((a, b) => a - b));

describe('Andere Altersgrenzen', () => {
  it('gelten im Lager wie bei einem Ordner: für Kennzahlen, Übertritte und Maßnahmen', async () => {
    expect((await aufgenommen).ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(grenzen, async altersgrenzen => {
        const schnitte = [[], ['altersgruppe'], ['altersgruppe', 'geschlecht']];
        const wunsch = { schnitte, mindestluecke: 0, altersgrenzen };
        const uebertritt = { je: 'altersgruppe', monate: 12, liste: false, altersgrenzen };
        for (const zaehle of [
          async (von: typeof AUS_LAGER | typeof AUS_QUELLE) => lager.zaehle(von, wunsch),
          async (von: typeof AUS_LAGER | typeof AUS_QUELLE) =>
            lager.zaehleMassnahmen(von, [['altersgruppe']], altersgrenzen),
        ]) {
          const [eine, andere] = [await zaehle(AUS_LAGER), await zaehle(AUS_QUELLE)];
          expect(eine.ok && eine.wert.wuerfel).toEqual(andere.ok && andere.wert.wuerfel);
          expect(eine.ok && eine.wert.dimensionen).toEqual(andere.ok && andere.wert.dimensionen);
        }
        const [eine, andere] = [
          await lager.uebertritte(AUS_LAGER, uebertritt),
          await lager.uebertritte(AUS_QUELLE, uebertritt),
        ];
        expect(eine.ok && [eine.wert.klassen, eine.wert.zahlen]).toEqual(
          andere.ok && [andere.wert.klassen, andere.wert.zahlen],
        );
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  it('zählen am Geburtstag um; wer am 29. Februar geboren ist, am 1. März', async () => {
    await aufgenommen;
    const elb = async (altersgrenzen: readonly number[]): Promise<readonly number[]> => {
      const gezaehlt = await lager.zaehle(AUS_LAGER, {
        schnitte: [['altersgruppe']],
        mindestluecke: 0,
        altersgrenzen,
      });
      const zellen = gezaehlt.ok ? gezaehlt.wert.wuerfel[0]?.zellen.ELB : undefined;
      // The last month; unknown, under, from.
      return [...(zellen?.subarray(zellen.length / 2) ?? [])];
    };
    const unter = (alter: number): number =>
      GEBURTSTAGE.filter(t => t !== '' && tag('2025-02-15') < geburtstag(t, alter)).length;
    for (const alter of [15, 18, 25, 55, 67])
      expect(await elb([alter])).toEqual([1, unter(alter), GEBURTSTAGE.length - 1 - unter(alter)]);
  });

  it('stehen in der Ausgabe, in der Erklärung und nicht in gemerkten Zahlen anderer Grenzen', async () => {
    await aufgenommen;
    const ruf = async (altersgrenzen: string) =>
      rufe([
        'kennzahlen', '--jobcenter', '05111', '--lager', ordner, '--je', 'altersgruppe', '--nur', 'ELB', '--ungeschuetzt',
        '--altersgrenzen', altersgrenzen,
      ]); // prettier-ignore
    const texte = [await ruf('25,55'), await ruf('18,67'), await ruf('25,55')].map(r => r.aus);
    expect(texte[0]).toContain('25 bis unter 55');
    expect(texte[1]).toContain('18 bis unter 67');
    expect(texte[2]).toBe(texte[0]);
  });
});

const geburtstag = (iso: string, alter: number): Tag => {
  const [jahr = 0, monat = 1, tagImMonat = 1] = iso.split('-').map(Number);
  return tagAus(jahr + alter, monat, tagImMonat);
};
