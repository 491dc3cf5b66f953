import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { abweichungVon, passtZu } from './abweichung.ts';
import { betrag, kontextZu, planMit, prozent, recklinghausen } from './pruefhilfen.ts';
import type { Plan } from '#domain/plan';

const ersteAbweichung = (plan: Plan) => {
  const kontext = kontextZu(rechnePlan, plan);
  const [druck] = kontext.drucke;
  if (!druck) throw new Error('Der Plan druckt nichts');
  return abweichungVon(kontext, druck);
};

const genau = { ...betrag(4_504_848), schritt: 0 };
const gedrucktAls = (text: string) =>
  ersteAbweichung(
    planMit(
      { eingliederungstitel: { ohneBez: genau } },
      { gedruckt: { 'haushalt.eingliederungstitel.ohneBez': text } },
    ),
  );

describe('eine gedruckte Zahl weicht ab', () => {
  it('um Differenz und Toleranz, in Cent', () => {
    expect(gedrucktAls('4,504 Mio. €')).toMatchObject({ differenz: -84_800, toleranz: 50_000, ort: null });
  });

  it('um Millionstel bei einem Anteil', () => {
    const plan = planMit(
      { anteilsaussagen: { a: { bezeichnung: 'A', anteil: { ...prozent('15,2 %'), schritt: 0 } } } },
      { gedruckt: { 'haushalt.anteilsaussagen.a.anteil': '15 %' } },
    );
    expect(ersteAbweichung(plan)).toBeNull();
    const falsch = {
      ...plan,
      gedruckt: { 'haushalt.anteilsaussagen.a.anteil': [{ text: '16 %', ort: 'S. 3' }] },
    };
    expect(ersteAbweichung(falsch)).toMatchObject({ differenz: 8_000, toleranz: 5_000, ort: 'S. 3' });
  });

  it('nicht bis zur halben gedruckten Einheit, ihr Rand eingeschlossen', () => {
    expect(gedrucktAls('4,505 Mio. €')).toBeNull();
    expect(gedrucktAls('4.504.848,50 €')).not.toBeNull();
    expect(gedrucktAls('4.504.848')).toBeNull();
    expect(gedrucktAls('rd. 4,6 Mio. €')).toBeNull();
    expect(gedrucktAls('rd. 4,7 Mio. €')).not.toBeNull();
  });

  it('nicht, wenn sie unlesbar ist: darüber spricht H-11', () => {
    expect(gedrucktAls('4.5048')).toBeNull();
    expect(gedrucktAls('k. A.')).toBeNull();
  });

  it('einer errechneten Zahl um mehr, als ihre Eingaben und der Druck zusammen zulassen', () => {
    const mit = (text: string) => {
      const kontext = kontextZu(rechnePlan, recklinghausen({ 'haushalt.umschichtung': text }));
      return kontext.drucke
        .filter(d => d.zahl.pfad === 'haushalt.umschichtung')
        .map(d => abweichungVon(kontext, d)?.toleranz ?? null);
    };
    expect(mit('4,504 Mio. €')).toEqual([null]);
    expect(mit('4,503 Mio. €')).toEqual([142_400]);
  });
});

describe('ein Druck passt zu einer Zahl', () => {
  it('nur mit gleicher Einheit', () => {
    const kontext = kontextZu(rechnePlan, recklinghausen());
    const [kfa, betragDerUmschichtung] = kontext.drucke;
    const gedruckt = kfa?.gelesen.ok ? kfa.gelesen.wert : null;
    if (!kfa || !gedruckt || !betragDerUmschichtung) throw new Error('Es fehlt ein Druck');
    expect(passtZu(kontext, gedruckt, kfa.zahl)).toBe(true);
    expect(passtZu(kontext, gedruckt, betragDerUmschichtung.zahl)).toBe(false);
    expect(passtZu(kontext, { ...gedruckt, einheit: 'anzahl' }, kfa.zahl)).toBe(false);
  });
});
