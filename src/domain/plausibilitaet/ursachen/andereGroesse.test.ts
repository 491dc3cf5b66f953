import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Abweichung } from '../abweichung.ts';
import { abweichungVon } from '../abweichung.ts';
import { betrag, kontextZu, planMit } from '../pruefhilfen.ts';
import type { Pruefkontext } from '../regel.ts';
import { andereBasis, andererStand, andereZahl } from './andereGroesse.ts';

/** Two allotments of 2022, the plan year 2023, and what the document prints for one figure of it. */
const abweichung = (adresse: string, text: string): readonly [Abweichung, Pruefkontext] => {
  const spalte = (bezeichnung: string, stand: string, egt: number, vkb: number, umschichtung: number) => ({
    bezeichnung,
    jahr: 2022,
    stand,
    eingliederungstitel: { ohneBez: betrag(egt), bez: betrag(300_000) },
    verwaltungskostenbudget: betrag(vkb),
    umschichtung: { art: 'festgelegt' as const, betrag: betrag(umschichtung) },
  });
  const kontext = kontextZu(
    rechnePlan,
    planMit(
      {
        eingliederungstitel: { ohneBez: betrag(20_734_947), bez: betrag(430_000) },
        verwaltungskostenbudget: betrag(24_933_958),
        umschichtung: { art: 'festgelegt', betrag: betrag(5_000_000) },
        umschichtungFrueher: { 2021: betrag(777_000) },
        vergleich: {
          endgueltig: spalte('2022', 'endgueltig', 23_106_957, 25_354_833, 1_250_000),
          erste: spalte('2022, erste Zuteilung', 'erste', 22_100_000, 25_000_000, 1_111_000),
        },
      },
      { gedruckt: { [adresse]: text } },
    ),
  );
  const [druck] = kontext.drucke;
  const gefunden = druck ? abweichungVon(kontext, druck) : null;
  if (!gefunden) throw new Error(`${adresse} weicht nicht ab`);
  return [gefunden, kontext];
};

describe('die gleiche Größe mit anderem Jahr oder anderem Stand', () => {
  it('wird mit Spalte und Wert genannt', () => {
    expect(andererStand(...abweichung('haushalt.eingliederungstitel.inklBez', '23.406.957'))).toBe(
      'Der gedruckte Wert passt zu „EGT mit BEZ (2022)“ (23.406.957,00 €): anderes Jahr oder anderer Stand.',
    );
  });

  it('wird bei Veränderungen in der anderen Spalte gefunden', () => {
    const satz = andererStand(
      ...abweichung('haushalt.vergleich.endgueltig.veraenderung.egtOhneBez', '−6,18 %'),
    );
    expect(satz).toContain('2022, erste Zuteilung');
    expect(satz).toContain('−6,18 %');
  });

  it('wird für die Umschichtung auch in früheren Jahren gefunden', () => {
    expect(andererStand(...abweichung('haushalt.umschichtung', '777.000'))).toContain('„Umschichtung 2021“');
    expect(andererStand(...abweichung('haushalt.umschichtung', '1.250.000'))).toContain('anderes Jahr');
  });

  it('ist nicht ihr Unterschied zwischen den Spalten und keine andere Größe mit ähnlicher Adresse', () => {
    expect(andererStand(...abweichung('haushalt.umschichtung', '3.750.000'))).toBeNull();
    expect(andererStand(...abweichung('haushalt.umschichtung.anteil', '15,2 %'))).toBeNull();
  });

  it('ist es nicht, wenn der Wert nirgends passt', () => {
    expect(andererStand(...abweichung('haushalt.eingliederungstitel.inklBez', '19.999.999'))).toBeNull();
  });
});

describe('eine andere Basis', () => {
  it('eines Anteils wird genannt, mit dem Anteil, der sich aus ihr ergibt', () => {
    expect(andereBasis(...abweichung('haushalt.umschichtung.anteil', '20,05 %'))).toBe(
      'Der gedruckte Anteil passt zu einer anderen Basis: mit „Verwaltungskostenbudget“ (24.933.958,00 €) statt „EGT ohne BEZ“ sind es 20,05 %.',
    );
  });

  it('einer Veränderung wird genannt', () => {
    const satz = andereBasis(
      ...abweichung('haushalt.vergleich.endgueltig.veraenderung.egtOhneBez', '−6,18 %'),
    );
    expect(satz).toContain('„EGT ohne BEZ (2022, erste Zuteilung)“ (22.100.000,00 €)');
    expect(satz).toContain('sind es −6,18 %');
  });

  it('gibt es nicht, wenn keine passt oder die Zahl kein Anteil ist', () => {
    expect(andereBasis(...abweichung('haushalt.umschichtung.anteil', '33,33 %'))).toBeNull();
    expect(andereBasis(...abweichung('haushalt.gesamtbudget', '24.933.958'))).toBeNull();
  });
});

describe('eine ganz andere Zahl', () => {
  it('wird genannt, wenn genau eine passt', () => {
    expect(andereZahl(...abweichung('haushalt.gesamtbudget', '24.933.958'))).toBe(
      'Der gedruckte Wert ist „Verwaltungskostenbudget“ (24.933.958,00 €).',
    );
    expect(andereZahl(...abweichung('haushalt.umschichtung.anteil', '15,20 %'))).toBeNull();
  });

  it('wird nicht genannt, wenn keine oder mehrere passen', () => {
    expect(andereZahl(...abweichung('haushalt.gesamtbudget', '24.933.985'))).toBeNull();
    expect(andereZahl(...abweichung('haushalt.gesamtbudget', '25 Mio. €'))).toBeNull();
  });
});
