import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '#domain/werte';
import type { Bindungsfall, Haushaltsangaben, Planzeile } from './angaben.ts';
import {
  adressen,
  anzahl,
  betrag,
  centBei,
  cents,
  haushaltsrecht,
  mittelrecht,
  monat,
  rechne,
  satz,
  satzBei,
  wert,
} from './pruefhilfen.ts';

const zeile = (art: Planzeile['art'], kosten: number, abweichend: Partial<Planzeile> = {}): Planzeile => ({
  bezeichnung: art === 'vertrag' ? 'Gruppenmaßnahme' : art === 'neu' ? 'Bewilligungen' : 'Altfälle',
  instrument: 'MAT',
  art,
  kosten: betrag(kosten),
  ...abweichend,
});

/** 1.000.000 € of EGT, of which 100.000 € are moved. */
const HAUSHALT: Omit<Haushaltsangaben, 'stand'> = {
  eingliederungstitel: { ohneBez: betrag(1_000_000) },
  umschichtung: { art: 'festgelegt', betrag: betrag(100_000) },
};

const rechneZeilen = (
  zeilen: Readonly<Record<string, Planzeile>>,
  weiteres: Omit<Haushaltsangaben, 'stand'> = HAUSHALT,
) => rechne({ ...weiteres, planung: { stand: 'planung', zeilen } });

describe('Überplanung', () => {
  it('ist, um welchen Anteil die geplanten Kosten über dem liegen, was nach Umschichtung bleibt', () => {
    const blatt = rechneZeilen({ a: zeile('vertrag', 600_000), b: zeile('neu', 345_000) });
    expect(satzBei(blatt, 'planung.ueberplanung')).toBe(
      'Überplanung = Geplante Kosten 945.000,00 € ÷ EGT verfügbar 900.000,00 € − 1 = 5 %',
    );
  });

  it('ist negativ, wenn weniger geplant als da ist, und null bei Gleichstand', () => {
    expect(wert(rechneZeilen({ a: zeile('neu', 810_000) }), 'planung.ueberplanung')).toBe('−10 %');
    expect(wert(rechneZeilen({ a: zeile('neu', 900_000) }), 'planung.ueberplanung')).toBe('0 %');
  });

  it('gibt es nicht, wo kein Geld ist', () => {
    const ohneGeld = {
      eingliederungstitel: { ohneBez: betrag(100_000) },
      umschichtung: HAUSHALT.umschichtung ?? { art: 'bedarf' as const },
    };
    const blatt = rechneZeilen({ a: zeile('neu', 1) }, ohneGeld);
    expect(wert(blatt, 'eingliederungstitel.verfuegbar')).toBe('0,00 €');
    expect(wert(blatt, 'planung.ueberplanung')).toBe('fehlt');
    expect(wert(blatt, 'planung.summe')).toBe('1,00 €');
  });

  it('misst am ganzen Titel, wenn der Plan von keiner Umschichtung spricht, und sagt das', () => {
    const blatt = rechneZeilen(
      { a: zeile('neu', 1_100_000) },
      { eingliederungstitel: { ohneBez: betrag(1_000_000) } },
    );
    expect(satzBei(blatt, 'planung.ueberplanung')).toBe(
      'Überplanung = Geplante Kosten 1.100.000,00 € ÷ EGT ohne BEZ 1.000.000,00 € − 1 = 10 %',
    );
  });

  it('bleibt offen, wenn von einer Umschichtung die Rede ist, die sich nicht rechnen lässt', () => {
    const blatt = rechneZeilen(
      { a: zeile('neu', 1_100_000) },
      { eingliederungstitel: { ohneBez: betrag(1_000_000) }, umschichtung: { art: 'bedarf' } },
    );
    expect(wert(blatt, 'planung.ueberplanung')).toBe('fehlt');
    expect(wert(blatt, 'freieMittel')).toBe('fehlt');
  });
});

describe('Erwartete Kosten', () => {
  it('nehmen von jeder Zeile, was erfahrungsgemäß abfließt, ohne Erfahrung alles', () => {
    const blatt = rechneZeilen({
      a: zeile('vertrag', 400_000, { realisierung: satz(85) }),
      b: zeile('neu', 100_000),
    });
    expect(satzBei(blatt, 'planung.zeilen.a.erwartet')).toBe(
      'Gruppenmaßnahme: erwartete Kosten = Gruppenmaßnahme 400.000,00 € × 85 % = 340.000,00 €',
    );
    expect(wert(blatt, 'planung.erwartet')).toBe('440.000,00 €');
    expect(wert(blatt, 'planung.summe')).toBe('500.000,00 €');
  });

  it('sind nie höher als die geplanten und bei voller Realisierung gleich', () => {
    const zeilen = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 1000 })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(zeilen, liste => {
        const mit = (realisierung: (promille: number) => number) =>
          rechneZeilen(
            Object.fromEntries(
              liste.map(([kosten, promille], i) => [
                `z${i}`,
                zeile('neu', 0, {
                  kosten: cents(kosten),
                  realisierung: satz(realisierung(promille), 1000),
                }),
              ]),
            ),
          );
        const blatt = mit(p => p);
        expect(centBei(blatt, 'planung.summe')).toBe(liste.reduce((s, [k]) => s + k, 0));
        expect(centBei(blatt, 'planung.erwartet')).toBe(
          liste.reduce((s, [k, p]) => s + Math.floor((k * p + 500) / 1000), 0),
        );
        expect(
          centBei(
            mit(() => 1000),
            'planung.erwartet',
          ),
        ).toBe(centBei(blatt, 'planung.summe'));
      }),
    );
  });
});

describe('Freie Mittel', () => {
  const fall = (bewilligt: string): Bindungsfall => ({
    bezeichnung: 'Umschulung',
    instrument: 'FbW',
    anzahl: anzahl(10),
    bewilligt: tag(bewilligt),
    von: monat('2022-09'),
    bis: monat('2023-12'),
    monatsbetrag: betrag(1_000),
    gestaffelt: false,
  });
  const bindungen = (bewilligt: string) => ({ stand: 'fachverfahren', faelle: { u: fall(bewilligt) } });

  it('bleiben nach Vorbindungen, Mindestabnahme der Verträge und neuen Bindungen', () => {
    const blatt = rechneZeilen(
      {
        v: zeile('vertrag', 300_000, { mindestabnahme: betrag(210_000) }),
        w: zeile('vertrag', 50_000),
        n: zeile('neu', 200_000),
      },
      { ...HAUSHALT, bindungen: bindungen('2022-08-01') },
    );
    expect(satzBei(blatt, 'freieMittel')).toBe(
      'Freie Mittel = EGT verfügbar 900.000,00 € − Vorbindungen (Vorbindungen 2023 120.000,00 €) − Verträge (Gruppenmaßnahme: Mindestabnahme 210.000,00 € + Gruppenmaßnahme 50.000,00 €) − neue Bindungen (Bewilligungen 200.000,00 €) = 320.000,00 €',
    );
  });

  it('werden auch von Fällen gemindert, die im Planjahr bewilligt sind', () => {
    const blatt = rechneZeilen({}, { ...HAUSHALT, bindungen: bindungen('2023-01-02') });
    expect(wert(blatt, 'freieMittel')).toBe('780.000,00 €');
  });

  it('nehmen Altfälle aus der Planung, außer von Instrumenten, deren Fälle aufgelistet sind: sonst zählten sie doppelt', () => {
    const [fall] = Object.values(bindungen('2022-08-01').faelle);
    const mitListe = { ...HAUSHALT, bindungen: bindungen('2022-08-01') };
    const freie = (instrument: string, haushalt = HAUSHALT) =>
      wert(rechneZeilen({ a: { ...zeile('altfall', 120_000), instrument } }, haushalt), 'freieMittel');
    expect(freie('AGH')).toBe('780.000,00 €');
    expect(freie(fall?.instrument ?? '', mitListe)).toBe('780.000,00 €');
    expect(freie('ESG', mitListe)).toBe('660.000,00 €');
  });

  it('haben für jede Art von Zeilen die Summe dessen, was sicher zu zahlen ist, auch ohne Eingliederungstitel', () => {
    const zeilen = {
      a: zeile('altfall', 10),
      b: zeile('altfall', 20),
      v: zeile('vertrag', 300, { mindestabnahme: betrag(200) }),
      n: zeile('neu', 5),
    };
    for (const haushalt of [HAUSHALT, {}]) {
      const blatt = rechneZeilen(zeilen, haushalt);
      expect(adressen(blatt, /^planung\.gesichert/).map(p => [p, wert(blatt, p)])).toEqual([
        ['planung.gesichert.altfaelle', '30,00 €'],
        ['planung.gesichert.vertraege', '200,00 €'],
        ['planung.gesichert.neue', '5,00 €'],
      ]);
    }
  });

  it('können negativ sein', () => {
    expect(wert(rechneZeilen({ n: zeile('neu', 900_001) }), 'freieMittel')).toBe('−1,00 €');
  });

  it('gibt es nicht ohne Eingliederungstitel und nicht ohne ein Wort zu Bindungen und Planung', () => {
    expect(wert(rechneZeilen({ n: zeile('neu', 1) }, {}), 'freieMittel')).toBe('fehlt');
    expect(wert(rechne(HAUSHALT), 'freieMittel')).toBe('fehlt');
  });

  it('sinken um jeden Cent, der mehr zugesagt wird', () => {
    const hoehe = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(hoehe, hoehe, fc.constantFrom('altfall', 'vertrag', 'neu'), (kosten, mehr, art) => {
        const bei = (zugesagt: number) =>
          centBei(rechneZeilen({ z: zeile(art, 0, { kosten: cents(zugesagt) }) }), 'freieMittel');
        expect(bei(kosten) - bei(kosten + mehr)).toBe(mehr);
      }),
    );
  });
});

describe('Folgelasten', () => {
  it('sind, was neue Zusagen und Verträge in späteren Jahren kosten, nach Jahren', () => {
    const blatt = rechneZeilen({
      v: zeile('vertrag', 1, { folgejahre: { 2024: betrag(100), 2025: betrag(20) } }),
      n: zeile('neu', 1, { folgejahre: { 2024: betrag(7) } }),
      a: zeile('altfall', 1, { folgejahre: { 2024: betrag(1_000), 2026: betrag(1_000) } }),
    });
    expect(adressen(blatt, /^folgelasten/).map(p => [p, wert(blatt, p)])).toEqual([
      ['folgelasten.2024', '107,00 €'],
      ['folgelasten.2025', '20,00 €'],
    ]);
  });

  it('sind für jedes Jahr die Summe der Zeilen', () => {
    const zeilen = fc.array(
      fc.tuple(
        fc.constantFrom('altfall' as const, 'vertrag' as const, 'neu' as const),
        fc.dictionary(fc.constantFrom('2024', '2025', '2026'), fc.integer({ min: 0, max: 1_000_000_000 })),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(zeilen, liste => {
        const blatt = rechneZeilen(
          Object.fromEntries(
            liste.map(([art, jahre], i) => [
              `z${i}`,
              zeile(art, 1, {
                folgejahre: Object.fromEntries(Object.entries(jahre).map(([j, b]) => [j, cents(b)])),
              }),
            ]),
          ),
        );
        for (const jahr of ['2024', '2025', '2026']) {
          const teile = liste.flatMap(([art, jahre]) =>
            art === 'altfall' || jahre[jahr] === undefined ? [] : [jahre[jahr]],
          );
          const adresse = `folgelasten.${jahr}`;
          if (teile.length === 0) expect(wert(blatt, adresse)).toBe('fehlt');
          else expect(centBei(blatt, adresse)).toBe(teile.reduce((a, b) => a + b, 0));
        }
      }),
    );
  });
});

describe('Eine Planung ohne Zeilen', () => {
  it('hat keine Summen', () => {
    const blatt = rechneZeilen({});
    expect(adressen(blatt, /^planung/)).toEqual([]);
    expect(wert(blatt, 'freieMittel')).toBe('fehlt');
  });
});

describe('Die Kosten einer Zeile', () => {
  it('stehen auch ohne Eingliederungstitel und ohne Recht des Jahres', () => {
    const blatt = rechne(
      { planung: { stand: 'planung', zeilen: { a: zeile('neu', 5) } } },
      haushaltsrecht(mittelrecht({ bundesanteil: null, kommunalanteil: null })),
    );
    expect(wert(blatt, 'planung.zeilen.a.kosten')).toBe('5,00 €');
  });
});
