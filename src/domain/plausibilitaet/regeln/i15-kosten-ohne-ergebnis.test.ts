import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Instrumentzeile, Kostenbasis } from '#domain/instrumente';
import { anzahl, betrag, monate, planMitZeilen, zeile } from '../pruefhilfenInstrumente.ts';
import { fehltIn, kurz, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (je: Kostenbasis, rest: Partial<Instrumentzeile> = {}, gestaffelt = false) =>
  pruefe(
    planMitZeilen({ z: zeile(120, { kosten: { stueckkosten: betrag(500), je, gestaffelt }, ...rest }) }),
    'I-15',
  );

describe('I-15: Kosten ohne Ergebnis', () => {
  it('meldet Kosten je Eintritt ohne Eintritte und nennt, woraus sie folgen', () => {
    const befunde = mit('eintritt', { einheit: 'plaetze' });
    expect(kurz(befunde)).toEqual(['I-15 warnt instrumente.zeilen.z.kosten']);
    expect(fehltIn(befunde, 'Kosten je Eintritt', 'Es fehlen Eintritte', 'Verweildauer')).toEqual([]);
  });

  it('meldet Kosten je Stunde bei einer anderen Einheit und eine Staffel, die es nicht gibt', () => {
    expect(mit('stunde')).toHaveLength(1);
    const ohneStaffel = mit('teilnehmermonat', { instrument: 'EGZ', verweildauer: monate(6_000) }, true);
    expect(fehltIn(ohneStaffel, 'keine gesetzliche Staffel')).toEqual([]);
  });

  it('meldet Eintritte, die alle neben dem Planjahr liegen', () => {
    const befunde = mit('teilnehmermonat', {
      verweildauer: monate(6_000),
      eintrittsverlauf: { '2022-07': anzahl(120) },
    });
    expect(fehltIn(befunde, 'Es fehlen Eintritte in einem Monat des Planjahrs 2023')).toEqual([]);
  });

  it('schweigt, wo gerechnet werden kann oder die Mittelplanung das Geld nennt', () => {
    expect(mit('eintritt')).toEqual([]);
    expect(mit('platzmonat', { einheit: 'plaetze' })).toEqual([]);
    expect(mit('teilnehmermonat', { verweildauer: monate(6_000) })).toEqual([]);
    expect(mit('teilnehmermonat', { instrument: '16i', verweildauer: monate(60_000) }, true)).toEqual([]);
  });

  it('schweigt zu einer Zeile ohne Kosten', () => {
    expect(pruefe(planMitZeilen({ z: zeile(120, { einheit: 'plaetze' }) }), 'I-15')).toEqual([]);
  });
});
