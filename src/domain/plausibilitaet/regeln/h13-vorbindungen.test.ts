import { describe, expect, it } from 'vitest';
import type { Bindungsfall, Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { monatAus, tag } from '#domain/werte';
import { anzahl, betrag, fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

/** 100 cases, twelve months, this much a month: 1.200 times the amount a year. */
const faelle = (monatsbetrag: number, bewilligt = '2021-06-01'): Readonly<Record<string, Bindungsfall>> => ({
  faelle: {
    bezeichnung: 'Laufende Fälle',
    instrument: 'AGH',
    anzahl: { ...anzahl(100), schritt: 0 },
    bewilligt: tag(bewilligt),
    von: monatAus(2022, 1),
    bis: monatAus(2023, 12),
    monatsbetrag: betrag(monatsbetrag),
    gestaffelt: false,
  },
});

const mit = (monatsbetrag: number, rest: Partial<Haushaltsangaben> = {}, stand = 'schaetzwert') =>
  pruefe(
    planMit({
      eingliederungstitel: { ohneBez: betrag(1_000_000, { stand }) },
      bindungen: { stand: 'planung', faelle: faelle(monatsbetrag) },
      ...rest,
    }),
    'H-13',
  );

describe('H-13: Vorbindungen passen in den verfügbaren EGT', () => {
  it('warnt vor der endgültigen Zuteilung', () => {
    const befunde = mit(900);
    expect(kurz(befunde)).toEqual(['H-13 warnt haushalt.vorbindungen.2023']);
    expect(
      fehltIn(
        befunde,
        'Vorbindungen 2023: 1.080.000,00 €',
        'gegen 1.000.000,00 €',
        'vorläufig',
        'mit der endgültigen sperrt',
      ),
    ).toEqual([]);
  });

  it('sperrt mit der endgültigen Zuteilung', () => {
    const befunde = mit(900, {}, 'endgueltig');
    expect(kurz(befunde)).toEqual(['H-13 sperrt haushalt.vorbindungen.2023']);
    expect(fehltIn(befunde, 'Die Zuteilung ist endgültig', 'nicht beschlossen werden')).toEqual([]);
  });

  it('misst am EGT nach der Umschichtung', () => {
    const umschichtung = { art: 'festgelegt', betrag: betrag(100_000) } as const;
    expect(mit(800)).toEqual([]);
    expect(fehltIn(mit(800, { umschichtung }), '960.000,00 €', 'gegen 900.000,00 €')).toEqual([]);
  });

  it('schweigt, wenn die Vorbindungen den EGT genau ausschöpfen oder nur die Rundung darüber liegt', () => {
    expect(mit(833)).toEqual([]);
    const knapp = { eingliederungstitel: { ohneBez: betrag('1,0 Mio. €') } };
    expect(mit(850, knapp)).toEqual([]);
    expect(kurz(mit(900, knapp))).toEqual(['H-13 warnt haushalt.vorbindungen.2023']);
  });

  it('schweigt, wenn Fälle erst im Planjahr bewilligt sind und der EGT reicht', () => {
    expect(mit(0, { bindungen: { stand: 'planung', faelle: faelle(800, '2023-01-02') } })).toEqual([]);
  });

  const planung = (art: 'neu' | 'vertrag', kosten: number, mindestabnahme?: number) => ({
    planung: {
      stand: 'planung',
      zeilen: {
        zeile: {
          bezeichnung: 'Maßnahmen',
          instrument: 'MAT',
          art,
          kosten: betrag(kosten),
          realisierung: prozent('70 %'),
          ...(mindestabnahme !== undefined && { mindestabnahme: betrag(mindestabnahme) }),
        },
      },
    },
  });

  it('zählt eine Mindestabnahme mit', () => {
    const befunde = mit(600, planung('vertrag', 500_000, 350_000));
    expect(kurz(befunde)).toEqual(['H-13 warnt haushalt.eingliederungstitel.ohneBez']);
    expect(fehltIn(befunde, 'Vorbindungen 2023 720.000,00 €', '350.000,00 €', '1.070.000,00 €')).toEqual([]);
    expect(mit(600, planung('vertrag', 500_000, 250_000))).toEqual([]);
  });

  it('schweigt zu einer erlaubten Überplanung: was nur geplant ist, ist nicht zugesagt', () => {
    const ueberplant = planung('neu', 450_000);
    expect(mit(600, ueberplant, 'endgueltig')).toEqual([]);
  });
});
