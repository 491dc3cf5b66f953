import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Instrumentzeile } from '#domain/instrumente';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, duesseldorf, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (menge: number, vorjahr: number, rest: Partial<Instrumentzeile> = {}) =>
  pruefe(
    planMitZeilen({ agh: zeile(menge, { bezeichnung: 'AGH', vorjahr: anzahl(vorjahr), ...rest }) }),
    'I-16',
  );

describe('I-16: Menge gegen das Vorjahr', () => {
  it('warnt bei einer Ziffer zu viel oder zu wenig', () => {
    const befunde = mit(3_000, 320);
    expect(kurz(befunde)).toEqual(['I-16 warnt instrumente.zeilen.agh.menge']);
    expect(fehltIn(befunde, 'AGH: 3.000 gegen 320 im Vorjahr', 'das 9,4-Fache')).toEqual([]);
    expect(fehltIn(mit(250, 2_300), 'das Vorjahr hatte das 9,2-Fache')).toEqual([]);
  });

  it('weist ab dem Dreifachen und hundert Einheiten hin', () => {
    expect(kurz(mit(150, 50))).toEqual(['I-16 hinweis instrumente.zeilen.agh.menge']);
    expect(mit(149, 50)).toEqual([]);
    expect(mit(120, 30)).toEqual([]);
  });

  it('schweigt bei anderer Einheit, ohne Vorjahr und wenn eine Zeile neu ist oder endet', () => {
    expect(mit(3_000, 320, { vorjahreseinheit: 'teilnehmermonate' })).toEqual([]);
    expect(mit(3_000, 0)).toEqual([]);
    expect(mit(0, 3_000)).toEqual([]);
    expect(pruefe(planMitZeilen({ agh: zeile(3_000) }), 'I-16')).toEqual([]);
  });

  it('schweigt zu Düsseldorf 2021', () => {
    expect(pruefe(duesseldorf(), 'I-16')).toEqual([]);
  });
});
