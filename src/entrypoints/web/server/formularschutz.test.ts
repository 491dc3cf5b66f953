import { expect, test } from 'vitest';
import { erstelleFormularschutz } from './formularschutz.ts';

const schutz = erstelleFormularschutz('geheim');

test('Jede Seite bekommt einen anderen Schutz, und jeder stimmt', () => {
  const [eins, zwei] = [schutz.fuer('anmeldung-1'), schutz.fuer('anmeldung-1')];
  expect(eins).not.toBe(zwei);
  expect([eins, zwei].map(s => schutz.stimmt('anmeldung-1', s))).toEqual([true, true]);
});

test('Der Schutz einer anderen Anmeldung, eines anderen Schlüssels und ein veränderter stimmen nicht', () => {
  const echter = schutz.fuer('anmeldung-1');
  expect(schutz.stimmt('anmeldung-2', echter)).toBe(false);
  expect(erstelleFormularschutz('anderer').stimmt('anmeldung-1', echter)).toBe(false);
  for (const falscher of ['', 'x', echter.slice(0, -2), `A${echter.slice(1)}`, `${echter.slice(0, -3)}AAA`])
    expect(schutz.stimmt('anmeldung-1', falscher)).toBe(falscher === echter);
});
