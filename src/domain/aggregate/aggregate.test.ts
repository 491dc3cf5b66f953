import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAus, tag, type Tag } from '#domain/werte';
import {
  aggregatbestand,
  deuteZeichen,
  einheitVon,
  kennzeichneHochgerechnete,
  ohneFussnoten,
  type Aggregatwert,
} from './index.ts';

const bg = (teil: Partial<Aggregatwert>): Aggregatwert => ({
  jobcenter: '10101',
  kategorie: 'Grundsicherung für Arbeitsuchende',
  merkmal: 'Bedarfsgemeinschaften (BG)',
  rechtskreis: 'sgb2',
  monat: monatAus(2025, 3),
  wert: 2673,
  wertart: 'wert',
  einheit: 'anzahl',
  hochgerechnet: false,
  fussnoten: [],
  ladestand: tag('2025-04-01'),
  quelle: { produkt: 'Eckwerte für Jobcenter', vermerk: '©', datei: 'a.xlsx', stelle: '1.1, G40' },
  ...teil,
});

describe('mehrere Ladestände eines Monats', () => {
  const erster = bg({ wert: 2673.35, hochgerechnet: true });
  const zweiter = bg({ wert: 2668, ladestand: tag('2025-07-01') });
  const bestand = aggregatbestand([zweiter, erster, { ...zweiter }]);

  it('stehen nebeneinander, der älteste zuerst', () => {
    expect(bestand.fassungen(erster)).toEqual([erster, zweiter]);
    expect(bestand.widersprueche).toEqual([]);
  });

  it('der neueste gilt, an einem früheren Tag der damals bekannte', () => {
    expect(bestand.neueste(erster)).toBe(zweiter);
    expect(bestand.am(erster, tag('2025-06-30'))).toBe(erster);
    expect(bestand.am(erster, tag('2025-07-01'))).toBe(zweiter);
    expect(bestand.am(erster, tag('2025-03-31'))).toBeNull();
  });

  it('ein anderer Rechtskreis, Monat oder Träger ist eine andere Größe', () => {
    expect(bestand.neueste({ ...erster, rechtskreis: 'insgesamt' })).toBeNull();
    expect(bestand.neueste({ ...erster, monat: monatAus(2025, 4) })).toBeNull();
    expect(bestand.neueste({ ...erster, jobcenter: '10102' })).toBeNull();
  });

  it('zwei Werte mit demselben Ladestand widersprechen sich; der erste bleibt', () => {
    const anders = bg({ wert: 1, ladestand: tag('2025-07-01') });
    const geheim = bg({ wert: null, wertart: 'geheim', ladestand: tag('2025-07-01') });
    const streit = aggregatbestand([zweiter, anders, geheim]);
    expect(streit.neueste(erster)).toBe(zweiter);
    expect(streit.widersprueche).toEqual([anders, geheim]);
  });

  it('die Reihenfolge der Dateien ist gleich, und an jedem Tag gilt nie ein späterer Stand', () => {
    const tage = fc.uniqueArray(fc.integer({ min: 20_000, max: 20_400 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(tage, fc.integer({ min: 19_990, max: 20_410 }), (staende, frage) => {
        const werte = staende.map(t => bg({ ladestand: t as Tag, wert: t }));
        const am = aggregatbestand(werte).am(bg({}), frage as Tag)?.wert ?? null;
        const bekannte = staende.filter(t => t <= frage);
        expect(am).toBe(bekannte.length === 0 ? null : Math.max(...bekannte));
        expect(aggregatbestand(werte.toReversed()).fassungen(bg({}))).toEqual(
          aggregatbestand(werte).fassungen(bg({})),
        );
      }),
    );
  });
});

describe('Zeichen der Tabellen', () => {
  it.each([
    ['*', 'geheim'],
    [' - ', 'nicht_vorhanden'],
    ['x', 'nicht_sinnvoll'],
    ['.', 'kein_wert'],
    ['0', null],
    ['', null],
    ['**', null],
  ])('%j heißt %s', (text, art) => {
    expect(deuteZeichen(text)).toBe(art);
  });
});

describe('hochgerechnete Werte', () => {
  it('sind alle Zahlen einer Kategorie, sobald eine gebrochen ist, auch die zufällig ganzen', () => {
    const [a, b] = kennzeichneHochgerechnete([bg({ wert: 2673.35 }), bg({ merkmal: 'PERS', wert: 5488 })]);
    expect([a?.hochgerechnet, b?.hochgerechnet]).toEqual([true, true]);
  });

  it('folgen nicht aus einer Quote, und nicht aus einem anderen Monat', () => {
    const quote = bg({ merkmal: 'Arbeitslosenquote', einheit: 'prozent', wert: 3.2 });
    const anderer = bg({ monat: monatAus(2025, 4), wert: 2600.5 });
    expect(kennzeichneHochgerechnete([quote, anderer, bg({})]).map(w => w.hochgerechnet)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['Arbeitslose', 'Arbeitslosenquote', 'prozent'],
    ['Zahlungsansprüche in €', 'je BG', 'euro'],
    ['Zahlungsansprüche in Euro', 'je BG', 'euro'],
    ['Arbeitslose', 'Ausländer', 'anzahl'],
    ['Neuropa', 'Bestand', 'anzahl'],
  ])('%s | %s: Einheit %s', (kategorie, merkmal, einheit) => {
    expect(einheitVon(kategorie, merkmal)).toBe(einheit);
  });
});

describe('Beschriftungen', () => {
  it.each([
    ['Bestand 1)', 'Bestand'],
    ['Bestand 2) 4)', 'Bestand'],
    ['Bestand 2), 4)', 'Bestand'],
    ['Bedarfsgemeinschaften (BG) 1)', 'Bedarfsgemeinschaften (BG)'],
    ['Personen in\n  Bedarfsgemeinschaften', 'Personen in Bedarfsgemeinschaften'],
    ['Zugang (12)', 'Zugang (12)'],
    ['Förderung (§§ 16, 17) 1)', 'Förderung (§§ 16, 17)'],
    ['Bestand1)', 'Bestand'],
    ['Zugang (12-Monatssumme)', 'Zugang (12-Monatssumme)'],
    ['1) Vorläufig', '1) Vorläufig'],
    ['15 bis unter 25 Jahre', '15 bis unter 25 Jahre'],
  ])('%j heißt ohne Fußnoten %j', (text, erwartet) => {
    expect(ohneFussnoten(text)).toBe(erwartet);
  });
});
