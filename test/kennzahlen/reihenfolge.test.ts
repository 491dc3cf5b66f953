import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { kleineLieferung } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-reihenfolge-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const lager = erstelleLager(path.join(wurzel, 'lager'));
const DIMENSIONEN = ['team', 'bgTyp', 'schulabschluss', 'sprachniveau'];
const WUNSCH = { schnitte: [[], ...DIMENSIONEN.map(d => [d])], mindestluecke: 0, altersgrenzen: [25, 55] };

type Saetze = Readonly<Record<string, readonly string[]>>;
const KOEPFE: Readonly<Record<string, string>> = {
  'leistungsbezug.csv': 'person;bg;traeger;status;hauptperson;von;bis',
  'bedarfsgemeinschaften.csv': 'bg;typ;von;bis',
  'zustaendigkeiten.csv': 'person;team;von;bis',
  'merkmale.csv': 'person;merkmal;wert;von;bis',
  'status.csv': 'person;status;von;bis',
};

const alsLieferung = (saetze: Saetze): string =>
  kleineLieferung(
    path.join(wurzel, String(nummer++)),
    Object.fromEntries(
      Object.entries(saetze).map(([datei, zeilen]) => [datei, [KOEPFE[datei], ...zeilen].join('\n')]),
    ),
  );

const zahlen = async (saetze: Saetze): Promise<unknown> => {
  const ergebnis = await lager.zaehle({ art: 'quelle', pfad: alsLieferung(saetze) }, WUNSCH);
  return ergebnis.ok ? ergebnis.wert.wuerfel.map(w => w.zellen) : ergebnis.meldungen;
};

/** In which class who is at the last counting day. */
const klassen = async (saetze: Saetze, name: string): Promise<readonly string[]> => {
  const ergebnis = await lager.zaehle(
    { art: 'quelle', pfad: alsLieferung(saetze) },
    { ...WUNSCH, schnitte: [[name]] },
  );
  if (!ergebnis.ok) return ergebnis.meldungen.map(m => m.code);
  const namen = ergebnis.wert.dimensionen.find(d => d.name === name)?.klassen ?? [];
  const elb = ergebnis.wert.wuerfel[0]?.zellen.ELB ?? new Float64Array();
  return namen.filter((_, i) => (elb.at(i - namen.length) ?? 0) > 0);
};

const codes = async (saetze: Saetze): Promise<readonly string[]> => {
  const ergebnis = await lager.pruefe(alsLieferung(saetze), () => undefined);
  return ergebnis.ok ? ergebnis.wert.befunde.map(b => b.code) : [];
};

const spanne = fc.constantFrom(
  '2022-01-01;',
  '2022-01-01;2025-01-31',
  '2025-01-10;2025-02-20',
  '2025-01-10;',
);
const person = fc.constantFrom('p1', 'p2');
const zeilen = (...felder: readonly fc.Arbitrary<string>[]): fc.Arbitrary<readonly string[]> =>
  fc.array(
    fc.tuple(...felder, spanne).map(werte => werte.join(';')),
    { minLength: 2, maxLength: 6 },
  );

const lieferung: fc.Arbitrary<Saetze> = fc.record({
  'leistungsbezug.csv': zeilen(
    person,
    fc.constantFrom('b1', 'b2'),
    fc.constantFrom('05111'),
    fc.constantFrom('ELB'),
    fc.constantFrom('ja', 'nein'),
  ),
  'bedarfsgemeinschaften.csv': zeilen(
    fc.constantFrom('b1', 'b2'),
    fc.constantFrom('SINGLE', 'ALLEINERZIEHEND', 'SONSTIGE'),
  ),
  'zustaendigkeiten.csv': zeilen(person, fc.constantFrom('T1', 't1', 'Ä')),
  'merkmale.csv': fc
    .tuple(
      zeilen(person, fc.constant('schulabschluss'), fc.constantFrom('keiner', 'vorhanden', 'abitur')),
      zeilen(person, fc.constant('sprachniveau'), fc.constantFrom('A1', 'B2', 'unbekannt')),
    )
    .map(teile => teile.flat()),
  'status.csv': zeilen(person, fc.constantFrom('ARBEITSLOS', 'ARBEITSUCHEND')),
});

describe('Mehrere Sätze zu einem Tag', () => {
  it('ergeben dieselben Zahlen, in welcher Reihenfolge sie auch stehen', async () => {
    await fc.assert(
      fc.asyncProperty(
        lieferung.chain(eine =>
          fc.tuple(
            fc.constant(eine),
            fc.record(
              Object.fromEntries(
                Object.entries(eine).map(([datei, alle]) => [
                  datei,
                  fc.shuffledSubarray([...alle], { minLength: alle.length }),
                ]),
              ),
            ),
          ),
        ),
        async ([eine, andere]) => {
          expect(await zahlen(andere)).toEqual(await zahlen(eine));
        },
      ),
      { numRuns: Number(process.env['STELLWERK_LAEUFE'] ?? 60) / 5 },
    );
  }, 300_000);

  const merkmal = (...werte: readonly string[]): Saetze => ({
    'merkmale.csv': werte.map(wert => `p1;schulabschluss;${wert};2022-01-01;`),
  });

  it('zählen nach dem letzten Beginn und bei gleichem nach dem Alphabet', async () => {
    const teams = (...zeiten: readonly string[]): Saetze => ({ 'zustaendigkeiten.csv': zeiten });
    expect(await klassen(teams('p1;T1;2022-01-01;', 'p1;T2;2024-01-01;'), 'team')).toEqual([
      'unbekannt',
      'T2',
    ]);
    expect(await klassen(teams('p1;T2;2022-01-01;', 'p1;T1;2022-01-01;'), 'team')).toEqual([
      'unbekannt',
      'T1',
    ]);
    const typen = ['SINGLE', 'ALLEINERZIEHEND', 'SONSTIGE'].map(typ => `b1;${typ};2022-01-01;`);
    expect(await klassen({ 'bedarfsgemeinschaften.csv': typen }, 'bgTyp')).toEqual([
      'unbekannt',
      'ALLEINERZIEHEND',
    ]);
    expect(await klassen(merkmal('vorhanden', 'keiner'), 'schulabschluss')).toEqual(['unbekannt', 'keiner']);
    expect(await klassen(merkmal('vorhanden', 'unbekannt'), 'schulabschluss')).toEqual(['unbekannt']);
  });

  it('werden gemeldet, wenn sie Verschiedenes sagen, je Person oder Bedarfsgemeinschaft einmal', async () => {
    expect(await codes({})).toEqual([]);
    expect(await codes(merkmal('keiner', 'keiner'))).toEqual(expect.not.arrayContaining(['L-054']));
    expect(await codes(merkmal('keiner', 'vorhanden', 'keiner'))).toContain('L-054');
    const nacheinander = ['p1;T1;2022-01-01;2022-12-31', 'p1;T2;2023-01-01;', 'p2;T1;2022-01-01;'];
    expect(await codes({ 'zustaendigkeiten.csv': nacheinander })).toEqual([]);
    const zugleich = [...nacheinander, 'p2;T2;2024-06-01;2024-06-01', 'p1;T2;2022-12-31;2022-12-31'];
    const ergebnis = await lager.pruefe(alsLieferung({ 'zustaendigkeiten.csv': zugleich }), () => undefined);
    expect(ergebnis.ok && ergebnis.wert.befunde).toMatchObject([
      { code: 'L-054', parameter: { satz: 4, anzahl: 2 } },
    ]);
  });
});
