import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Instrumentzeile } from '#domain/instrumente';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, monate, planMitZeilen, promille, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (eintritte: number, abweichend: Partial<Instrumentzeile>) =>
  pruefe(planMitZeilen({ mat: zeile(eintritte, { bezeichnung: 'Aktivcenter', ...abweichend }) }), 'I-06');

describe('I-06: Plätze, Eintritte, Verweildauer und Auslastung', () => {
  it('meldet mehr Teilnehmende als Plätze', () => {
    const befunde = mit(280, { verweildauer: monate(6_000), plaetze: anzahl(100) });
    expect(kurz(befunde)).toEqual(['I-06 warnt instrumente.zeilen.mat.errechnet.auslastung']);
    expect(
      fehltIn(befunde, '1.680 ÷ (Aktivcenter: Plätze 100 × 12 Monate) = 140 %', 'Mehr als 100 %'),
    ).toEqual([]);
  });

  it('meldet eine genannte Auslastung über 100 %', () => {
    expect(kurz(mit(280, { auslastung: promille(1_100) }))).toEqual([
      'I-06 warnt instrumente.zeilen.mat.auslastung',
    ]);
  });

  it('meldet Eintritte, die nicht zu Plätzen und Auslastung passen, und sagt, was folgt', () => {
    const befunde = mit(150, {
      verweildauer: monate(6_000),
      plaetze: anzahl(100),
      auslastung: promille(900),
    });
    expect(kurz(befunde)).toEqual(['I-06 warnt instrumente.zeilen.mat.menge']);
    expect(fehltIn(befunde, 'genannt 150', '= 180', 'Auslastung von 75 %')).toEqual([]);
  });

  it('meldet einen Verlauf, der nicht die Eintritte des Jahres ergibt', () => {
    const befunde = mit(30, { eintrittsverlauf: { '2023-03': anzahl(10), '2023-09': anzahl(10) } });
    expect(fehltIn(befunde, 'Die Monate ergeben 20 Eintritte, geplant sind 30')).toEqual([]);
  });

  it('meldet Monate neben dem Planjahr, auch bei Förderfällen', () => {
    const befunde = mit(1, { einheit: 'foerderfaelle', eintrittsverlauf: { '2022-07': anzahl(1) } });
    expect(kurz(befunde)).toEqual(['I-06 warnt instrumente.zeilen.mat.eintrittsverlauf']);
    expect(fehltIn(befunde, 'nennt Juli 2022, geplant wird 2023', 'bei den Kosten nicht mit')).toEqual([]);
    const zuWenig = mit(3, { einheit: 'foerderfaelle', eintrittsverlauf: { '2023-07': anzahl(1) } });
    expect(fehltIn(zuWenig, 'ergeben 1 Eintritte, geplant sind 3')).toEqual([]);
  });

  it('schweigt, wenn alles passt: 180 Eintritte je 6 Monate auf 100 Plätzen zu 90 %', () => {
    expect(
      mit(180, { verweildauer: monate(6_000), plaetze: anzahl(100), auslastung: promille(900) }),
    ).toEqual([]);
  });

  it('schweigt bei genau 100 % und wenn Angaben fehlen', () => {
    expect(mit(200, { verweildauer: monate(6_000), plaetze: anzahl(100) })).toEqual([]);
    expect(mit(200, { plaetze: anzahl(100) })).toEqual([]);
  });
});
