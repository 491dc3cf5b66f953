import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const mit = (kosten: string, realisierung: string | null, rest: Partial<Haushaltsangaben> = {}) =>
  pruefe(
    planMit({
      eingliederungstitel: { ohneBez: betrag(10_000_000) },
      planung: {
        stand: 'planung',
        zeilen: {
          mat: {
            bezeichnung: 'Maßnahmen',
            instrument: 'MAT',
            art: 'vertrag',
            kosten: betrag(kosten),
            ...(realisierung !== null && { realisierung: prozent(realisierung) }),
          },
        },
      },
      ...rest,
    }),
    'H-15',
  );

describe('H-15: die Überplanung bleibt in Grenzen', () => {
  it('warnt über 20 %', () => {
    const befunde = mit('12.500.000 €', '80 %');
    expect(kurz(befunde)).toEqual(['H-15 warnt haushalt.planung.ueberplanung']);
    expect(fehltIn(befunde, 'Die Überplanung beträgt 25 %, die Grenze ist 20 %.')).toEqual([]);
  });

  it('schweigt bei genau 20 % und bei einer größeren eigenen Grenze', () => {
    expect(mit('12.000.000 €', '80 %')).toEqual([]);
    expect(mit('12.500.000 €', '80 %', { grenzen: { ueberplanungHoechstens: prozent('25 %') } })).toEqual([]);
  });

  it('schweigt, wenn nur die Rundung über der Grenze liegt', () => {
    const eingliederungstitel = { ohneBez: betrag('10,0 Mio. €') };
    expect(mit('12.040.000 €', '80 %', { eingliederungstitel })).toEqual([]);
    expect(mit('12.100.000 €', '80 %', { eingliederungstitel })).toHaveLength(1);
  });

  it('folgt einer kleineren eigenen Grenze', () => {
    const grenzen = { ueberplanungHoechstens: prozent('5 %') };
    expect(fehltIn(mit('11.000.000 €', '80 %', { grenzen }), 'beträgt 10 %, die Grenze ist 5 %')).toEqual([]);
    expect(mit('10.500.000 €', '80 %', { grenzen })).toEqual([]);
  });
});

describe('H-15: die erwarteten Kosten übersteigen den verfügbaren EGT nicht', () => {
  it('warnt, wenn sie es tun, auch unter der Grenze der Überplanung', () => {
    const befunde = mit('11.500.000 €', '90 %');
    expect(kurz(befunde)).toEqual(['H-15 warnt haushalt.planung.erwartet']);
    expect(fehltIn(befunde, '(10.350.000,00 €)', 'übersteigen', '(10.000.000,00 €)')).toEqual([]);
  });

  it('rechnet ohne Erfahrung mit vollen Kosten', () => {
    expect(kurz(mit('10.000.100 €', null))).toEqual(['H-15 warnt haushalt.planung.erwartet']);
    expect(mit('10.000.000 €', null)).toEqual([]);
  });

  it('misst nach der Umschichtung', () => {
    const umschichtung = { art: 'festgelegt', betrag: betrag(500_000) } as const;
    expect(mit('9.800.000 €', null)).toEqual([]);
    expect(fehltIn(mit('9.800.000 €', null, { umschichtung }), '(9.500.000,00 €)')).toEqual([]);
  });

  it('schweigt, wenn nur die Rundung über dem EGT liegt', () => {
    expect(mit('10,04 Mio. €', null, { eingliederungstitel: { ohneBez: betrag('10,0 Mio. €') } })).toEqual(
      [],
    );
    expect(mit('10,1 Mio. €', null, { eingliederungstitel: { ohneBez: betrag('10,0 Mio. €') } })).toEqual([]);
    expect(
      mit('10,2 Mio. €', null, { eingliederungstitel: { ohneBez: betrag('10,0 Mio. €') } }),
    ).toHaveLength(1);
  });
});

describe('H-15: Ausgaben und Festlegungen übersteigen den verfügbaren EGT nicht', () => {
  const mitStand = (ist: number, festlegung: number) =>
    pruefe(
      planMit({
        eingliederungstitel: { ohneBez: betrag(10_000_000) },
        mittelabfluss: {
          stand: 'planung',
          monate: { '2023-09': { ist: betrag(ist), festlegung: betrag(festlegung) } },
        },
      }),
      'H-15',
    );

  it('warnt, auch wo Überplanung erlaubt wäre', () => {
    const befunde = mitStand(7_000_000, 4_000_000);
    expect(kurz(befunde)).toEqual(['H-15 warnt haushalt.mittelabfluss.bindungsstand']);
    expect(fehltIn(befunde, '(11.000.000,00 €)', '(10.000.000,00 €)', 'nur für die Planung')).toEqual([]);
  });

  it('schweigt bis zum vollen EGT', () => {
    expect(mitStand(7_000_000, 3_000_000)).toEqual([]);
    expect(mitStand(1_000_000, 0)).toEqual([]);
  });
});
