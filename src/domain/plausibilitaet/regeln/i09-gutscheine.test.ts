import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (ausgestellt: number, eingeloest?: number, eintritte?: number) =>
  pruefe(
    planMitZeilen({
      avgs: zeile(100, {
        bezeichnung: 'AVGS-MAT',
        gutscheine: {
          jahr: 2022,
          ausgestellt: anzahl(ausgestellt),
          ...(eingeloest !== undefined && { eingeloest: anzahl(eingeloest) }),
          ...(eintritte !== undefined && { eintritte: anzahl(eintritte) }),
        },
      }),
    }),
    'I-09',
  );

describe('I-09: Gutscheine eines Ausgabejahres', () => {
  it('weist auf mehr eingelöste als ausgestellte hin', () => {
    const befunde = mit(500, 520);
    expect(kurz(befunde)).toEqual(['I-09 hinweis instrumente.zeilen.avgs.gutscheine.eingeloest']);
    expect(fehltIn(befunde, '520 eingelöst, aber nur 500 ausgestellt', '2022', '15 Monate')).toEqual([]);
  });

  it('weist auf mehr Eintritte als Einlösungen hin', () => {
    expect(fehltIn(mit(500, 400, 410), '410 in Eintritte gemündet, aber nur 400 eingelöst')).toEqual([]);
  });

  it('schweigt, wenn jede Stufe höchstens so groß ist wie die vorige oder fehlt', () => {
    expect(mit(500, 500, 500)).toEqual([]);
    expect(mit(500)).toEqual([]);
  });
});
