import { describe, expect, it } from 'vitest';
import { planformeln } from '#application';
import { liesGedruckt, rechneNach, schreibeMio, type Cent } from '#domain/werte';
import { ennepeRuhr2022, ennepeRuhr2023 } from './ennepeRuhr.ts';
import { abweichungInSchritten, euro, rechneFestwert, wertBei, type Festwert } from './festwert.ts';
import { mettmann2017, mettmann2017NachAnteil, muelheim2023 } from './muelheimUndMettmann.ts';
import { recklinghausen2022, recklinghausen2023 } from './recklinghausen.ts';

const FESTWERTE: readonly Festwert[] = [
  recklinghausen2023,
  recklinghausen2022,
  ennepeRuhr2023,
  ennepeRuhr2022,
  muelheim2023,
  mettmann2017,
  mettmann2017NachAnteil,
];

describe.each(FESTWERTE.map(f => [f.quelle, f] as const))('%s', (_, festwert) => {
  const rechnung = rechneFestwert(festwert);
  const erwartungen = Object.entries(festwert.erwartet);

  it.each(erwartungen.map(([adresse, { wert }]) => [adresse, wert] as const))('%s: %s', (adresse, wert) => {
    expect(wertBei(rechnung, adresse)).toBe(wert);
  });

  it('weicht von keiner gedruckten Zahl um mehr als eine Einheit ihrer letzten Stelle ab', () => {
    const zuWeit = erwartungen.filter(
      ([adresse, { gedruckt }]) =>
        gedruckt !== undefined && abweichungInSchritten(rechnung, adresse, gedruckt) > 1,
    );
    expect(zuWeit).toEqual([]);
  });

  it('rechnet sich nach', () => {
    expect(rechneNach(rechnung.blatt, planformeln)).toEqual([]);
  });
});

describe('Kreis Recklinghausen druckt die Umschichtung abgeschnitten', () => {
  it('gerundet wäre es eine Tausenderstelle mehr, und ebenso viel ergeben seine gerundeten Teile', () => {
    const rechnung = rechneFestwert(recklinghausen2023);
    expect(wertBei(rechnung, 'umschichtung')).toBe('4.504.848,00 €');
    const inCent = (text: string): number => euro(text).wert;
    expect(schreibeMio(inCent('4.504.848 €') as Cent)).toBe('4,505 Mio. €');
    const bundesanteil = schreibeMio(Math.round(inCent('82,126 Mio. €') * 0.848) as Cent);
    expect(bundesanteil).toBe('69,643 Mio. €');
    expect(schreibeMio((inCent(bundesanteil) - inCent('65,138 Mio. €')) as Cent)).toBe('4,505 Mio. €');
  });
});

describe('Der Ennepe-Ruhr-Kreis druckt „100.0000“ und „50.0000“', () => {
  const gvkBei = (umschichtung: string) => {
    const haushalt = {
      ...ennepeRuhr2023.haushalt,
      umschichtung: { art: 'festgelegt', betrag: euro(umschichtung) },
    } as const;
    return rechneFestwert({ ...ennepeRuhr2023, haushalt });
  };
  const lesartenVon = (text: string): readonly string[] => {
    const gelesen = liesGedruckt(text, 'cent');
    return gelesen.ok || gelesen.fehler.art !== 'tausendergruppe' ? [] : gelesen.fehler.lesarten;
  };

  it('das ist keine gültige Zahl und hat zwei Lesarten', () => {
    expect(lesartenVon('100.0000')).toEqual(['100.000', '1.000.000']);
    expect(lesartenVon('50.0000')).toEqual(['50.000', '500.000']);
  });

  it('nur eine davon führt auf die gedruckten Verwaltungskosten von 29.521.177 €', () => {
    const passende = lesartenVon('100.0000').filter(
      lesart => abweichungInSchritten(gvkBei(lesart), 'gesamtverwaltungskosten', '29.521.177') <= 1,
    );
    expect(passende).toEqual(['100.000']);
    expect(wertBei(gvkBei('1.000.000'), 'gesamtverwaltungskosten')).toBe('30.582.497,64 €');
  });

  it('und als 1.000.000 gelesen ergäben die gedruckten Teile 30.421.177 €', () => {
    const summe = euro('24.933.958').wert + euro('1.000.000').wert + euro('4.487.219').wert;
    expect(summe).toBe(euro('30.421.177').wert);
  });
});

describe('Der Beschäftigungszuschuss (Ennepe-Ruhr-Kreis, 430.000 €)', () => {
  it('ist keine Grundlage der Umschichtung und zählt nicht zum Titel ohne BEZ', () => {
    const mit = rechneFestwert(ennepeRuhr2023);
    const { bez: _, ...titel } = ennepeRuhr2023.haushalt.eingliederungstitel ?? { ohneBez: euro('0') };
    const ohne = rechneFestwert({
      ...ennepeRuhr2023,
      haushalt: { ...ennepeRuhr2023.haushalt, eingliederungstitel: titel },
    });
    for (const adresse of [
      'umschichtung',
      'umschichtung.anteil',
      'gesamtbudget',
      'eingliederungstitel.ohneBez',
      'eingliederungstitel.verfuegbar',
      'gesamtverwaltungskosten',
    ])
      expect(wertBei(ohne, adresse)).toBe(wertBei(mit, adresse));
    expect(wertBei(mit, 'eingliederungstitel.ohneBez')).toBe('20.734.947,00 €');
  });
});

describe('Der Grenznutzen der Umschichtung (§ 46 Abs. 3 SGB II)', () => {
  it('ein Euro weniger Verwaltung: 0,848 € mehr EGT, 0,152 € weniger KFA; ein Euro Umschichtung trägt 1,179245 €', () => {
    const rechnung = rechneFestwert(recklinghausen2023);
    expect(['egt', 'kfa', 'umschichtung'].map(was => wertBei(rechnung, `grenzwirkung.${was}`))).toEqual([
      '84.800,00 €',
      '15.200,00 €',
      '117.924,53 €',
    ]);
  });
});
