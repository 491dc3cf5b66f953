import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kostenzeile } from './angaben.ts';
import {
  anzahl,
  betrag,
  centBei,
  cents,
  haushaltsrecht,
  mittelrecht,
  rechne,
  satz,
  satzBei,
  stellen,
  wert,
  zahlBei,
} from './pruefhilfen.ts';
import { kreisDerZuschlaege } from './verwaltungskosten.ts';

type Zeilen = Readonly<Record<string, Kostenzeile>>;

const personal = (vzae: number, jahreskosten: number, besetzung?: number): Kostenzeile => ({
  art: 'personal',
  bezeichnung: 'Personal',
  stellen: stellen(vzae * 10_000),
  jahreskosten: betrag(jahreskosten),
  ...(besetzung !== undefined && { besetzung: satz(besetzung) }),
});
const sach = (hoehe: number): Kostenzeile => ({
  art: 'sachkosten',
  bezeichnung: 'Sachkosten',
  betrag: betrag(hoehe),
});
const einnahme = (hoehe: number): Kostenzeile => ({
  art: 'einnahme',
  bezeichnung: 'Erstattung',
  betrag: betrag(hoehe),
});
const zuschlag = (
  auf: readonly string[],
  woher: Partial<Extract<Kostenzeile, { art: 'zuschlag' }>>,
): Kostenzeile => ({ art: 'zuschlag', bezeichnung: 'Zuschlag', auf, ...woher });
const it12 = (mitarbeitende: number, kostensatz?: number): Kostenzeile => ({
  art: 'it',
  bezeichnung: 'Zentrale IT',
  mitarbeitende: anzahl(mitarbeitende),
  ...(kostensatz !== undefined && { kostensatz: cents(kostensatz) }),
});

const rechneZeilen = (zeilen: Zeilen, recht = haushaltsrecht()) =>
  rechne({ verwaltungskosten: zeilen }, recht);

describe('Verwaltungskosten aus Zeilen (§ 2 VKFV)', () => {
  it('sind Stellen × Tarif × Besetzung, Zuschläge, IT und Sachkosten, weniger Einnahmen', () => {
    const blatt = rechneZeilen({
      vermittlung: personal(60, 80_000, 95),
      leistung: personal(40, 70_000),
      versorgung: zuschlag(['vermittlung'], { zuschlag: 'versorgung' }),
      verwaltung: zuschlag(['vermittlung', 'leistung'], { zuschlag: 'personalverwaltung' }),
      it: it12(100),
      sach: sach(500_000),
      miete: { art: 'miete', bezeichnung: 'Miete', betrag: betrag(300_000) },
      sonstiges: { art: 'sonstiges', bezeichnung: 'Sonstiges', betrag: betrag(1_000) },
      erstattung: einnahme(20_000),
    });
    expect(wert(blatt, 'verwaltungskosten.vermittlung')).toBe('4.560.000,00 €');
    expect(wert(blatt, 'verwaltungskosten.leistung')).toBe('2.800.000,00 €');
    expect(wert(blatt, 'verwaltungskosten.versorgung')).toBe('1.596.000,00 €');
    expect(wert(blatt, 'verwaltungskosten.verwaltung')).toBe('147.200,00 €');
    expect(wert(blatt, 'verwaltungskosten.it')).toBe('239.400,00 €');
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('10.123.600,00 €');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('1.538.787,20 €');
  });

  it('zählen Stellen auf vier Nachkommastellen und runden einmal auf den Cent (§ 4 VKFV)', () => {
    const blatt = rechneZeilen({
      a: {
        art: 'personal',
        bezeichnung: 'Team A',
        stellen: stellen(688_127),
        jahreskosten: cents(9_024_801),
        besetzung: satz(973, 1000),
      },
    });
    // 68,8127 × 90.248,01 € = 6.210.209,237727 €, davon 97,3 % = 6.042.533,588308 €
    expect(satzBei(blatt, 'verwaltungskosten.a')).toBe(
      'Team A = 68,8127 VZÄ × 90.248,01 € je VZÄ × Besetzung 97,3 % = 6.042.533,59 €, § 2 VKFV',
    );
  });

  it('kosten ohne besetzte Stellen kein Personal', () => {
    expect(wert(rechneZeilen({ a: personal(50, 80_000, 0) }), 'gesamtverwaltungskosten')).toBe('0,00 €');
  });

  it('werden durch Einnahmen auch kleiner als null (§ 13 Abs. 1 S. 2 VKFV)', () => {
    const blatt = rechneZeilen({ s: sach(100), e: einnahme(250) });
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('−150,00 €');
    expect(satzBei(blatt, 'gesamtverwaltungskosten')).toBe(
      'Gesamtverwaltungskosten = Sachkosten 100,00 € − Einnahmen (Erstattung 250,00 €) = −150,00 €, §§ 2, 13 Abs. 1 S. 2 VKFV',
    );
  });
});

describe('Ein Zuschlag', () => {
  it.each([
    ['versorgung', '35.000,00 €'],
    ['personalverwaltung', '2.000,00 €'],
    ['nachwuchs', '500,00 €'],
  ] as const)('für %s nimmt den Höchstsatz des Gesetzes', (art, erwartet) => {
    const blatt = rechneZeilen({ p: sach(100_000), z: zuschlag(['p'], { zuschlag: art }) });
    expect(wert(blatt, 'verwaltungskosten.z')).toBe(erwartet);
    expect(zahlBei(blatt, 'verwaltungskosten.z').herkunft).toMatchObject({
      eingaben: { satz: `recht.${art}` },
    });
  });

  it('nimmt den eigenen Satz der Zeile vor dem des Gesetzes', () => {
    const blatt = rechneZeilen({
      p: sach(100_000),
      z: zuschlag(['p'], { zuschlag: 'versorgung', satz: satz(27) }),
    });
    expect(wert(blatt, 'verwaltungskosten.z')).toBe('27.000,00 €');
  });

  it('rechnet auf andere Zuschläge, in welcher Reihenfolge die Zeilen auch stehen', () => {
    const zeilen: Zeilen = {
      gemeinkosten: zuschlag(['personal', 'versorgung'], { satz: satz(25) }),
      versorgung: zuschlag(['personal'], { zuschlag: 'versorgung' }),
      personal: personal(10, 80_000),
    };
    const erwartet = ['800.000,00 €', '280.000,00 €', '270.000,00 €', '1.350.000,00 €'];
    for (const reihenfolge of [Object.entries(zeilen), Object.entries(zeilen).toReversed()]) {
      const blatt = rechneZeilen(Object.fromEntries(reihenfolge));
      expect([
        wert(blatt, 'verwaltungskosten.personal'),
        wert(blatt, 'verwaltungskosten.versorgung'),
        wert(blatt, 'verwaltungskosten.gemeinkosten'),
        wert(blatt, 'gesamtverwaltungskosten'),
      ]).toEqual(erwartet);
    }
  });

  it('zählt eine Zeile, auf die zwei Zuschläge rechnen, in der Summe nur einmal', () => {
    const blatt = rechneZeilen({
      p: sach(100_000),
      a: zuschlag(['p'], { satz: satz(10) }),
      b: zuschlag(['p'], { satz: satz(20) }),
    });
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('130.000,00 €');
  });
});

describe('Die zentrale IT (§ 20 VKFV)', () => {
  it('kostet je Mitarbeitende zwölf Monatssätze des Jahres', () => {
    expect(satzBei(rechneZeilen({ it: it12(910) }), 'verwaltungskosten.it')).toBe(
      'Zentrale IT = 910 Mitarbeitende × 199,50 € × 12 Monate = 2.178.540,00 €, § 20 VKFV',
    );
  });

  it('nimmt den Satz der Zeile vor dem des Gesetzes', () => {
    expect(wert(rechneZeilen({ it: it12(10, 10_000) }), 'verwaltungskosten.it')).toBe('12.000,00 €');
  });
});

describe('Fehlt einer Zeile der Satz des Jahres', () => {
  const ohneIt = haushaltsrecht(mittelrecht({ itKostensatz: null }));
  const zeilen: Zeilen = {
    it: it12(10),
    auf_it: zuschlag(['it'], { satz: satz(10) }),
    sach: sach(5_000),
    auf_sach: zuschlag(['sach'], { satz: satz(10) }),
  };

  it('gibt es keine Gesamtverwaltungskosten ohne sie', () => {
    const blatt = rechneZeilen(zeilen, ohneIt);
    expect(wert(blatt, 'verwaltungskosten.it')).toBe('fehlt');
    expect(wert(blatt, 'verwaltungskosten.auf_it')).toBe('fehlt');
    expect(wert(blatt, 'gesamtverwaltungskosten')).toBe('fehlt');
    expect(wert(blatt, 'kommunalerFinanzierungsanteil')).toBe('fehlt');
  });

  it('stehen die übrigen Zeilen trotzdem auf dem Blatt, gleich in welcher Reihenfolge', () => {
    for (const reihenfolge of [Object.entries(zeilen), Object.entries(zeilen).toReversed()]) {
      const blatt = rechneZeilen(Object.fromEntries(reihenfolge), ohneIt);
      expect(wert(blatt, 'verwaltungskosten.sach')).toBe('5.000,00 €');
      expect(wert(blatt, 'verwaltungskosten.auf_sach')).toBe('500,00 €');
    }
  });

  it('genügt ein eigener Satz der Zeile', () => {
    expect(wert(rechneZeilen({ ...zeilen, it: it12(10, 100) }, ohneIt), 'gesamtverwaltungskosten')).toBe(
      '5.632,00 €',
    );
  });

  it.each(['versorgung', 'personalverwaltung', 'nachwuchs'] as const)(
    'gilt das auch für den Zuschlag %s',
    art => {
      const { zuschlaege } = mittelrecht();
      const ohne = haushaltsrecht(mittelrecht({ zuschlaege: { ...zuschlaege, [art]: null } }));
      const mitZuschlag: Zeilen = { p: sach(100), z: zuschlag(['p'], { zuschlag: art }) };
      expect(wert(rechneZeilen(mitZuschlag, ohne), 'gesamtverwaltungskosten')).toBe('fehlt');
      expect(wert(rechneZeilen(mitZuschlag), 'gesamtverwaltungskosten')).not.toBe('fehlt');
    },
  );
});

describe('Zuschläge im Kreis', () => {
  const auf = (...ziele: readonly string[]) => zuschlag(ziele, { satz: satz(1) });

  it('werden mit ihrem Weg gefunden', () => {
    expect(kreisDerZuschlaege({ a: auf('b'), b: auf('c'), c: auf('a') })).toEqual(['a', 'b', 'c', 'a']);
    expect(kreisDerZuschlaege({ a: auf('a') })).toEqual(['a', 'a']);
  });

  it('werden auch hinter einem Zweig gefunden, der in keinem Kreis liegt', () => {
    expect(kreisDerZuschlaege({ a: auf('p', 'b'), b: auf('c'), c: auf('p', 'b'), p: sach(1) })).toEqual([
      'b',
      'c',
      'b',
    ]);
  });

  it('gibt es nicht, wo zwei Wege zur selben Zeile führen oder ein Verweis ins Leere geht', () => {
    expect(kreisDerZuschlaege({ a: auf('b', 'c'), b: auf('c'), c: auf('p'), p: sach(1) })).toBeNull();
    expect(kreisDerZuschlaege({ a: auf('gibt_es_nicht') })).toBeNull();
    expect(kreisDerZuschlaege({})).toBeNull();
  });

  it('gibt es genau dann, wenn die Zeilen sich nicht der Reihe nach rechnen lassen', () => {
    const namen = ['a', 'b', 'c', 'd', 'e'];
    const verweise = fc.record(
      Object.fromEntries(namen.map(n => [n, fc.subarray(namen.filter(m => m !== n))])),
    );
    fc.assert(
      fc.property(verweise, graph => {
        const uebrig = new Map(Object.entries(graph));
        for (let frei = namen; frei.length > 0;) {
          frei = [...uebrig].flatMap(([n, ziele]) => (ziele.some(z => uebrig.has(z)) ? [] : [n]));
          for (const n of frei) uebrig.delete(n);
        }
        const zeilen = Object.fromEntries(Object.entries(graph).map(([n, ziele]) => [n, auf(...ziele)]));
        const kreis = kreisDerZuschlaege(zeilen);
        expect(kreis === null).toBe(uebrig.size === 0);
        for (const [i, n] of (kreis ?? []).slice(1).entries()) expect(graph[kreis?.[i] ?? '']).toContain(n);
        if (kreis) expect(kreis.at(-1)).toBe(kreis[0]);
      }),
    );
  });
});

describe('Für beliebige Zeilen', () => {
  const grundzeile: fc.Arbitrary<Kostenzeile> = fc.oneof(
    fc
      .tuple(
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 1000 }),
      )
      .map(([vzae, kosten, promille]) => ({
        art: 'personal' as const,
        bezeichnung: 'Personal',
        stellen: stellen(vzae),
        jahreskosten: cents(kosten),
        besetzung: satz(promille, 1000),
      })),
    fc.integer({ min: 0, max: 5_000 }).map(n => it12(n)),
    fc
      .tuple(
        fc.constantFrom('sachkosten' as const, 'miete' as const, 'sonstiges' as const, 'einnahme' as const),
        fc.integer({ min: 0, max: 1_000_000_000 }),
      )
      .map(([art, hoehe]) => ({ art, bezeichnung: art, betrag: cents(hoehe) })),
  );
  /** Rows, each percentage row only on rows before it, and the same rows in another order. */
  const zeilenMitUmordnung = fc
    .tuple(
      fc.array(grundzeile, { minLength: 1, maxLength: 6 }),
      fc.array(
        fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 400 })),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([grund, zuschlaege]) => {
      const liste: [string, Kostenzeile][] = grund.map((zeile, i) => [`grund_${i}`, zeile]);
      for (const [i, [ziele, promille]] of zuschlaege.entries()) {
        const auf = [...new Set(ziele.map(z => liste[z % liste.length]?.[0] ?? ''))];
        liste.push([`zuschlag_${i}`, zuschlag(auf, { satz: satz(promille, 1000) })]);
      }
      return liste;
    })
    .chain(liste => fc.tuple(fc.constant(liste), fc.shuffledSubarray(liste, { minLength: liste.length })));

  it('sind die Gesamtverwaltungskosten Kosten weniger Einnahmen, gleich in welcher Reihenfolge', () => {
    fc.assert(
      fc.property(zeilenMitUmordnung, ([liste, umgeordnet]) => {
        const blatt = rechneZeilen(Object.fromEntries(liste));
        const erwartet = liste.reduce((s, [schluessel, zeile]) => {
          const hoehe = centBei(blatt, `verwaltungskosten.${schluessel}`);
          return zeile.art === 'einnahme' ? s - hoehe : s + hoehe;
        }, 0);
        expect(centBei(blatt, 'gesamtverwaltungskosten')).toBe(erwartet);
        const anders = rechneZeilen(Object.fromEntries(umgeordnet));
        for (const adresse of ['gesamtverwaltungskosten', ...liste.map(([s]) => `verwaltungskosten.${s}`)])
          expect(centBei(anders, adresse)).toBe(centBei(blatt, adresse));
      }),
    );
  });

  it('kostet eine höhere Besetzung nie weniger', () => {
    const promille = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000_000 }),
        fc.integer({ min: 0, max: 20_000_000 }),
        promille,
        promille,
        (vzae, kosten, a, b) => {
          const hoehe = (besetzung: number) =>
            centBei(
              rechneZeilen({
                p: {
                  art: 'personal',
                  bezeichnung: 'Personal',
                  stellen: stellen(vzae),
                  jahreskosten: cents(kosten),
                  besetzung: satz(besetzung, 1000),
                },
              }),
              'gesamtverwaltungskosten',
            );
          expect(hoehe(Math.max(a, b))).toBeGreaterThanOrEqual(hoehe(Math.min(a, b)));
          expect(hoehe(1000)).toBe(
            centBei(
              rechneZeilen({
                p: {
                  art: 'personal',
                  bezeichnung: 'Personal',
                  stellen: stellen(vzae),
                  jahreskosten: cents(kosten),
                },
              }),
              'gesamtverwaltungskosten',
            ),
          );
        },
      ),
    );
  });
});
