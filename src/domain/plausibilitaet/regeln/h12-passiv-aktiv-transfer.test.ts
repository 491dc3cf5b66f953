import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben, PatFall } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { monatAus } from '#domain/werte';
import { anzahl, betrag, ennepeRuhr, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const fall = (jahr: number, rest: Partial<PatFall> = {}): PatFall => ({
  bezeichnung: 'Geförderte Stellen',
  instrument: '16i',
  bgKlasse: 'einePersonOhneKind',
  bestand: anzahl(10),
  von: monatAus(jahr, 1),
  bis: monatAus(jahr, 12),
  foerderung: betrag(2_000),
  ...rest,
});

const mit = (
  jahr: number,
  transfer: Haushaltsangaben['passivAktivTransfer'],
  rest: Partial<Haushaltsangaben> = {},
) =>
  pruefe(
    planMit({ ...(transfer && { passivAktivTransfer: transfer }), ...rest }, { deckblatt: { jahr } }),
    'H-12',
  );

const planung = (instrument: string, kosten: number) => ({
  planung: {
    stand: 'planung',
    zeilen: { zeile: { bezeichnung: 'Teilhabe', instrument, art: 'neu' as const, kosten: betrag(kosten) } },
  },
});

describe('H-12: Passiv-Aktiv-Transfer gibt es nur für bestimmte Instrumente und Zeiten', () => {
  it('sperrt § 16e im Jahr 2023: bis 30.06.2026 gibt es ihn nur für § 16i', () => {
    const befunde = mit(2023, { faelle: { stellen: fall(2023, { instrument: '16e' }) } });
    expect(kurz(befunde)).toEqual(['H-12 sperrt haushalt.passivAktivTransfer.faelle.stellen']);
    expect(fehltIn(befunde, '„Geförderte Stellen“ (16e)', 'In 12 von 12 Monaten', 'Bis 30.06.2026')).toEqual(
      [],
    );
  });

  it('sperrt § 16e im Jahr 2026 für das erste Halbjahr', () => {
    const befunde = mit(2026, { faelle: { stellen: fall(2026, { instrument: '16e' }) } });
    expect(fehltIn(befunde, 'In 6 von 12 Monaten', 'Gerechnet wurde nur mit den erlaubten Monaten')).toEqual(
      [],
    );
  });

  it('schweigt zu § 16i in jedem Jahr und zu § 16e, EGZ und Einstiegsgeld ab 07.2026', () => {
    for (const jahr of [2019, 2022, 2023, 2026, 2027])
      expect(mit(jahr, { faelle: { stellen: fall(jahr) } })).toEqual([]);
    for (const instrument of ['16e', 'EGZ', 'ESG']) {
      expect(mit(2026, { faelle: { s: fall(2026, { instrument, von: monatAus(2026, 7) }) } })).toEqual([]);
      expect(mit(2027, { faelle: { s: fall(2027, { instrument }) } })).toEqual([]);
    }
  });

  it('zählt nur die Monate des Planjahres', () => {
    const lang = fall(2023, { von: monatAus(2021, 1), bis: monatAus(2025, 12) });
    expect(mit(2023, { faelle: { lang } })).toEqual([]);
  });
});

describe('H-12: der Transfer übersteigt seine Grenze nicht', () => {
  const faelle = { stellen: fall(2023) };

  it('sperrt eine Prognose über dem, was die Fallgruppen hergeben (10 × 12 × 800 €)', () => {
    const befunde = mit(2023, { prognose: betrag(110_000), faelle });
    expect(kurz(befunde)).toEqual(['H-12 sperrt haushalt.passivAktivTransfer']);
    expect(fehltIn(befunde, '(110.000,00 €)', '(96.000,00 €)')).toEqual([]);
  });

  it('schweigt zu einer Prognose bis zu dieser Grenze und innerhalb der Rundung', () => {
    expect(mit(2023, { prognose: betrag(96_000), faelle })).toEqual([]);
    expect(mit(2023, { prognose: betrag('0,1 Mio. €'), faelle })).toEqual([]);
  });

  it('warnt nur, wenn es ohne Fallgruppen mehr ist als die geplanten Ausgaben', () => {
    const befunde = mit(2023, { prognose: betrag(1_400_000) }, planung('16i', 1_000_000));
    expect(kurz(befunde)).toEqual(['H-12 warnt haushalt.passivAktivTransfer']);
    expect(fehltIn(befunde, '(1.400.000,00 €)', '(1.000.000,00 €)', 'Ohne Fallgruppen')).toEqual([]);
  });

  it('schweigt zum Ennepe-Ruhr-Kreis (1,4 Mio. € ohne Fallgruppen) und zu einer Prognose unter den Ausgaben', () => {
    expect(pruefe(ennepeRuhr(), 'H-12')).toEqual([]);
    for (const kosten of [1_400_000, 4_000_000])
      expect(mit(2023, { prognose: betrag(1_400_000) }, planung('16i', kosten))).toEqual([]);
  });

  it('sperrt einen Transfer vor 2019', () => {
    const befunde = mit(2017, { prognose: betrag(100_000) });
    expect(kurz(befunde)).toEqual(['H-12 sperrt haushalt.passivAktivTransfer']);
    expect(fehltIn(befunde, 'Für 2017 gibt es keinen Passiv-Aktiv-Transfer')).toEqual([]);
  });
});
