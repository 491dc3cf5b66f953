import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { duesseldorf, planMitInstrumenten, promille } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (budgetanteil: number, gruppenanteil: number) =>
  pruefe(
    planMitInstrumenten({
      aussagen: {
        a: {
          art: 'foerderintensitaet',
          bezeichnung: 'Frauen',
          budgetanteil: promille(budgetanteil),
          gruppenanteil: promille(gruppenanteil),
        },
      },
    }),
    'I-14',
  );

describe('I-14: Förderintensität', () => {
  it('Düsseldorf 2021: U 25 erhält rd. 13 % bei rd. 7 % der Menschen', () => {
    const befunde = pruefe(duesseldorf(), 'I-14');
    expect(kurz(befunde)).toEqual(['I-14 hinweis instrumente.aussagen.u25.intensitaet']);
    expect(fehltIn(befunde, '„rd. 13 %“', '„rd. 7 %“', 'das 1,86-Fache', 'Basis beider Anteile')).toEqual([]);
  });

  it('weist auch auf deutlich zu wenig hin', () => {
    expect(mit(300, 460)).toHaveLength(1);
  });

  it('schweigt bei ähnlichen Anteilen und bei einem Anteil von null', () => {
    expect(mit(440, 460)).toEqual([]);
    expect(mit(500, 400)).toEqual([]);
    expect(mit(100, 0)).toEqual([]);
  });
});
