import { expect, it } from 'vitest';
import { teamnamenAus } from './teamnamen.ts';

it('Ein Team heißt wie seine Einheit; eines von mehreren Einheiten behält seinen Namen', () => {
  expect(
    teamnamenAus([
      { team: 'T01', name: 'Team Mitte' },
      { team: 'T02', name: 'Team Nord' },
      { team: 'T02', name: 'Team Nord, Abend' },
      { team: null, name: 'Bereich' },
    ]),
  ).toEqual({ T01: 'Team Mitte' });
});
