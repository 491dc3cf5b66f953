import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, duesseldorf, planMitInstrumenten, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);

const erklaert = (...teile: readonly (readonly [number, string | number])[]) => erklaertBei(900, ...teile);
const erklaertBei = (menge: number, ...teile: readonly (readonly [number, string | number])[]) =>
  pruefe(
    planMitInstrumenten({
      zeilen: { mat: zeile(menge, { vorjahr: anzahl(1000) }) },
      aussagen: {
        a: {
          art: 'erklaerung',
          bezeichnung: 'Weniger MAT',
          zeile: 'mat',
          teile: Object.fromEntries(
            teile.map(([wert, text], i) => [
              `t${i}`,
              { bezeichnung: `Grund ${i + 1}`, menge: anzahl(wert, text) },
            ]),
          ),
        },
      },
    }),
    'I-04',
  );

describe('I-04: erklärte Unterschiede', () => {
  it('weist auf eine Lücke hin, mit den genannten Teilen', () => {
    const befunde = erklaert([60, 60], [20, 20]);
    expect(kurz(befunde)).toEqual(['I-04 hinweis instrumente.aussagen.a.erklaert']);
    expect(fehltIn(befunde, 'Grund 1 60 + Grund 2 20 = 80', 'sind es 100 weniger', 'Abweichung −20')).toEqual(
      [],
    );
  });

  it('rechnet auch einen Zuwachs mit positiven Zahlen', () => {
    expect(erklaertBei(1240, [200, 200], [40, 40])).toEqual([]);
    const befunde = erklaertBei(1240, [200, 200], [30, 30]);
    expect(fehltIn(befunde, '= 230', 'sind es 240 mehr', 'Abweichung −10')).toEqual([]);
  });

  it('schweigt zu Düsseldorf 2021: 1.320 + 320 + rd. 400 = 2.040 gegenüber 2.088', () => {
    expect(pruefe(duesseldorf(), 'I-04')).toEqual([]);
  });

  it('schweigt, wenn die Teile aufgehen', () => {
    expect(erklaert([60, 60], [40, 40])).toEqual([]);
  });

  it('lässt „rd. 40“ fünf nach oben und unten', () => {
    expect(erklaert([55, 55], [40, 'rd. 40'])).toEqual([]);
    expect(erklaert([54, 54], [40, 'rd. 40'])).toHaveLength(1);
  });
});
