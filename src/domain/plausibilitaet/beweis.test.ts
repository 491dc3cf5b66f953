import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { pfad } from '#domain/werte';
import { beweiseWert } from './beweis.ts';
import { betrag, druck, ennepeRuhr, kontextZu, planMit } from './pruefhilfen.ts';
import type { Plan } from '#domain/plan';

const beweise = (plan: Plan, adresse = 'haushalt.umschichtung') => {
  const kontext = kontextZu(rechnePlan, plan);
  const zahl = kontext.blatt.get(pfad(adresse));
  if (!zahl) throw new Error(adresse);
  return beweiseWert(kontext, zahl);
};

describe('der Beweis durch die Spaltensumme', () => {
  it('zeigt für „100.0000“ 100.000 €, und was die Summe mit der anderen Lesart wäre (Ennepe-Ruhr-Kreis 2023)', () => {
    expect(beweise(ennepeRuhr())).toBe(
      'Die Spaltensumme beweist 100.000 €: Gesamtverwaltungskosten 29.521.177 € − Verwaltungskostenbudget 24.933.958 € − Kommunaler Finanzierungsanteil 4.487.219 € = 100.000 €. Mit 1.000.000 € wäre die Summe 30.421.177 €.',
    );
  });

  it('zeigt für „50.0000“ der Spalte 2022 50.000 €', () => {
    const satz = beweise(ennepeRuhr(), 'haushalt.vergleich.vorjahr.umschichtung');
    expect(satz).toContain('beweist 50.000 €');
    expect(satz).toContain('29.958.529 €');
    expect(satz).toContain('Mit 500.000 € wäre die Summe 30.408.529 €.');
  });

  it('nimmt eine andere Summe, wenn die erste nicht gedruckt ist', () => {
    const { 'haushalt.gesamtverwaltungskosten': _weg, ...gedruckt } = ennepeRuhr().gedruckt ?? {};
    const satz = beweise({ ...ennepeRuhr(), gedruckt });
    expect(satz).toContain('EGT verfügbar mit BEZ 21.064.947 €');
    expect(satz).toContain('Mit 1.000.000 € wäre die Summe 20.164.947 €.');
  });

  it('beweist auch eine Zuteilung', () => {
    const plan = planMit(
      {
        eingliederungstitel: {
          ohneBez: betrag(20_734_947, { gedruckt: druck('20.7349.47') }),
          bez: betrag(430_000),
        },
      },
      { gedruckt: { 'haushalt.eingliederungstitel.inklBez': '21.164.947' } },
    );
    expect(beweise(plan, 'haushalt.eingliederungstitel.ohneBez')).toContain('beweist 20.734.947 €');
  });

  it('gibt es nicht ohne gedruckte Summe: eine errechnete bewiese nur sich selbst', () => {
    expect(beweise({ ...ennepeRuhr(), gedruckt: {} })).toBeNull();
  });

  it('gibt es nicht, wenn die Summe einen anderen Betrag ergibt als der Plan', () => {
    const plan = ennepeRuhr({
      'haushalt.gesamtverwaltungskosten': '30.421.177',
      'haushalt.eingliederungstitel.verfuegbarInklBez': '20.164.947',
    });
    expect(beweise(plan)).toBeNull();
  });

  it('gibt es nicht für Zahlen, die in keiner Spalte stehen', () => {
    expect(beweise(ennepeRuhr(), 'haushalt.passivAktivTransfer')).toBeNull();
  });

  it('lässt jedem Betrag einen halben Euro Rundung, mehr nicht', () => {
    const mit = (kfa: string) => beweise(ennepeRuhr({ 'haushalt.kommunalerFinanzierungsanteil': kfa })) ?? '';
    expect(mit('4.487.218')).toContain('Gesamtverwaltungskosten 29.521.177 €');
    expect(mit('4.487.217')).not.toContain('Gesamtverwaltungskosten');
  });
});
