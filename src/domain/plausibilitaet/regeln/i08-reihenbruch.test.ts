import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { anzahl, duesseldorf, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const ROW = 'instrumente.zeilen.benachteiligte';

describe('I-08: Wechsel der Einheit', () => {
  it('Düsseldorf 2021: nach der Umstellung auf Stundenkontingente ist AsA nicht vergleichbar', () => {
    const befunde = pruefe(duesseldorf(), 'I-08');
    expect(kurz(befunde)).toEqual([`I-08 hinweis ${ROW}.vorjahr`]);
    expect(fehltIn(befunde, 'im Vorjahr 191 Plätze, jetzt 120 Eintritte', 'keinen Prozentwert')).toEqual([]);
  });

  it('nennt den gedruckten Prozentwert', () => {
    expect(fehltIn(pruefe(duesseldorf({ [`${ROW}.veraenderung`]: '-37%' }), 'I-08'), '„-37%“')).toEqual([]);
  });

  it('schweigt bei gleicher Einheit und ohne Vorjahr', () => {
    expect(
      pruefe(planMitZeilen({ a: zeile(10, { vorjahr: anzahl(9), vorjahreseinheit: 'eintritte' }) }), 'I-08'),
    ).toEqual([]);
    expect(pruefe(planMitZeilen({ a: zeile(10, { vorjahreseinheit: 'stunden' }) }), 'I-08')).toEqual([]);
  });
});
