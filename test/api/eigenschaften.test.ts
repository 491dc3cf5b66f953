import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VORGAENGE } from '#entrypoints/api';
import { antwortpruefer } from './beschreibung.ts';
import { FEINDLICHER_TEXT, FEINDLICHES, werteFuer, type Schema } from './erzeugung.ts';
import { erstelleProgramm, oeffneProbenapi, plaene, type Probenapi, type Programm } from './probenapi.ts';

/** More of them for a night: STELLWERK_ZUFALL=2000. */
const RUNS = Number(process.env['STELLWERK_ZUFALL'] ?? 15);

let probe: Probenapi;
let programm: Programm;
let bekannte: Readonly<Record<string, readonly string[]>>;
let abfragen: Readonly<Record<string, readonly string[]>>;
let pruefe: ReturnType<typeof antwortpruefer>;

beforeAll(async () => {
  probe = await oeffneProbenapi();
  programm = await erstelleProgramm(probe, 'controlling');
  const { entwurf, beschlossen } = await plaene(programm);
  pruefe = antwortpruefer(probe.api.beschreibung);
  abfragen = {
    fassung: ['1'],
    mitFassung: ['1'],
    mit: [beschlossen],
    kapitel: ['haushalt'],
    jahr: ['2027'],
    zustand: ['Entwurf'],
    vorlage: ['nrw-2023'],
    unter: ['haushalt'],
    format: ['html'],
    art: ['intern', 'veroeffentlichung'],
    am: ['2027-01-01'],
    limit: ['7'],
  };
  bekannte = {
    plan: [entwurf, beschlossen],
    teil: ['deckblatt', 'haushalt.eingliederungstitel', 'texte.vorwort', 'ziele.neu', 'format'],
    adresse: ['haushalt.umschichtung', 'nirgends'],
    kennung: ['pat_satz'],
    schritt: ['beirat', 'bca'],
    fassung: ['1'],
    kommentar: ['00000000-0000-4000-8000-000000000000'],
  };
}, 120_000);

afterAll(async () => probe.beende());

/** What deletes comes last. */
const REIHENFOLGE = VORGAENGE.toSorted(
  (a, b) => Number(a.methode === 'delete') - Number(b.methode === 'delete'),
);

/** How often what came out, by operation: a test that only ever sees refusals proves little. */
const gezaehlt = new Map<string, Map<number, number>>();

type Feld = Readonly<{ name: string; in: string; required?: boolean; schema: Schema }>;
type Beschrieben = Readonly<{
  parameters?: readonly Feld[];
  requestBody?: Readonly<{ content: Readonly<Record<string, Readonly<{ schema: Schema }>>> }>;
}>;

/** Calls of an operation as its description allows them, and some that it does not. */
const aufrufe = (pfad: string, methode: string): fc.Arbitrary<readonly [string, RequestInit]> => {
  const wurzel: Schema = { ...probe.api.beschreibung };
  const hier = probe.api.beschreibung.paths?.[pfad] as Record<string, Beschrieben> | undefined;
  const vorgang = hier?.[methode];
  const felder = vorgang?.parameters ?? [];
  const inhalte = Object.entries(vorgang?.requestBody?.content ?? {});
  return fc
    .record({
      pfadfelder: fc.record(
        Object.fromEntries(
          felder
            .filter(f => f.in === 'path')
            .map(f => [
              f.name,
              fc.oneof(
                { weight: 6, arbitrary: fc.constantFrom(...(bekannte[f.name] ?? ['x'])) },
                { weight: 1, arbitrary: FEINDLICHER_TEXT },
              ),
            ]),
        ),
      ),
      abfrage: fc.record(
        Object.fromEntries(
          felder
            .filter(f => f.in === 'query')
            .map(f => [
              f.name,
              fc.oneof(
                { weight: 3, arbitrary: fc.constantFrom(...(abfragen[f.name] ?? ['1'])) },
                { weight: 2, arbitrary: werteFuer(f.schema, wurzel) },
              ),
            ]),
        ),
        { requiredKeys: [] },
      ),
      mehr: fc.oneof(
        { weight: 12, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.tuple(FEINDLICHER_TEXT, FEINDLICHER_TEXT) },
      ),
      kopf: fc.oneof({ weight: 3, arbitrary: fc.constant(UEBLICH) }, { weight: 1, arbitrary: KOPFZEILEN }),
      inhalt:
        inhalte.length === 0
          ? fc.constant(null)
          : fc.oneof(
              ...inhalte.map(([art, { schema }]) =>
                fc.oneof(
                  { weight: 5, arbitrary: fc.tuple(fc.constant(art), werteFuer(schema, wurzel)) },
                  {
                    weight: 1,
                    arbitrary: fc.tuple(
                      fc.constantFrom('text/plain', 'application/json', 'application/yaml', ''),
                      FEINDLICHES,
                    ),
                  },
                ),
              ),
            ),
    })
    .map(({ pfadfelder, abfrage, mehr, kopf, inhalt }) => {
      const adresse = pfad.replaceAll(/\{(\w+)\}/g, (_, name: string) => sicher(String(pfadfelder[name])));
      const suche = [...Object.entries(abfrage), ...(mehr ? [mehr] : [])].map(
        ([name, wert]) =>
          `${sicher(name)}=${sicher(typeof wert === 'string' ? wert : (JSON.stringify(wert) ?? ''))}`,
      );
      return [
        `${adresse}${suche.length > 0 ? `?${suche.join('&')}` : ''}`,
        {
          method: methode.toUpperCase(),
          headers: { ...kopf, ...(inhalt && { 'content-type': inhalt[0] }) },
          ...(inhalt && {
            body:
              inhalt[0].endsWith('yaml') && typeof inhalt[1] === 'string'
                ? inhalt[1].toWellFormed()
                : (JSON.stringify(inhalt[1]) ?? ''),
          }),
        },
      ] as const;
    });
};

/** What a careful program sends. */
const UEBLICH: Readonly<Record<string, string>> = { 'if-match': '*', accept: '*/*' };

const KOPFZEILEN = fc.record(
  {
    'if-match': fc.constantFrom('*', '"1"', 'W/"1"', '"', 'x', '"999999999999999999"'),
    'if-none-match': fc.constantFrom('*', '"x"', ''),
    'idempotency-key': fc.constantFrom('', 'kurz', 'wiederholt-immer-wieder', 'x'.repeat(300)),
    accept: fc.constantFrom('*/*', 'application/json', 'text/html;q=0.1', 'image/png', ';;;'),
  },
  { requiredKeys: [] },
);

/** As an address can carry it. */
const sicher = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E');

describe('Was auch immer gefragt wird, die Antwort ist die beschriebene und nie ein Fehler im Programm:', () => {
  test.each(REIHENFOLGE.map(v => [v.kennung, v] as const))(
    '%s',
    async (kennung, { pfad, methode }) => {
      const hier = new Map<number, number>();
      gezaehlt.set(kennung, hier);
      await fc.assert(
        fc.asyncProperty(aufrufe(pfad, methode), async ([adresse, mehr]) => {
          const antwort = await programm.frage(adresse, mehr as Parameters<Programm['frage']>[1]);
          const leerer = adresse.split('?')[0]?.includes('//') || adresse.split('?')[0]?.endsWith('/');
          hier.set(antwort.status, (hier.get(antwort.status) ?? 0) + 1);
          expect(antwort.status).toBeLessThan(500);
          // An empty field in the path is another address.
          if (leerer !== true) expect(await pruefe(pfad, methode, antwort)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    120_000,
  );

  test('und die meisten Vorgänge kamen auch zum Ziel', () => {
    const ohneErfolg = [...gezaehlt].filter(([, status]) => ![...status.keys()].some(s => s < 300));
    expect(ohneErfolg.length).toBeLessThan(VORGAENGE.length / 2);
    if (process.env['STELLWERK_ZUFALL']) console.log(gezaehlt);
  });
});
