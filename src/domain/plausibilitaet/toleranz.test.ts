import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { liesGedruckt, pfad, type Zahl } from '#domain/werte';
import { betrag, druck, kontextZu, planMit, prozent, pruefer } from './pruefhilfen.ts';
import { drucktoleranz, innerhalb, ungenauigkeit } from './toleranz.ts';

const pruefe = pruefer(rechnePlan);

const toleranzVon = (text: string, einheit: 'cent' | 'anteil'): number => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(text);
  return drucktoleranz(gelesen.wert);
};

const ungenauigkeitVon = (haushalt: Partial<Haushaltsangaben>, adresse: string): number => {
  const kontext = kontextZu(rechnePlan, planMit(haushalt));
  const zahl = kontext.blatt.get(pfad(adresse));
  if (!zahl) throw new Error(adresse);
  return ungenauigkeit(kontext, zahl);
};

describe('die Toleranz einer gedruckten Zahl', () => {
  it('ist eine halbe Einheit der letzten gedruckten Ziffer', () => {
    expect(toleranzVon('4,504 Mio. €', 'cent')).toBe(50_000);
    expect(toleranzVon('29.521.177', 'cent')).toBe(50);
    expect(toleranzVon('27 %', 'anteil')).toBe(5_000);
    expect(toleranzVon('−10,83 %', 'anteil')).toBe(50);
  });

  it('ist bei „rd.“, „knapp“, „fast“ und „über“ zwei Prozent des Wertes', () => {
    for (const wort of ['rd.', 'knapp', 'fast', 'über'])
      expect(toleranzVon(`${wort} 47,56 Mio. €`, 'cent')).toBeCloseTo(0.9512 * 100_000_000);
    expect(toleranzVon('rd. −50,0 %', 'anteil')).toBeCloseTo(10_000);
  });

  it('ist bei „rd.“ mindestens eine ganze Einheit', () => {
    expect(toleranzVon('rd. 13 %', 'anteil')).toBe(10_000);
    expect(toleranzVon('rd. 4,9 Mio. €', 'cent')).toBe(10_000_000);
  });
});

describe('die Ungenauigkeit einer errechneten Zahl', () => {
  it('ist eine halbe Einheit jeder Eingabe, durch die Formel getragen', () => {
    const haushalt = {
      eingliederungstitel: { ohneBez: betrag('59,519 Mio. €') },
      verwaltungskostenbudget: betrag('65,138 Mio. €'),
      gesamtverwaltungskosten: betrag('82,126 Mio. €'),
      umschichtung: { art: 'bedarf' },
    } as const;
    expect(ungenauigkeitVon(haushalt, 'haushalt.gesamtbudget')).toBe(100_000);
    expect(ungenauigkeitVon(haushalt, 'haushalt.kommunalerFinanzierungsanteil')).toBe(7_600);
    expect(ungenauigkeitVon(haushalt, 'haushalt.umschichtung')).toBe(92_400);
  });

  it('ist null, wenn nichts gerundet ist', () => {
    const haushalt = { eingliederungstitel: { ohneBez: { ...betrag(59_519_000), schritt: 0 } } };
    expect(ungenauigkeitVon(haushalt, 'haushalt.eingliederungstitel.ohneBez')).toBe(0);
  });

  it('einer Summe aus sieben ganzen Prozent ist dreieinhalb Punkte', () => {
    const zeilen = Object.fromEntries(
      [15, 15, 14, 14, 14, 14, 14].map((p, i) => [
        `zeile_${i}`,
        { bezeichnung: `Zeile ${i}`, betrag: betrag(p * 1000), anteil: prozent(`${p} %`) },
      ]),
    );
    const summe = (erste: string) => ({
      eingliederungstitel: { ohneBez: betrag(100_000) },
      teilbudgets: {
        t: {
          bezeichnung: 'Aufteilung',
          von: 'haushalt.eingliederungstitel.ohneBez',
          zeilen: {
            ...zeilen,
            zeile_0: { bezeichnung: 'a', betrag: betrag(15_000), anteil: prozent(erste) },
          },
        },
      },
    });
    const spalte = (erste: string) =>
      pruefe(planMit(summe(erste)), 'H-20').filter(b => b.meldung.pfad === 'haushalt.teilbudgets.t');
    expect(spalte('18 %')).toEqual([]);
    expect(spalte('19 %')).toHaveLength(1);
  });

  it('folgt dem feinsten Druck, wenn eine genaue Angabe mehrfach gedruckt ist', () => {
    const mit = (...texte: readonly string[]) => ({
      eingliederungstitel: { ohneBez: betrag(21_987_044, { gedruckt: druck(...texte) }) },
      verwaltungskostenbudget: betrag(25_575_625),
    });
    expect(ungenauigkeitVon(mit('22,0 Mio. €'), 'haushalt.gesamtbudget')).toBe(5_000_000 + 50);
    expect(ungenauigkeitVon(mit('22,0 Mio. €', '21.987.044'), 'haushalt.gesamtbudget')).toBe(100);
  });

  it('zählt auch einen Druck, der nach Adresse aufgeführt ist', () => {
    const haushalt = {
      eingliederungstitel: { ohneBez: betrag(59_519_000) },
      verwaltungskostenbudget: betrag(65_138_000),
    };
    const kontext = kontextZu(
      rechnePlan,
      planMit(haushalt, { gedruckt: { 'haushalt.eingliederungstitel.ohneBez': '59,5 Mio. €' } }),
    );
    const budget = kontext.blatt.get(pfad('haushalt.gesamtbudget')) as Zahl;
    expect(ungenauigkeit(kontext, budget)).toBe(5_000_000 + 50);
  });

  it('eines Anteils mit vielen Nachkommastellen lässt sich rechnen', () => {
    const zeile = { bezeichnung: 'MAT', instrument: 'MAT', art: 'neu', kosten: betrag(1_000_000) } as const;
    const haushalt = {
      planung: {
        stand: 'planung',
        zeilen: { mat: { ...zeile, realisierung: prozent('90,0000000001 %') } },
      },
    };
    expect(ungenauigkeitVon(haushalt, 'haushalt.planung.erwartet')).toBeLessThan(50);
  });
});

describe('innerhalb der Toleranz', () => {
  it('liegt auch ihr Rand', () => {
    expect(innerhalb(50, 50)).toBe(true);
    expect(innerhalb(-50, 50)).toBe(true);
    expect(innerhalb(51, 50)).toBe(false);
  });
});
