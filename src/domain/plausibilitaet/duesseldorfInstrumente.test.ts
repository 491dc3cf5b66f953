import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { rechneNach, satzZu, schreibeWert, type Pfad } from '#domain/werte';
import { kontextZu, pruefer } from './pruefhilfen.ts';
import { duesseldorf } from './pruefhilfenInstrumente.ts';

const { blatt, katalog } = kontextZu(rechnePlan, duesseldorf());

/** Figures below 'instrumente' as a reader sees them; null when there is none. */
const werte = (...adressen: readonly string[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    adressen.map(adresse => {
      const zahl = blatt.get(`instrumente.${adresse}` as Pfad);
      return [adresse, zahl ? schreibeWert(zahl) : null];
    }),
  );

describe('Düsseldorf 2021', () => {
  it('Kapitel 4: die Summen von 2021 und 2020 und ihre Veränderung', () => {
    expect(werte('summe', 'vorjahr', 'veraenderung')).toEqual({
      summe: '11.797',
      vorjahr: '13.921',
      veraenderung: '−14,95 %',
    });
  });

  it.each([
    ['I', '6.392', '8.480', '−24,62 %'],
    ['II', '1.800', '1.800', '0 %'],
    ['III', '1.460', '1.400', '4,29 %'],
    ['IV', '195', '266', '0 %'],
    ['V', '50', '50', '0 %'],
    ['VI', '1.850', '1.850', '0 %'],
    ['VII', '50', '50', '0 %'],
    ['VIII', '0', '25', '−100 %'],
  ])('Kapitel 4, Gruppe %s', (gruppe, summe, vorjahr, veraenderung) => {
    const ort = `gruppen.${gruppe}`;
    expect(werte(`${ort}.summe`, `${ort}.vorjahr`, `${ort}.veraenderung`)).toEqual({
      [`${ort}.summe`]: summe,
      [`${ort}.vorjahr`]: vorjahr,
      [`${ort}.veraenderung`]: veraenderung,
    });
  });

  it('Einstiegsgeld wächst um 6 %, Stundenkontingente statt Plätze haben keinen Prozentwert', () => {
    expect(werte('zeilen.esg.veraenderung', 'zeilen.benachteiligte.veraenderung')).toEqual({
      'zeilen.esg.veraenderung': '6,38 %',
      'zeilen.benachteiligte.veraenderung': null,
    });
  });

  it('die Produkte erklären Gruppe IV ganz und lassen in Gruppe I 160 von 6.392 offen', () => {
    expect(
      werte('zeilen.aktivierung.produkte', 'zeilen.aktivierung.rest', 'zeilen.benachteiligte.rest'),
    ).toEqual({
      'zeilen.aktivierung.produkte': '6.232',
      'zeilen.aktivierung.rest': '160',
      'zeilen.benachteiligte.rest': '0',
    });
    expect(werte('zeilen.fbw.rest', 'zeilen.agh.rest')).toEqual({
      'zeilen.fbw.rest': null,
      'zeilen.agh.rest': null,
    });
  });

  it('Kapitel 5.1 bis 5.8: die Summen der Tabellen; Zukunftsstarter steckt in FbW', () => {
    expect(
      werte(
        ...['integration', 'qualifizierung', 'langzeit', 'teilhabechancen', 'alleinerziehende', 'u25'].map(
          s => `sichten.${s}.summe`,
        ),
      ),
    ).toEqual({
      'sichten.integration.summe': '3.162',
      'sichten.qualifizierung.summe': '1.920',
      'sichten.langzeit.summe': '4.070',
      'sichten.teilhabechancen.summe': '350',
      'sichten.alleinerziehende.summe': '620',
      'sichten.u25.summe': '945',
    });
  });

  it('Kapitel 5.8: eine Spanne 655 bis 660', () => {
    expect(
      werte('sichten.gefluechtete.summeVon', 'sichten.gefluechtete.summeBis', 'sichten.gefluechtete.summe'),
    ).toEqual({
      'sichten.gefluechtete.summeVon': '655',
      'sichten.gefluechtete.summeBis': '660',
      'sichten.gefluechtete.summe': null,
    });
  });

  it('alle Tabellen zusammen zählen BaE, AsA, „Stark im Beruf“ und „Arbeiten und Lernen“ einmal', () => {
    expect(3162 + 1920 + 4070 + 350 + 620 + 945 + 655 - 100 - 20 - 50 - 25).toBe(11_527);
    expect(werte('sichtenOhneDoppelte.summe')).toEqual({ 'sichtenOhneDoppelte.summe': '11.527' });
  });

  it('Kapitel 5.5: Vermittlung intensiv, 675 Plätze, Abruf 70 bis 120 %', () => {
    expect(
      werte('vertraege.vermittlungIntensiv.abrufMindestens', 'vertraege.vermittlungIntensiv.abrufHoechstens'),
    ).toEqual({
      'vertraege.vermittlungIntensiv.abrufMindestens': '473',
      'vertraege.vermittlungIntensiv.abrufHoechstens': '810',
    });
  });

  it('Kapitel 5.5.2: der Bedarf an kommunalen Leistungen liegt zwischen 875 und 1.270', () => {
    expect(werte('kommunalerBedarf.von', 'kommunalerBedarf.bis')).toEqual({
      'kommunalerBedarf.von': '875',
      'kommunalerBedarf.bis': '1.270',
    });
  });

  it('erklärt sind 2.040 von 2.088 Eintritten weniger; U 25 hat das 1,86-Fache seines Anteils', () => {
    expect(
      werte('aussagen.rueckgang.erklaert', 'aussagen.rueckgang.unterschied', 'aussagen.u25.intensitaet'),
    ).toEqual({
      'aussagen.rueckgang.erklaert': '2.040',
      'aussagen.rueckgang.unterschied': '2.088',
      'aussagen.u25.intensitaet': '1,86',
    });
    const unterschied = blatt.get('instrumente.aussagen.rueckgang.unterschied' as Pfad);
    expect(unterschied && satzZu(blatt, katalog, unterschied)).toContain(
      '8.480 − I. Aktivierung und berufliche Eingliederung 6.392 = 2.088',
    );
  });

  it('rechnet sich vollständig nach', () => {
    expect(rechneNach(blatt, katalog)).toEqual([]);
  });

  it('hat zu den Instrumenten nur Hinweise, keine Warnung', () => {
    const gemeldet = pruefer(rechnePlan)(duesseldorf()).filter(b => b.meldung.code.startsWith('I-'));
    expect(gemeldet.map(b => `${b.meldung.code} ${b.meldung.stufe}`)).toEqual([
      'I-03 hinweis',
      'I-03 hinweis',
      'I-05 hinweis',
      'I-08 hinweis',
      'I-14 hinweis',
    ]);
  });
});
