import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { tag } from '#domain/werte';
import { fehltIn, kurz, pruefer, recklinghausen } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const mit = (werte: Readonly<Record<string, string>>) =>
  pruefe(
    { ...recklinghausen(), rechtsstand: { datum: tag('2022-11-10'), hash: '0'.repeat(64), werte } },
    'R-03',
  );

describe('R-03: Rechtswerte haben sich seit dem festgeschriebenen Stand geändert', () => {
  it('weist auf jeden geänderten Wert hin, in einem Befund', () => {
    const befunde = mit({ 'kfa.2023-01-01': '12,6 %', 'bundesanteil_gvk.2023-01-01': '87,4 %' });
    expect(kurz(befunde)).toEqual(['R-03 hinweis rechtsstand']);
    expect(fehltIn(befunde, 'am 10.11.2022', '12,6 %, heute 15,2 %', '87,4 %, heute 84,8 %')).toEqual([]);
  });

  it('schweigt, wenn die Werte gleich sind oder damals nicht gebraucht wurden', () => {
    expect(mit({ 'kfa.2023-01-01': '15,2 %' })).toEqual([]);
    expect(mit({ 'pat_satz.2026-07-01': '40 %' })).toEqual([]);
  });

  it('schweigt, solange der Plan keinen Rechtsstand hat', () => {
    expect(pruefe(recklinghausen(), 'R-03')).toEqual([]);
  });
});
