import { describe, expect, it } from 'vitest';
import { betrag, haushaltsrecht, mittelrecht, rechne, satzBei, wert } from './pruefhilfen.ts';

describe('Die Grenzwirkung (§ 46 Abs. 3 SGB II)', () => {
  const blatt = rechne({});

  it('sagt, was 100.000 € weniger Verwaltungskosten im Eingliederungstitel lassen: 0,848 je Euro', () => {
    expect(satzBei(blatt, 'grenzwirkung.egt')).toBe(
      'Mehr EGT je 100.000 € weniger Verwaltungskosten = 100.000,00 € × 84,8 % = 84.800,00 €, § 46 Abs. 3 SGB II',
    );
  });

  it('sagt, was sie der Kommune sparen: 0,152 je Euro', () => {
    expect(wert(blatt, 'grenzwirkung.kfa')).toBe('15.200,00 €');
  });

  it('sagt, welche Verwaltungskosten 100.000 € Umschichtung tragen: 1,179245 je Euro', () => {
    expect(wert(blatt, 'grenzwirkung.umschichtung')).toBe('117.924,53 €');
  });

  it('stimmt mit dem überein, was zwei Pläne wirklich unterscheidet', () => {
    const mit = (kosten: number) =>
      rechne({
        eingliederungstitel: { ohneBez: betrag(10_000_000) },
        verwaltungskostenbudget: betrag(5_000_000),
        gesamtverwaltungskosten: betrag(kosten),
        umschichtung: { art: 'bedarf' },
      });
    const vergleich = [7_000_000, 6_900_000].map(kosten => [
      wert(mit(kosten), 'eingliederungstitel.verfuegbar'),
      wert(mit(kosten), 'kommunalerFinanzierungsanteil'),
    ]);
    expect(vergleich).toEqual([
      ['9.064.000,00 €', '1.064.000,00 €'],
      ['9.148.800,00 €', '1.048.800,00 €'],
    ]);
  });

  it('fehlt, soweit der Anteil für das Jahr nicht hinterlegt ist', () => {
    const ohne = (weg: 'bundesanteil' | 'kommunalanteil') =>
      rechne({}, haushaltsrecht(mittelrecht({ [weg]: null })));
    const gezeigt = (weg: 'bundesanteil' | 'kommunalanteil') =>
      ['egt', 'umschichtung', 'kfa'].map(was => wert(ohne(weg), `grenzwirkung.${was}`));
    expect(gezeigt('bundesanteil')).toEqual(['fehlt', 'fehlt', '15.200,00 €']);
    expect(gezeigt('kommunalanteil')).toEqual(['84.800,00 €', '117.924,53 €', 'fehlt']);
  });
});
