import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, planMit, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const UMSCHICHTUNG = 'haushalt.umschichtung';

/** Kreis Recklinghausen 2023 with an Umschichtung that is chosen although the cost is known. */
const festgelegt = (text: string) =>
  planMit({
    eingliederungstitel: { ohneBez: betrag('59,519 Mio. €') },
    verwaltungskostenbudget: betrag('65,138 Mio. €'),
    gesamtverwaltungskosten: betrag('82,126 Mio. €'),
    umschichtung: { art: 'festgelegt', betrag: betrag(text) },
  });

describe('H-04: die Umschichtung ist GVK × 84,8 % − VKB', () => {
  it('meldet einen gedruckten Betrag, der nicht folgt, mit Rechnung', () => {
    const befunde = pruefe(recklinghausen({ [UMSCHICHTUNG]: '4,450 Mio. €' }), 'H-04');
    expect(kurz(befunde)).toEqual([`H-04 warnt ${UMSCHICHTUNG}`]);
    expect(
      fehltIn(
        befunde,
        'gedruckt „4,450 Mio. €“',
        'GVK 82.126.000,00 € × 84,8 % − VKB 65.138.000,00 € = 4.504.848,00 €',
        'Abweichung −54.848 €',
      ),
    ).toEqual([]);
  });

  it('schweigt zu Recklinghausen 2023: 4,504 ist abgeschnitten, aus gerundeten Teilen sind es 4,505', () => {
    expect(pruefe(recklinghausen(), 'H-04')).toEqual([]);
    expect(pruefe(recklinghausen({ [UMSCHICHTUNG]: '4,505 Mio. €' }), 'H-04')).toEqual([]);
  });

  it('lässt beim gedruckten Betrag genau die Rundung aller Beteiligten zu', () => {
    expect(pruefe(recklinghausen({ [UMSCHICHTUNG]: '4,506 Mio. €' }), 'H-04')).toEqual([]);
    expect(kurz(pruefe(recklinghausen({ [UMSCHICHTUNG]: '4,507 Mio. €' }), 'H-04'))).toEqual([
      `H-04 warnt ${UMSCHICHTUNG}`,
    ]);
  });

  it('vergleicht eine festgelegte Umschichtung mit dem Bedarf und sagt, was fehlt', () => {
    const befunde = pruefe(festgelegt('4,000 Mio. €'), 'H-04');
    expect(kurz(befunde)).toEqual([`H-04 warnt ${UMSCHICHTUNG}`]);
    expect(fehltIn(befunde, '4.504.848,00 €', 'Abweichung −504.848 €', 'nicht gedeckt')).toEqual([]);
  });

  it('sagt es auch, wenn mehr umgeschichtet wird als gebraucht', () => {
    expect(fehltIn(pruefe(festgelegt('5,0 Mio. €'), 'H-04'), 'mehr umgeschichtet, als')).toEqual([]);
  });

  it('schweigt, wenn die festgelegte Umschichtung der gerundete Bedarf ist', () => {
    for (const text of ['4,504 Mio. €', '4,505 Mio. €', '4,5 Mio. €', '4.504.848 €'])
      expect(pruefe(festgelegt(text), 'H-04')).toEqual([]);
  });

  it('nennt einen nur festgelegten Betrag nicht gedruckt', () => {
    expect(
      pruefe(festgelegt('4,000 Mio. €'), 'H-04')
        .map(b => b.text)
        .join(),
    ).not.toContain('gedruckt');
  });
});
