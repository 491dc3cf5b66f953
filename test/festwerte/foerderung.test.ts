import { describe, expect, it } from 'vitest';
import type { BgKlasse, Bindungsfall, PatFall } from '#domain/haushalt';
import { tag } from '#domain/werte';
import { euro, gedruckt, monat, rechneFestwert, wertBei } from './festwert.ts';

const rechne = (jahr: number, haushalt: Parameters<typeof rechneFestwert>[0]['haushalt']) =>
  rechneFestwert({ quelle: 'Musterkreis', jahr, traegerform: 'zkT', haushalt });

/** One running case through the year, at 39 hours a week under the minimum wage of 2026: 2.795,43 € a month. */
const patFall = (jahr: number, abweichend: Partial<PatFall> = {}): PatFall => ({
  bezeichnung: 'Teilhabe am Arbeitsmarkt',
  instrument: '16i',
  bgKlasse: 'einePersonOhneKind',
  bestand: gedruckt('anzahl', '1'),
  von: monat(`${jahr}-01`),
  bis: monat(`${jahr}-12`),
  foerderung: euro('2.795,43 €'),
  einsparung: euro('1.500 €'),
  ...abweichend,
});

const pat = (jahr: number, fall: PatFall) => rechne(jahr, { passivAktivTransfer: { faelle: { f: fall } } });

describe('Passiv-Aktiv-Transfer eines ganzen Jahres je Fall (Haushaltsvermerk zu Kap. 1101; BMAS, FAQ Teilhabechancen)', () => {
  it.each<readonly [number, BgKlasse, string]>([
    [2020, 'einePersonOhneKind', '6.000,00 €'],
    [2020, 'einePersonEinKind', '7.200,00 €'],
    [2020, 'sonstige', '7.200,00 €'],
    [2022, 'einePersonOhneKind', '6.000,00 €'],
    [2023, 'einePersonOhneKind', '9.600,00 €'],
    [2023, 'einePersonEinKind', '12.000,00 €'],
    [2023, 'einePersonMehrereKinder', '13.200,00 €'],
    [2025, 'sonstige', '13.200,00 €'],
  ])('%i, %s: %s', (jahr, bgKlasse, erwartet) => {
    expect(wertBei(pat(jahr, patFall(jahr, { bgKlasse })), 'passivAktivTransfer')).toBe(erwartet);
  });

  it('2026: sechs Monate Pauschale, ab 1. Juli die Hälfte der Förderung (§ 44f Abs. 6 SGB II)', () => {
    const rechnung = pat(2026, patFall(2026));
    const ort = 'passivAktivTransfer.faelle.f';
    expect(wertBei(rechnung, `${ort}.abschnitt1.jeMonat`)).toBe('800,00 €');
    expect(wertBei(rechnung, `${ort}.abschnitt2.jeMonat`)).toBe('1.397,72 €');
    expect(wertBei(rechnung, `${ort}.abschnitt1.monate`)).toBe('6');
    expect(wertBei(rechnung, 'passivAktivTransfer')).toBe('13.186,32 €');
  });

  it('2026: höchstens, was der einzelne Fall an Grundsicherungsgeld und Bundesanteil der KdU spart', () => {
    const rechnung = pat(2026, patFall(2026, { einsparung: euro('1.200 €') }));
    expect(wertBei(rechnung, 'passivAktivTransfer.faelle.f.abschnitt2.jeMonat')).toBe('1.200,00 €');
  });

  it.each(['EGZ', 'ESG', '16e'])('%s bis Juni 2026 nichts, danach die Hälfte', instrument => {
    const fall = patFall(2026, { instrument });
    expect(wertBei(pat(2025, patFall(2025, { instrument })), 'passivAktivTransfer')).toBe('0,00 €');
    expect(wertBei(pat(2026, { ...fall, bis: monat('2026-06') }), 'passivAktivTransfer')).toBe('0,00 €');
    expect(wertBei(pat(2026, fall), 'passivAktivTransfer')).toBe('8.386,32 €');
  });

  it('2018 noch nichts', () => {
    expect(wertBei(pat(2018, { ...patFall(2018), instrument: 'EGZ' }), 'passivAktivTransfer')).toBe('0,00 €');
  });
});

describe('§ 16i über 60 Monate, 39 Stunden zu 13,90 € und 19 % Arbeitgeberanteil (§ 16i Abs. 2 SGB II: 100/100/90/80/70 %)', () => {
  const fall: Bindungsfall = {
    bezeichnung: 'Teilhabe am Arbeitsmarkt',
    instrument: '16i',
    anzahl: gedruckt('anzahl', '1'),
    bewilligt: tag('2026-03-10'),
    von: monat('2026-04'),
    bis: monat('2031-03'),
    monatsbetrag: euro('2.795,43 €'),
    gestaffelt: true,
  };

  it.each([
    [2026, '25.158,87 €'],
    [2027, '33.545,16 €'],
    [2028, '31.029,27 €'],
    [2029, '27.674,76 €'],
    [2030, '24.320,24 €'],
    [2031, '5.870,40 €'],
  ])('bindet %i: %s', (jahr, erwartet) => {
    const rechnung = rechne(2026, { bindungen: { stand: 'dokument', faelle: { f: fall } } });
    expect(wertBei(rechnung, `neueBindungen.${jahr}`)).toBe(erwartet);
  });

  it('lässt von der Verpflichtungsermächtigung jedes Jahres den Rest', () => {
    const rechnung = rechne(2026, {
      bindungen: {
        stand: 'dokument',
        faelle: { f: fall },
        verpflichtungsermaechtigungen: { 2027: euro('50.000 €'), 2031: euro('5.000 €') },
      },
    });
    expect(wertBei(rechnung, 'verpflichtungsermaechtigungFrei.2027')).toBe('16.454,84 €');
    expect(wertBei(rechnung, 'verpflichtungsermaechtigungFrei.2031')).toBe('−870,40 €');
  });
});

describe('§ 16e über 24 Monate (§ 16e Abs. 2 SGB II: 75/50 %)', () => {
  it.each([
    [2026, '6.750,00 €'],
    [2027, '6.750,00 €'],
    [2028, '1.500,00 €'],
  ])('bindet %i bei 1.000 € im Monat ab April 2026: %s', (jahr, erwartet) => {
    const rechnung = rechne(2026, {
      bindungen: {
        stand: 'dokument',
        faelle: {
          f: {
            bezeichnung: 'Eingliederung von Langzeitarbeitslosen',
            instrument: '16e',
            anzahl: gedruckt('anzahl', '1'),
            bewilligt: tag('2025-12-20'),
            von: monat('2026-04'),
            bis: monat('2028-03'),
            monatsbetrag: euro('1.000 €'),
            gestaffelt: true,
          },
        },
      },
    });
    expect(wertBei(rechnung, `vorbindungen.${jahr}`)).toBe(erwartet);
  });
});
