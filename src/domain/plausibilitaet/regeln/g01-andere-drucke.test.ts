import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { anzahl, betrag, druck, fehltIn, kurz, planMit, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const EGT = 'haushalt.eingliederungstitel.ohneBez';

const egtGedruckt = (...texte: readonly string[]) =>
  pruefe(
    planMit({ eingliederungstitel: { ohneBez: betrag(59_519_000, { gedruckt: druck(...texte) }) } }),
    'G-01',
  );

describe('G-01: jede andere gedruckte Zahl stimmt mit dem Plan überein', () => {
  it('meldet eine Angabe, die anders gedruckt ist', () => {
    const befunde = egtGedruckt('59.591.000');
    expect(kurz(befunde)).toEqual([`G-01 warnt ${EGT}`]);
    expect(
      fehltIn(
        befunde,
        'EGT ohne BEZ: gedruckt „59.591.000“',
        '59.519.000,00 €',
        'BMAS',
        'Abweichung +72.000 €',
        '„91“ statt „19“',
      ),
    ).toEqual([]);
  });

  it('meldet eine falsche Rundung: die Angabe ist genauer bekannt als der Druck', () => {
    expect(egtGedruckt('59,6 Mio. €')).toHaveLength(1);
    expect(egtGedruckt('60 Mio. €')).toEqual([]);
    expect(egtGedruckt('61 Mio. €')).toHaveLength(1);
  });

  it('schweigt zu richtigen Rundungen und zu „rd.“', () => {
    expect(
      egtGedruckt('59,5 Mio. €', '59,52 Mio. €', '59.519 T€', 'rd. 59 Mio. €', 'knapp 60 Mio. €'),
    ).toEqual([]);
  });

  it('meldet errechnete Zahlen, über die keine andere Regel spricht', () => {
    const adresse = 'haushalt.bezugsgroessen.gvkJeVzae';
    expect(kurz(pruefe(recklinghausen({ [adresse]: '92.048 €' }), 'G-01'))).toEqual([
      `G-01 warnt ${adresse}`,
    ]);
    expect(pruefe(recklinghausen({ [adresse]: '90.248 €' }), 'G-01')).toEqual([]);
  });

  it('überlässt die übrigen den eigenen Regeln: eine Zahl, ein Befund', () => {
    const adressen = {
      'haushalt.gesamtbudget': 'H-01',
      'haushalt.kommunalerFinanzierungsanteil': 'H-02',
      'haushalt.kommunalerFinanzierungsanteil.anteil': 'H-02',
      'haushalt.gesamtverwaltungskosten': 'H-03',
      'haushalt.umschichtung': 'H-04',
      'haushalt.umschichtung.anteil': 'H-05',
      'haushalt.eingliederungstitel.verfuegbar': 'H-09',
      'haushalt.vergleich.vorjahr.gesamtbudget': 'H-01',
      'haushalt.vergleich.vorjahr.differenz.egtOhneBez': 'H-07',
      'haushalt.vergleich.vorjahr.veraenderung.egtOhneBez': 'H-07',
    };
    for (const [adresse, code] of Object.entries(adressen)) {
      const text = /\.anteil$|veraenderung/.test(adresse) ? '99 %' : '1 €';
      const befunde = pruefe(recklinghausen({ [adresse]: text })).filter(b => b.meldung.pfad === adresse);
      expect(
        befunde.map(b => b.meldung.code),
        adresse,
      ).toEqual([code]);
    }
  });

  it('vergleicht auch Anzahlen', () => {
    const mit = (text: string) =>
      pruefe(planMit({ bezugsgroessen: { elb: anzahl(12_345, { gedruckt: druck(text) }) } }), 'G-01');
    expect(mit('12.345')).toEqual([]);
    expect(mit('rd. 12.300')).toEqual([]);
    expect(fehltIn(mit('12.435'), 'Abweichung +90', '„43“ statt „34“')).toEqual([]);
  });
});
