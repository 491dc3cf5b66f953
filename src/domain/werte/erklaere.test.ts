import { describe, expect, it } from 'vitest';
import { anteilVon, euro, mal, minus, summe } from './cent.ts';
import { rechenweg, satzZu } from './erklaere.ts';
import { formel, formelkatalog } from './formel.ts';
import { pfad } from './pfad.ts';
import { angabe, gespeichertUndGeladen, rechneRecklinghausen, UMSCHICHTUNG } from './pruefhilfen.ts';
import { beginneRechnung } from './rechenblatt.ts';
import { tag } from './tag.ts';
import type { Zahl } from './zahl.ts';

const SUMME = formel({
  id: 'summe',
  nimmt: { teile: ['cent'] },
  ergibt: 'cent',
  satz: '{teile}',
  rechne: ({ teile }) => summe(teile),
});
const DIFFERENZ = formel({
  id: 'differenz',
  nimmt: { von: 'cent', ab: 'cent' },
  ergibt: 'cent',
  satz: '{von} − {ab}',
  rechne: ({ von, ab }) => minus(von, ab),
});
const PRODUKT = formel({
  id: 'produkt',
  nimmt: { koepfe: 'anzahl', teile: ['cent'], satz: 'anteil' },
  ergibt: 'cent',
  satz: '{koepfe} × ({teile}) × {satz:name}',
  rechne: ({ koepfe, teile, satz }) => anteilVon(mal(summe(teile), koepfe), satz),
});
const KATALOG = formelkatalog([UMSCHICHTUNG, SUMME, DIFFERENZ, PRODUKT]);

const SATZ_ZUR_UMSCHICHTUNG =
  'Umschichtung = GVK 82.126.000,00 € × 84,8 % − VKB 65.138.000,00 € = 4.504.848,00 €, § 46 Abs. 3 SGB II';

const ziel = { pfad: pfad('ergebnis'), name: 'Ergebnis' };

const satzZurSumme = (...teile: readonly Zahl<'cent'>[]): string => {
  const { wende, blatt } = beginneRechnung();
  return satzZu(blatt, KATALOG, wende(SUMME, ziel, { teile }));
};

const satzZurDifferenz = (von: number, ab: number): string => {
  const { wende, blatt } = beginneRechnung();
  const ein = { von: angabe('von', 'Von', 'cent', euro(von)), ab: angabe('ab', 'Ab', 'cent', euro(ab)) };
  return satzZu(blatt, KATALOG, wende(DIFFERENZ, ziel, ein));
};

describe('der Satz zu einer berechneten Zahl', () => {
  it('setzt die Eingaben in die Formel ein (Kreis Recklinghausen, Lokales Planungsdokument 2023)', () => {
    const { rechnung, umschichtung } = rechneRecklinghausen();
    expect(satzZu(rechnung.blatt, KATALOG, umschichtung)).toBe(SATZ_ZUR_UMSCHICHTUNG);
  });

  it('lautet nach dem Speichern und Laden noch genauso', () => {
    const { rechnung, umschichtung } = rechneRecklinghausen();
    expect(satzZu(gespeichertUndGeladen(rechnung.blatt), KATALOG, umschichtung)).toBe(SATZ_ZUR_UMSCHICHTUNG);
  });

  it('zählt eine Liste mit Namen auf', () => {
    const personal = angabe('personal', 'Personalkosten', 'cent', euro(1200));
    const sach = angabe('sach', 'Sachkosten', 'cent', euro(300));
    expect(satzZurSumme(personal, sach)).toBe(
      'Ergebnis = Personalkosten 1.200,00 € + Sachkosten 300,00 € = 1.500,00 €',
    );
    expect(satzZurSumme(personal)).toBe('Ergebnis = Personalkosten 1.200,00 € = 1.200,00 €');
  });

  it('sagt bei einer leeren Liste, dass es keine gibt', () => {
    expect(satzZurSumme()).toBe('Ergebnis = keine = 0,00 €');
  });

  it('nennt den Namen einer Eingabe, wo die Formel ihn verlangt, und schreibt jede in ihrer Einheit', () => {
    const { wende, blatt } = beginneRechnung();
    const produkt = wende(PRODUKT, ziel, {
      koepfe: angabe('koepfe', 'Köpfe', 'anzahl', 1248),
      teile: [angabe('a', 'A', 'cent', euro(1)), angabe('b', 'B', 'cent', euro(2))],
      satz: angabe('satz', 'Auslastung', 'anteil', [1, 2]),
    });
    expect(satzZu(blatt, KATALOG, produkt)).toBe(
      'Ergebnis = 1.248 × (A 1,00 € + B 2,00 €) × Auslastung 50 % = 1.872,00 €',
    );
  });

  it('setzt eine negative Eingabe hinter einem Rechenzeichen in Klammern', () => {
    expect(satzZurDifferenz(100, -50)).toBe('Ergebnis = 100,00 € − (−50,00 €) = 150,00 €');
  });

  it('setzt eine negative Eingabe auch hinter ihrem Namen in Klammern', () => {
    expect(
      satzZurSumme(angabe('a', 'Zuteilung', 'cent', euro(5)), angabe('b', 'Rückforderung', 'cent', euro(-2))),
    ).toBe('Ergebnis = Zuteilung 5,00 € + Rückforderung (−2,00 €) = 3,00 €');
  });

  it('lässt ein Komma hinter einer negativen Eingabe außerhalb der Klammer', () => {
    const { wende, blatt } = beginneRechnung();
    const gleich = formel({ ...SUMME, id: 'gleich', satz: 'monatlich {teile:werte}, wenn es bleibt' });
    const minus = angabe('a', 'A', 'cent', euro(-32));
    expect(satzZu(blatt, formelkatalog([gleich]), wende(gleich, ziel, { teile: [minus] }))).toBe(
      'Ergebnis = monatlich (−32,00 €), wenn es bleibt = −32,00 €',
    );
    const koepfe = formel({
      id: 'koepfe',
      nimmt: { monatlich: 'anzahl' },
      ergibt: 'anzahl',
      satz: 'monatlich {monatlich}, wenn es bleibt',
      rechne: ({ monatlich }) => monatlich,
    });
    const zahl = wende(
      koepfe,
      { ...ziel, pfad: pfad('koepfe') },
      { monatlich: angabe('m', 'M', 'anzahl', -32) },
    );
    expect(satzZu(blatt, formelkatalog([koepfe]), zahl)).toBe(
      'Ergebnis = monatlich (−32), wenn es bleibt = −32',
    );
  });

  it('lässt eine negative Zahl am Anfang und als Ergebnis ohne Klammern', () => {
    expect(satzZurDifferenz(-1234, 1)).toBe('Ergebnis = −1.234,00 € − 1,00 € = −1.235,00 €');
  });

  it('lässt sich nicht schreiben, wenn Formel, Adresse oder Eingabe fehlt', () => {
    const { rechnung, umschichtung } = rechneRecklinghausen();
    expect(() => satzZu(rechnung.blatt, formelkatalog([]), umschichtung)).toThrow(
      'Formel unbekannt: umschichtung',
    );
    expect(() => satzZu(new Map(), KATALOG, umschichtung)).toThrow(
      'Adresse fehlt im Rechenblatt: haushalt.gvk',
    );
    const verschrieben = formelkatalog([{ ...UMSCHICHTUNG, satz: 'GVK {gkv}' }]);
    expect(() => satzZu(rechnung.blatt, verschrieben, umschichtung)).toThrow(
      'Eingabe des Satzes fehlt im Rechenblatt',
    );
  });
});

describe('der Satz zu einer nicht berechneten Zahl', () => {
  const satz = (zahl: Zahl): string => satzZu(new Map(), KATALOG, zahl);

  it('nennt bei einer Angabe den Stand', () => {
    expect(satz(angabe('haushalt.vkb', 'Verwaltungskostenbudget', 'cent', euro(65_138_000)))).toBe(
      'Verwaltungskostenbudget = 65.138.000,00 € (Kreis Recklinghausen, Lokales Planungsdokument 2023, 10.11.2022, vorläufig)',
    );
  });

  it('nennt bei einer Annahme, wer sie trifft und warum', () => {
    const annahme = {
      art: 'annahme',
      kennung: 'a1',
      von: 'Controlling',
      grund: 'Mittel der Vorjahre',
    } as const;
    expect(satz(angabe('personal.besetzung', 'Besetzung', 'anteil', [95, 100], annahme))).toBe(
      'Besetzung = 95 % (Annahme von Controlling: Mittel der Vorjahre)',
    );
  });

  it('nennt bei einem Parameter des Rechts Fundstelle und Stichtag', () => {
    const recht = {
      art: 'recht',
      parameter: 'bundesanteil',
      am: tag('2023-01-01'),
      fundstelle: '§ 46 Abs. 3 Satz 1 SGB II',
    } as const;
    expect(satz(angabe('recht.bundesanteil', 'Bundesanteil', 'anteil', [848, 1000], recht))).toBe(
      'Bundesanteil = 84,8 % (§ 46 Abs. 3 Satz 1 SGB II, Stichtag 01.01.2023)',
    );
  });
});

describe('rechenweg', () => {
  it('beginnt mit der Zahl selbst und nennt dann jede Eingabe einmal, in der Reihenfolge der Formel', () => {
    const { rechnung, umschichtung } = rechneRecklinghausen();
    const doppelt = rechnung.wende(SUMME, ziel, { teile: [umschichtung, umschichtung] });
    const anfaenge = rechenweg(rechnung.blatt, KATALOG, doppelt.pfad).map(satz => satz.split(' = ')[0]);
    expect(anfaenge).toEqual([
      'Ergebnis',
      'Umschichtung',
      'Gesamtverwaltungskosten',
      'Bundesanteil',
      'Verwaltungskostenbudget',
    ]);
  });

  it('ist für eine unbekannte Adresse leer', () => {
    expect(rechenweg(new Map(), KATALOG, pfad('fehlt'))).toEqual([]);
  });
});
