import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagAlsIso, tagTeile, type Tag } from '#domain/werte';
import { uebersetze } from './uebersetzung.ts';

const LIEFERUNG = {
  jobcenter: '99001',
  name: 'Jobcenter Musterstadt',
  ladestand: '2026-01-12',
  vonMonat: '2025-12',
  bisMonat: '2025-12',
};

const zwei = (n: number): string => String(n).padStart(2, '0');
const SCHREIBWEISEN = {
  'JJJJ-MM-TT': tagAlsIso,
  'TT.MM.JJJJ': (t: Tag) => `${zwei(tagTeile(t).tag)}.${zwei(tagTeile(t).monat)}.${tagTeile(t).jahr}`,
  'T.M.JJJJ': (t: Tag) => `${tagTeile(t).tag}.${tagTeile(t).monat}.${tagTeile(t).jahr}`,
  JJJJMMTT: (t: Tag) => tagAlsIso(t).replaceAll('-', ''),
  'MM/TT/JJJJ': (t: Tag) => `${zwei(tagTeile(t).monat)}/${zwei(tagTeile(t).tag)}/${tagTeile(t).jahr}`,
} as const;
type Datumsform = keyof typeof SCHREIBWEISEN;

const tag = fc.integer({ min: 3653, max: 22_000 }).map(t => t as Tag);
/** Names with everything that separates, quotes and breaks; not with spaces at the ends, which are no part of a name. */
const kennung = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ab1;,|\t"\nÄß€. '.split('')) })
  .filter(t => t.trim() === t && t !== '');
const spell = fc.record({
  person: kennung,
  bg: fc.oneof(kennung, fc.constant('')),
  status: fc.constantFrom('ELB', 'NEF'),
  von: tag,
  bis: fc.option(tag),
});
const leistung = fc.record({
  bg: kennung,
  monat: fc.constantFrom('2025-01', '2025-12'),
  llu: fc.nat(9_999_999),
});
type Wert<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Spell = Wert<typeof spell>;
type Leistung = Wert<typeof leistung>;

const kanonisch = (felder: readonly (readonly string[])[]): string =>
  felder
    .map(f => `${f.map(w => (/[;"\r\n]/.test(w) ? `"${w.replaceAll('"', '""')}"` : w)).join(';')}\n`)
    .join('');
const fremd = (felder: readonly (readonly string[])[], trennzeichen: string, ende: string): string =>
  felder.map(f => f.map(w => `"${w.replaceAll('"', '""')}"`).join(trennzeichen)).join(ende);

const betrag = (cent: number, tausend: string, dezimal: string): string =>
  `${String(Math.floor(cent / 100)).replaceAll(/\B(?=(?:\d{3})+$)/g, tausend)}${dezimal}${zwei(cent % 100)}`;

const erwartet = (spells: readonly Spell[], leistungen: readonly Leistung[]) => ({
  'leistungsbezug.csv': kanonisch([
    ['person', 'bg', 'traeger', 'status', 'hauptperson', 'von', 'bis'],
    ...spells.map(s => [
      s.person,
      s.bg,
      '99001',
      s.status,
      '',
      tagAlsIso(s.von),
      s.bis === null ? '' : tagAlsIso(s.bis),
    ]),
  ]),
  'leistungen.csv': kanonisch([
    ['bg', 'monat', 'llu', 'luh'],
    ...leistungen.map(l => [l.bg, l.monat, betrag(l.llu, '', ','), '0']),
  ]),
});

describe('Eine Lieferung, in fremde Form gebracht und übersetzt,', () => {
  test('ist wieder dieselbe: Trennzeichen, Kodierung, Datum, Beträge, offenes und ausschließliches Ende', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(spell, { minLength: 1, maxLength: 12 }),
        fc.array(leistung, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(';', ',', '|', '\t'),
        fc.constantFrom(...(Object.keys(SCHREIBWEISEN) as Datumsform[])),
        fc.constantFrom('utf-8', 'utf-16le'),
        fc.constantFrom(',', '.'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        async (spells, leistungen, trennzeichen, datum, kodierung, dezimal, ende, ausschliesslich) => {
          const offen = SCHREIBWEISEN[datum](tagOf(9999, 12, 31));
          const schreibe = (t: Tag) => SCHREIBWEISEN[datum](t);
          const bezug = fremd(
            [
              ['bis', 'wer', 'rolle', 'bg', 'ab', 'egal'],
              ...spells.map(s => [
                s.bis === null ? offen : schreibe((s.bis + (ausschliesslich ? 1 : 0)) as Tag),
                s.person,
                s.status === 'ELB' ? '1' : '2',
                s.bg,
                schreibe(s.von),
                'x',
              ]),
            ],
            trennzeichen,
            ende,
          );
          const zahlung = fremd(
            [
              ['bg', 'm', 'betrag'],
              ...leistungen.map(l => [
                l.bg,
                l.monat.split('-').toReversed().join('.'),
                betrag(l.llu, dezimal === ',' ? '.' : ',', dezimal),
              ]),
            ],
            trennzeichen,
            ende,
          );
          const bytes = (text: string) =>
            kodierung === 'utf-8' ? text : Uint8Array.from(Buffer.from(text, 'utf16le'));
          const { ok, dateien, saetze } = await uebersetze(
            {
              format: 'stellwerk-zuordnung/1',
              name: 'x',
              lieferung: LIEFERUNG,
              quelle: { art: 'csv', trennzeichen, kodierung },
              datum,
              dezimalzeichen: dezimal,
              tabellen: {
                leistungsbezug: [
                  {
                    datei: 'bezug.txt',
                    felder: {
                      person: { spalte: 'wer' },
                      bg: { spalte: 'bg' },
                      traeger: { konstante: '99001' },
                      status: { spalte: 'rolle', codes: { 1: 'ELB', 2: 'NEF' } },
                      von: { spalte: 'ab' },
                      bis: { spalte: 'bis', offen: [offen], endeAusschliesslich: ausschliesslich },
                    },
                  },
                ],
                leistungen: [
                  {
                    datei: 'zahlung.txt',
                    felder: {
                      bg: { spalte: 'bg' },
                      monat: { spalte: 'm', datum: 'MM.JJJJ' },
                      llu: { spalte: 'betrag' },
                      luh: { konstante: '0' },
                    },
                  },
                ],
              },
            },
            { 'bezug.txt': bytes(bezug), 'zahlung.txt': bytes(zahlung) },
          );
          expect([ok, saetze.filter(s => !s.includes('hat keinen Satz'))]).toEqual([true, []]);
          expect(dateien).toMatchObject(erwartet(spells, leistungen));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('Ein Leistungsbezug, in XML gebracht und übersetzt,', () => {
  const maskiert = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;');
  const name = fc
    .string({ minLength: 1, maxLength: 10, unit: fc.constantFrom(...'ab&<>"\';]1 Ä'.split('')) })
    .filter(t => t.trim() === t && !t.includes('  '));
  const fall = fc.record({
    bg: name,
    menschen: fc.array(
      fc.record({ person: name, zeiten: fc.array(fc.tuple(tag, fc.option(tag)), { maxLength: 3 }) }),
      {
        maxLength: 3,
      },
    ),
  });
  const datum = SCHREIBWEISEN.JJJJMMTT;

  test('ist wieder derselbe: Werte des Satzes, der Attribute und der Elemente darüber', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fall, { maxLength: 5 }), fc.boolean(), async (faelle, alsCdata) => {
        const text = (t: string): string =>
          alsCdata && !t.includes(']]>') ? `<![CDATA[${t}]]>` : maskiert(t);
        const xml = `<b>${faelle
          .map(
            f =>
              `<f><nr>${text(f.bg)}</nr>${f.menschen
                .map(
                  m =>
                    `<m id="${maskiert(m.person)}">${m.zeiten.map(([von, bis]) => `<z ab="${datum(von)}">${bis === null ? '' : `<bis>${datum(bis)}</bis>`}</z>`).join('\n')}</m>`,
                )
                .join('')}</f>`,
          )
          .join('\n')}</b>`;
        const { ok, dateien } = await uebersetze(
          {
            format: 'stellwerk-zuordnung/1',
            name: 'x',
            lieferung: LIEFERUNG,
            quelle: { art: 'xml' },
            datum: 'JJJJMMTT',
            tabellen: {
              leistungsbezug: [
                {
                  satz: 'b/f/m/z',
                  felder: {
                    person: { pfad: '../@id' },
                    bg: { pfad: '../../nr' },
                    traeger: { konstante: '99001' },
                    status: { konstante: 'ELB' },
                    von: { pfad: '@ab' },
                    bis: { pfad: 'bis' },
                  },
                },
              ],
            },
          },
          { 'a.xml': xml },
          'a.xml',
        );
        const saetze = faelle.flatMap(f =>
          f.menschen.flatMap(m =>
            m.zeiten.map(([von, bis]) => ({ person: m.person, bg: f.bg, status: 'ELB' as const, von, bis })),
          ),
        );
        expect([ok, dateien['leistungsbezug.csv']]).toEqual([
          true,
          erwartet(saetze, [])['leistungsbezug.csv'],
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

const tagOf = (jahr: number, monat: number, t: number): Tag => {
  const gesucht = `${jahr}-${zwei(monat)}-${zwei(t)}`;
  return (Date.parse(gesucht) / 86_400_000) as Tag;
};
