import { expect, test } from 'vitest';
import { findeProgramme } from './programme.ts';

test('Ohne Server für diese Plattform nennt der Start DATABASE_URL als Ausweg', () => {
  for (const plattform of ['win32-x64', 'sunos-sparc'])
    expect(findeProgramme(plattform)).toMatchObject({
      ok: false,
      meldungen: [{ code: 'DATENBANK-01', parameter: { plattform } }],
    });
});

test('Der mitgebrachte Server ist PostgreSQL 18', () => {
  expect(findeProgramme()).toMatchObject({ ok: true, wert: { ausgabe: '18' } });
});
