import { describe, expect, it } from 'vitest';
import { tag } from '#domain/werte';
import { rechtsmeldungen } from './meldungen.ts';
import { istAusEgtNeuPlanbar, neuAusEgtPlanbareFassung } from './neuplanung.ts';

describe('neue Fälle aus dem Eingliederungstitel', () => {
  it('sind für Weiterbildung und Reha bis 31.12.2024 planbar, danach nicht (Abnahmefall T9)', () => {
    expect(istAusEgtNeuPlanbar('FbW', 'gesamt', tag('2024-12-31'))).toBe(true);
    expect(istAusEgtNeuPlanbar('FbW', 'gesamt', tag('2025-01-01'))).toBe(false);
    expect(istAusEgtNeuPlanbar('REHA', null, tag('2024-12-31'))).toBe(true);
    expect(istAusEgtNeuPlanbar('REHA', null, tag('2025-01-01'))).toBe(false);
  });

  it('sind für die Prämien und das Geld der Weiterbildung ebenso lange planbar', () => {
    expect(istAusEgtNeuPlanbar('WB-PRAEMIE', null, tag('2024-12-31'))).toBe(true);
    expect(istAusEgtNeuPlanbar('WB-PRAEMIE', null, tag('2025-01-01'))).toBe(false);
    expect(istAusEgtNeuPlanbar('WB-GELD', null, tag('2024-12-31'))).toBe(true);
    expect(istAusEgtNeuPlanbar('WB-GELD', null, tag('2025-01-01'))).toBe(false);
  });

  it('sind außerhalb der Geltung eines Instruments nicht planbar', () => {
    expect(istAusEgtNeuPlanbar('16i', null, tag('2018-12-31'))).toBe(false);
    expect(istAusEgtNeuPlanbar('16i', null, tag('2019-01-01'))).toBe(true);
    expect(istAusEgtNeuPlanbar('FbW', 'Teilqualifizierung', tag('2025-01-01'))).toBe(false);
  });

  it('sind nicht planbar, wenn ein anderer zahlt', () => {
    expect(istAusEgtNeuPlanbar('16a', null, tag('2023-01-01'))).toBe(false);
    expect(istAusEgtNeuPlanbar('BvB', null, tag('2023-01-01'))).toBe(false);
  });

  it('sagen, warum sie es nicht sind', () => {
    const fassung = neuAusEgtPlanbareFassung('REHA', null, tag('2025-01-01'));
    expect(fassung.ok ? [] : fassung.meldungen).toEqual([
      {
        code: 'RECHT-06',
        stufe: 'sperrt',
        pfad: 'recht.instrumente.REHA.2025-01-01',
        parameter: {
          instrument: 'REHA',
          variante: null,
          am: '2025-01-01',
          name: 'Leistungen zur Teilhabe am Arbeitsleben (durch die Agentur)',
          kurz: 'Reha-AA',
          rechtsgrundlage: '§ 22 SGB III, § 66a SGB II',
        },
      },
    ]);
    expect(
      rechtsmeldungen.NICHT_AUS_EGT.satz({
        instrument: 'REHA',
        variante: null,
        am: '2025-01-01',
        name: 'Leistungen zur Teilhabe am Arbeitsleben (durch die Agentur)',
        kurz: 'Reha-AA',
        rechtsgrundlage: '§ 22 SGB III, § 66a SGB II',
      }),
    ).toBe(
      '„Leistungen zur Teilhabe am Arbeitsleben (durch die Agentur)“ (Reha-AA) kann am 01.01.2025 nicht neu aus dem Eingliederungstitel geplant werden (§ 22 SGB III, § 66a SGB II).',
    );
  });
});
