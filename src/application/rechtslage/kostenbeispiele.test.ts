import { expect, it } from 'vitest';
import { alleKostenbeispiele } from './kostenbeispiele.ts';

it('nimmt nur Beispiele, deren Worte eine Bemessung nennen, und keine Teile der Kosten', () => {
  const alle = alleKostenbeispiele();
  expect(alle).toContainEqual({
    instrument: 'AGH',
    je: ['teilnehmermonat', 'platzmonat'],
    wert: 40_600,
    bezeichnung: 'Maßnahmekosten je Teilnehmermonat, gE 2020',
  });
  expect(alle.filter(b => b.bezeichnung.includes('Mehraufwand'))).toEqual([]);
  expect(alle.filter(b => b.instrument === 'ESG')).toEqual([]);
  expect(alle.filter(b => b.instrument === 'MAT').map(b => b.je)).toContainEqual(['stunde']);
});
