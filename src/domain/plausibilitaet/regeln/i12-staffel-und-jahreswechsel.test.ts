import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Instrumentzeile } from '#domain/instrumente';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';
import { betrag, monate, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';

const pruefe = pruefer(rechnePlan);
const mit = (abweichend: Partial<Instrumentzeile>) =>
  pruefe(planMitZeilen({ z: zeile(12, { bezeichnung: '§ 16i', instrument: '16i', ...abweichend }) }), 'I-12');
const kosten = (gestaffelt: boolean, je: 'teilnehmermonat' | 'eintritt' = 'teilnehmermonat') => ({
  stueckkosten: betrag(2_400),
  je,
  gestaffelt,
});

describe('I-12: fallende Fördersätze und Jahreswechsel', () => {
  it('meldet § 16i mit gleichbleibenden Kosten', () => {
    const befunde = mit({ verweildauer: monate(24_000), kosten: kosten(false) });
    expect(kurz(befunde)).toEqual(['I-12 warnt instrumente.zeilen.z.kosten']);
    expect(fehltIn(befunde, 'fallende Fördersätze')).toEqual([]);
  });

  it('meldet Kosten, die sich nicht auf die Jahre verteilen lassen', () => {
    expect(fehltIn(mit({ kosten: kosten(true) }), 'Ohne Verweildauer')).toEqual([]);
    expect(fehltIn(mit({ kosten: kosten(true, 'eintritt') }), 'fallen ganz in das Planjahr')).toEqual([]);
    const lang = { instrument: 'FbW', verweildauer: monate(28_000), kosten: kosten(false, 'eintritt') };
    expect(mit(lang)).toHaveLength(1);
  });

  it('meldet eine Staffel für ein Instrument, das keine hat', () => {
    const befunde = mit({ instrument: 'EGZ', verweildauer: monate(6_000), kosten: kosten(true) });
    expect(fehltIn(befunde, 'gesetzliche Fördersätze')).toEqual([]);
  });

  it('schweigt, wenn § 16i gestaffelt und über die Jahre verteilt ist', () => {
    expect(mit({ verweildauer: monate(24_000), kosten: kosten(true) })).toEqual([]);
  });

  it('schweigt zu kurzen Maßnahmen, zu Zeilen ohne Kosten und zu Geld aus der Mittelplanung', () => {
    expect(
      mit({ instrument: 'MAT', verweildauer: monate(3_000), kosten: kosten(false, 'eintritt') }),
    ).toEqual([]);
    expect(mit({})).toEqual([]);
    expect(mit({ planzeile: 'p16i', kosten: kosten(false) })).toEqual([]);
  });
});
