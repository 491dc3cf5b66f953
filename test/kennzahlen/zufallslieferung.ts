import fc from 'fast-check';
import { monatAus, tag, type Tag } from '#domain/werte';
import type { Lieferung, Tage, Testrecht } from './lieferung.ts';

const BEGINN = tag('2021-01-15');
const MONATE = 34;
const ERSTER_MONAT = monatAus(2021, 3);

/** Counting days about a month apart, in the middle of the month, not all equally far. */
const stichtage = fc
  .array(fc.integer({ min: -3, max: 3 }), { minLength: MONATE, maxLength: MONATE })
  .map(abweichungen => abweichungen.map((a, i) => (BEGINN + 30 * i + Math.floor(i / 2) + a) as Tag));

/** Days that like to fall on borders: counting days, the days around them, the 730 and 638 days before. */
const zufallstag = fc.oneof(
  fc.integer({ min: BEGINN - 1600, max: BEGINN + 31 * MONATE }),
  fc
    .tuple(fc.integer({ min: 0, max: MONATE - 1 }), fc.constantFrom(-731, -730, -729, -638, -637, -1, 0, 1))
    .map(([i, d]) => BEGINN + 30 * i + Math.floor(i / 2) + d),
);

const tage: fc.Arbitrary<Tage> = fc
  .tuple(
    zufallstag,
    fc.oneof(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 150, max: 220 }),
      fc.integer({ min: 0, max: 900 }),
      fc.constant(null),
    ),
  )
  .map(([von, dauer]) => ({ von: von as Tag, bis: dauer === null ? null : ((von + dauer) as Tag) }));

const mit = <T extends object>(rest: fc.Arbitrary<T>): fc.Arbitrary<Tage & T> =>
  fc.tuple(tage, rest).map(([t, r]) => ({ ...t, ...r }));

const PERSONEN = ['p1', 'p2', 'p3'];
const person = fc.constantFrom(...PERSONEN);
const bg = fc.constantFrom('b1', 'b2', 'b3', '');

/**
 * Instruments of the tests with the law of the data: EGZ goes along with work, MAT activates, AGH is öffentlich geförderte Beschäftigung,
 * § 16e was that until 2018 and has gone along with work since.
 */
const TESTINSTRUMENTE = ['EGZ', 'MAT', 'AGH', '16e'];
export const testrecht: Testrecht = (instrument, am) => {
  const alt16e = instrument === '16e' && am < tag('2019-01-01');
  return {
    oegb: instrument === 'AGH' || alt16e,
    aktivierung: instrument === 'MAT' || instrument === 'AGH' || alt16e,
    massnahme45: instrument === 'MAT',
  };
};

/** Small deliveries full of overlaps, touching and doubled rows, unknown persons of a day, and everything on borders. */
export const zufallslieferung: fc.Arbitrary<Lieferung> = fc.record({
  jobcenter: fc.constant('11111'),
  vonMonat: fc.constant(ERSTER_MONAT),
  bisMonat: fc.constant(monatAus(2021, MONATE)),
  stichtage,
  personen: fc
    .tuple(
      ...PERSONEN.map(name =>
        fc.record({
          person: fc.constant(name),
          geburtsdatum: fc.constantFrom(
            null,
            tag('1968-02-29'),
            tag('1996-02-29'),
            tag('1997-11-15'),
            tag('1967-12-15'),
          ),
          geschlecht: fc.constantFrom('m', 'w', 'd', 'u'),
          staatsangehoerigkeit: fc.constantFrom('DE', 'SY', ''),
          fluchtkontext: fc.constantFrom('ja', 'nein', 'unbekannt'),
        }),
      ),
    )
    .map(p => p as unknown as Lieferung['personen']),
  leistungsbezug: fc.array(
    mit(
      fc.record({
        person,
        bg,
        traeger: fc.constantFrom('11111', '11111', '22222'),
        status: fc.constantFrom('ELB', 'ELB', 'ELB', 'NEF'),
        hauptperson: fc.boolean(),
      }),
    ),
    { maxLength: 14 },
  ),
  bedarfsgemeinschaften: fc.array(
    mit(
      fc.record({ bg: fc.constantFrom('b1', 'b2', 'b3'), typ: fc.constantFrom('ALLEINERZIEHEND', 'SINGLE') }),
    ),
    { maxLength: 6 },
  ),
  erwerbstaetigkeiten: fc.array(
    mit(
      fc.record({
        person,
        beschaeftigung: fc.constantFrom('', '', 'j1', 'j2'),
        art: fc.constantFrom('SVB', 'SVB', 'AUSBILDUNG', 'SELBSTAENDIG', 'GERINGFUEGIG'),
        foerderung: fc.constantFrom('', '', ...TESTINSTRUMENTE),
      }),
    ),
    { maxLength: 10 },
  ),
  teilnahmen: fc.array(
    mit(
      fc.record({
        person,
        massnahme: fc.constantFrom('', 'm1', 'm2'),
        instrument: fc.constantFrom(...TESTINSTRUMENTE),
      }),
    ),
    { maxLength: 8 },
  ),
  status: fc.array(
    mit(fc.record({ person, status: fc.constantFrom('ARBEITSLOS', 'ARBEITSLOS', 'ARBEITSUCHEND') })),
    {
      maxLength: 8,
    },
  ),
  zustaendigkeiten: fc.array(mit(fc.record({ person, team: fc.constantFrom('T1', 'T2', 'T3') })), {
    maxLength: 6,
  }),
  merkmale: fc.array(
    mit(
      fc.record({
        person,
        merkmal: fc.constant('fluchtkontext'),
        wert: fc.constantFrom('ja', 'nein'),
      }),
    ),
    { maxLength: 4 },
  ),
});
