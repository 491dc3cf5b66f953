import { expect, test } from 'vitest';
import { runWerkzeug } from './werkzeug.ts';

test.each([
  ['Die Typen stimmen', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  [
    'Die Typen in domain und recht stimmen ohne Node.js und Browser',
    'typescript/bin/tsc',
    ['-p', 'tsconfig.domain.json'],
  ],
  ['Die Typen der Webseiten stimmen', 'typescript/bin/tsc', ['-p', 'src/entrypoints/web/tsconfig.json']],
  ['oxlint hat nichts zu beanstanden', 'oxlint/bin/oxlint', ['--disable-nested-config']],
  ['Alles ist mit Prettier formatiert', 'prettier/bin/prettier.cjs', ['--check', '.']],
  ['knip findet nichts Unbenutztes', 'knip/bin/knip.js', ['--no-progress']],
])('%s', async (_, script, args) => {
  const { exitCode, output } = await runWerkzeug(script, args);
  expect(exitCode, output).toBe(0);
});
