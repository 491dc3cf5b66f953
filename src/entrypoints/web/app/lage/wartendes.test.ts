import { expect, it } from 'vitest';
import type { Aufgabendarstellung } from './aufgabendarstellung.ts';
import { wartendes } from './wartendes.ts';

const OHNE: Aufgabendarstellung = {
  kapitel: [],
  erwaehnungen: [],
  inArbeit: [],
  beschlossene: [],
  schritte: [],
  eingaenge: [],
};

const erwaehnung = (id: string, gelesen: boolean): Aufgabendarstellung['erwaehnungen'][number] => ({
  id,
  von: 'Controlling',
  am: 'gestern',
  text: 'Bitte prüfen',
  titel: 'Plan',
  gelesen,
  seite: '/planung/p/kommentare',
  ziel: `/planung/p/kommentare#${id}`,
});

it('Was wartet, steht oben gezählt; was gelesen ist, wartet nicht', () => {
  const eingang = { id: 'e', dateien: 'personen.csv', am: 'heute' };
  const erwaehnungen = [erwaehnung('a', false), erwaehnung('b', true)];
  expect(wartendes({ ...OHNE, erwaehnungen, eingaenge: [eingang, { ...eingang, id: 'f' }] })).toEqual([
    { ort: '#wartende-erwaehnungen', text: '1 Erwähnung' },
    { ort: '#wartende-lieferungen', text: '2 Lieferungen' },
  ]);
});

it('Ein Plan in Arbeit steht auch dabei', () => {
  const plan = {
    kennung: 'p',
    titel: 'Plan',
    jahr: 2027,
    befunde: { sperrt: 0, warnt: 1, hinweis: 0, geprueft: 0 },
    schritt: 'warnt' as const,
  };
  expect(wartendes({ ...OHNE, inArbeit: [plan] })).toEqual([
    { ort: '#plaene-in-arbeit', text: '1 Plan in Arbeit' },
  ]);
});

it('Wo nichts wartet, steht nichts', () => {
  expect(wartendes(OHNE)).toEqual([]);
});
