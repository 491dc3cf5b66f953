import { describe, expect, it } from 'vitest';
import { pruefberichtSchema, type PruefberichtDaten } from '#contract';
import { rufe } from './kommando.ts';

type Erwartung = Readonly<{
  datei: string;
  /** Codes above Hinweis, in order: nothing else may stand there. */
  ernst: readonly string[];
  /** What findings must say: code and words of one finding. */
  sagt: readonly (readonly [code: string, ...worte: string[]])[];
}>;

/** What is known to be wrong in the five published documents, and nothing above a Hinweis besides. */
const DOKUMENTE: readonly Erwartung[] = [
  {
    datei: 'me-aktiv-2017',
    ernst: ['H-01', 'P-01', 'Z-01', 'Z-03', 'Z-04', 'Z-05'],
    sagt: [
      ['H-01', '„47.562.696 €“', '47.562.669', 'vertauscht'],
      ['P-01', '8 VZÄ', '11 VZÄ', '9 VZÄ'],
      ['Z-01', '22,4 %', '22,47 %', '8,40 %'],
      ['Z-02', '1,5 %', '23,345 %', '24,50 %'],
      ['Z-02', '„um 5 %“', 'um knapp 6 %'],
      ['Z-03', '897', '126 + 953 = 1.079', '4,06 %'],
      ['Z-04', '953 / 69,6 %', '873 / 65 %'],
      ['Z-05', '−32', '−384'],
      ['Z-06', '66 %', '64,89 %'],
      ['Z-09', '−0,6 %', '+2,1 %'],
      ['Z-11', '115', 'knapp 50 %', '230', '3,9 Monate'],
      ['Z-12', '22,4 %', '22,5 %'],
      ['Z-12', 'Joboffensive U25', '25 %'],
      ['S-01', '97 %'],
      ['S-01', '95 %'],
      ['S-04', '80 %', '979', '1.248'],
      ['S-05', '21 %', '69 %'],
      ['D-04', '11.2016'],
    ],
  },
  {
    datei: 'muelheim-2023',
    ernst: ['P-04', 'P-04', 'P-10', 'Z-07'],
    sagt: [
      ['H-08', 'erste Zuteilung'],
      ['H-19', '8,9 %', 'EGT ohne BEZ', 'Gesamtbudget'],
      ['H-23', 'vor oder nach Umschichtung'],
      ['P-03', '24,7 %', '13,5 %', '12,5 %'],
      ['P-04', '1:187,4', '1:152', '23,3 %'],
      ['P-04', '24,4 %'],
      ['P-10', '24.10.2021'],
      ['Z-07', '−3,8 %', '+3,3 %', '−3,4 %'],
      ['S-02', '5.661 = 41 %', '7.616 = 55,2 %'],
    ],
  },
  { datei: 'recklinghausen-2023', ernst: [], sagt: [] },
  {
    datei: 'ennepe-ruhr-2023',
    ernst: ['H-11', 'H-11', 'D-03'],
    sagt: [
      ['H-11', '„100.0000“'],
      ['H-11', '„50.0000“'],
      ['D-02', 'vermeiden'],
      ['D-02', 'Migrationshintergrund'],
      ['D-03', '„Oktober 2023“', '2022'],
    ],
  },
  {
    datei: 'duesseldorf-2021',
    ernst: ['H-19'],
    sagt: [
      ['H-17', 'Budgetgrenzen'],
      ['H-19', '„rd. 13 %“', '10,3 %', '35,926', '39,600'],
      ['I-03', '6.392', '6.232 = 160'],
      ['I-03', 'In mehreren Tabellen'],
      ['I-05', 'III.', 'IV.', 'VIII.'],
      ['I-08', '191 Plätze'],
      ['I-14', 'rd. 13 %', '7 %'],
    ],
  },
];

const pruefe = async (datei: string): Promise<PruefberichtDaten['befunde']> => {
  const { aus } = await rufe(['plan', 'pruefe', `beispiele/${datei}.yaml`, '--format', 'json']);
  return pruefberichtSchema.decode(JSON.parse(aus) as never).befunde;
};

describe.each(DOKUMENTE.map(d => [d.datei, d] as const))('%s', (_, { datei, ernst, sagt }) => {
  it('hat über einem Hinweis genau die bekannten Befunde', async () => {
    const befunde = await pruefe(datei);
    expect(befunde.filter(b => b.stufe !== 'hinweis').map(b => b.code)).toEqual(ernst);
  });

  it('meldet jeden bekannten Fehler mit seinen Zahlen', async () => {
    const befunde = await pruefe(datei);
    const fehlen = sagt.filter(
      ([code, ...worte]) => !befunde.some(b => b.code === code && worte.every(wort => b.text.includes(wort))),
    );
    expect(fehlen).toEqual([]);
  });
});

describe('Befunde mit einer Ursache', () => {
  it('„rd. 13 %“ in Düsseldorf ist eine: H-19, und darunter I-14', async () => {
    const befunde = await pruefe('duesseldorf-2021');
    const gruppen = [...Map.groupBy(befunde, b => b.gruppe).values()].filter(gruppe => gruppe.length > 1);
    expect(gruppen.map(gruppe => gruppe.map(b => b.code))).toEqual([['H-19', 'I-14']]);
    const { aus } = await rufe(['plan', 'pruefe', 'beispiele/duesseldorf-2021.yaml']);
    expect(aus).toContain('Dieselbe Ursache: „rd. 13 %“');
    expect(aus).toContain('Dazu auch: HINWEIS I-14');
  });

  it.each(['me-aktiv-2017', 'muelheim-2023', 'recklinghausen-2023', 'ennepe-ruhr-2023'])(
    'gibt es in %s nicht: dort steht jeder Befund für sich',
    async datei => {
      const befunde = await pruefe(datei);
      expect(new Set(befunde.map(b => b.gruppe)).size).toBe(befunde.length);
      expect(befunde.filter(b => b.ursache !== null)).toEqual([]);
    },
  );
});
