import { describe, expect, test } from 'vitest';
import { enthaeltWorte, liesNamen, worte } from './bezeichner.ts';
import { ladeGlossar, liesGlossar, type Eintrag } from './glossar.ts';
import {
  doppelteBezeichner,
  fehlendeBezeichner,
  ladeQuellen,
  quelle,
  verboteneBezeichner,
} from './pruefeGlossar.ts';

const EINTRAG = `
- bezeichner: umschichtung
  begriff: Umschichtung
  bereich: haushalt
  bedeutung: Betrag, der den Titel wechselt.
  englisch: amount moved
  verboten: [umbuchung, budgetShift]
  imCode: true
`;
const MUSTER: readonly Eintrag[] = liesGlossar(EINTRAG);

describe('docs/glossar.yaml', () => {
  const glossar = ladeGlossar();
  const quellen = ladeQuellen();

  test('hat zu jedem Begriff einen Bezeichner und zu jedem Bezeichner einen Begriff', () => {
    expect(doppelteBezeichner(glossar)).toEqual([]);
  });

  test('nennt keinen Begriff zweimal', () => {
    const begriffe = glossar.map(eintrag => eintrag.begriff);
    expect(begriffe.filter((begriff, i) => begriffe.indexOf(begriff) !== i)).toEqual([]);
  });

  test('wird von src eingehalten: kein verbotener Bezeichner, kein verbotener Dateiname', () => {
    expect(quellen.length).toBeGreaterThan(100);
    expect(verboteneBezeichner(glossar, quellen)).toEqual([]);
  });

  test('behauptet von keinem Wort zu Unrecht, dass es in src vorkommt', () => {
    expect(fehlendeBezeichner(glossar, quellen)).toEqual([]);
  });
});

describe('Die Prüfung des Glossars', () => {
  test.each([
    ['kein YAML', '- bezeichner: [umschichtung', /flow/i],
    ['leere Datei', '', /array/],
    ['fehlende Bedeutung', EINTRAG.replace(/ {2}bedeutung.*\n/, ''), /bedeutung/],
    ['Bedeutung ohne Satzende', EINTRAG.replace('wechselt.', 'wechselt'), /Punkt/],
    ['unbekanntes Feld', `${EINTRAG}  synonyme: [umbuchung]\n`, /synonyme/],
    ['unbekannter Bereich', EINTRAG.replace('haushalt', 'geld'), /bereich/],
    ['Umlaut im Bezeichner', EINTRAG.replace('umschichtung\n', 'ümschichtung\n'), /bezeichner/],
    ['imCode: false', EINTRAG.replace('imCode: true', 'imCode: false'), /imCode/],
  ])('lehnt ab: %s', (_, yaml, grund) => {
    expect(() => liesGlossar(yaml)).toThrow(grund);
  });

  test('findet einen Bezeichner, der zwei Begriffe meint, auch in anderer Schreibweise', () => {
    const zweiter = MUSTER.map(e => ({ ...e, bezeichner: 'verschiebung', kurzform: 'Umschichtung' }));
    expect(doppelteBezeichner(MUSTER)).toEqual([]);
    expect(doppelteBezeichner([...MUSTER, ...zweiter])).toEqual([
      '„Umschichtung“ steht bei umschichtung und bei verschiebung',
    ]);
  });

  test('findet ein Wort, das hier verboten und dort erlaubt ist', () => {
    const anderer = MUSTER.map(e => ({ ...e, bezeichner: 'umbuchung', verboten: ['buchungswechsel'] }));
    expect(doppelteBezeichner([...MUSTER, ...anderer])).toEqual([
      '„umbuchung“ ist bei umschichtung verboten und bei umbuchung erlaubt',
    ]);
  });

  test.each([
    ['Funktion', 'export const berechneUmbuchung = () => 1;'],
    ['Feld', 'export type X = Readonly<{ umbuchung: number }>;'],
    ['Konstante', 'const UMBUCHUNG_MAX = 1;'],
    ['zwei Worte', 'const maxBudgetShift = 1;'],
    ['Ausdruck in einer Textvorlage', 'const x = `Betrag ${umbuchung} €`;'],
    ['hinter einem regulären Ausdruck', 'const x = /[\'"`]/.test(y) ? umbuchung : 0;'],
    ['hinter einer Division', "const x = a / b; const umbuchung = c / d + '/';"],
  ])('findet einen verbotenen Bezeichner: %s', (_, code) => {
    expect(verboteneBezeichner(MUSTER, [quelle('src/x.ts', code)])).toHaveLength(1);
  });

  test.each([
    ['src/domain/umbuchung/index.ts'],
    ['src/domain/haushalt/berechneUmbuchung.ts'],
    ['src/vorlage/budget-shift.typ'],
  ])('findet einen verbotenen Dateinamen: %s', datei => {
    expect(verboteneBezeichner(MUSTER, [quelle(datei, '')])).toHaveLength(1);
  });

  test.each([
    ['Kommentar', '// umbuchung\n/* umbuchung */ /** {@link umbuchung} */'],
    ['Text für Menschen', "const satz = 'Die umbuchung ist verboten'; const t = `keine umbuchung`;"],
    ['regulärer Ausdruck', 'const muster = /umbuchung|budgetShift/g;'],
    ['Teil eines anderen Worts', 'const umbuchungen = 1; const budget = shift;'],
    ['erlaubter Bezeichner', 'export const umschichtung = 1;'],
  ])('lässt stehen: %s', (_, code) => {
    expect(verboteneBezeichner(MUSTER, [quelle('src/domain/umschichtung.ts', code)])).toEqual([]);
  });

  test('findet ein Wort, das im Code stehen soll und dort nicht steht', () => {
    expect(fehlendeBezeichner(MUSTER, [quelle('src/x.ts', '// umschichtung\nconst y = 1;')])).toEqual([
      'umschichtung',
    ]);
    expect(fehlendeBezeichner(MUSTER, [quelle('src/x.ts', 'const berechneUmschichtung = 1;')])).toEqual([]);
    expect(fehlendeBezeichner(MUSTER, [quelle('src/x.ts', "pfad('haushalt.umschichtung');")])).toEqual([]);
  });

  test('zerlegt Namen in Worte, auch Abkürzungen, Ziffern und Konstanten', () => {
    expect(worte('gvkJeVzae')).toEqual(['gvk', 'je', 'vzae']);
    expect(worte('EGTVerfuegbar')).toEqual(['egt', 'verfuegbar']);
    expect(worte('16i_satz_jahr1')).toEqual(['16i', 'satz', 'jahr1']);
    expect(enthaeltWorte('umschichtungNachBedarf', 'nachBedarf')).toBe(true);
    expect(enthaeltWorte('umschichtungNachBedarf', 'umschichtungBedarf')).toBe(false);
  });

  test('liest verschachtelte Textvorlagen zu Ende', () => {
    const { bezeichner } = liesNamen('const a = `x ${b ? `y ${{ c: d }} z` : `q`} e`; const f = 1;');
    expect(bezeichner).toEqual(['const', 'a', 'b', 'c', 'd', 'f']);
  });
});
