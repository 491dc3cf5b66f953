import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../werkzeuge/werkzeug.ts';
import { findeVerstoesse, importiertePakete, raumVon } from './quelltext.ts';

const FILES = fs
  .globSync('src/**/*.{ts,tsx,mts,cts,js,mjs,cjs}', { cwd: ROOT })
  .map(file => file.split(path.sep).join('/'))
  .map(file => ({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }));

describe('Im Quelltext', () => {
  test('steht nichts, was Linter und Compiler übersehen', () => {
    const found = FILES.flatMap(({ file, text }) =>
      findeVerstoesse(text).map(message => `${file}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  test('liegt jede Datei in einem Raum der Importtabelle und ist TypeScript', () => {
    const homeless = FILES.filter(({ file }) => raumVon(file) === undefined || !/\.tsx?$/.test(file));
    expect(homeless.map(({ file }) => file)).toEqual([]);
    expect(FILES.length).toBeGreaterThan(0);
  });

  test('wohnt jedes Paket in nur einem Raum', () => {
    const rooms = new Map<string, Set<string>>();
    for (const { file, text } of FILES.filter(({ file }) => !file.endsWith('.test.ts'))) {
      for (const name of importiertePakete(text))
        rooms.set(name, (rooms.get(name) ?? new Set()).add(raumVon(file) ?? file));
    }
    const spread = [...rooms]
      .filter(([, in_]) => in_.size > 1)
      .map(([name, in_]) => `${name}: ${[...in_].join(', ')}`);
    expect(spread).toEqual([]);
  });
});

describe('Die Suche', () => {
  test.each([
    'const x = await import(`zod`);',
    'const x = 1 as unknown as string;',
    '// oxlint-disable-next-line no-restricted-imports -- just this once',
    '/* oxlint-disable */',
    '/* oxlint-disable no-eval */',
    '// oxlint-disable-next-line',
    '// oxlint-disable-next-line -- no rule',
    '// oxlint-disable-next-line no-eval',
  ])('findet: %s', text => expect(findeVerstoesse(text)).toHaveLength(1));

  test.each([
    "const x = await import('zod');",
    'const x = `import (${y})`;',
    'const x = y as unknown;',
    '// oxlint-disable-next-line no-control-regex -- what users paste',
  ])('lässt gelten: %s', text => expect(findeVerstoesse(text)).toEqual([]));

  test('erkennt Pakete in jeder Form des Imports', () => {
    const text = `
      import { z } from 'zod';
      import type { Root } from 'mdast';
      import '@scope/name/teil';
      export * from 'vega/build';
      const y = await import('yaml');
      import fs from 'node:fs';
      import { cent } from '#domain/werte';
      import x from './x.ts';
    `;
    expect(importiertePakete(text)).toEqual(['zod', 'mdast', '@scope/name', 'vega', 'yaml']);
  });

  test.each([
    ['src/domain/werte/cent.ts', 'domain/werte'],
    ['src/recht/parameter/x.ts', 'recht'],
    ['src/entrypoints/cli/index.ts', 'entrypoints/cli'],
    ['src/hilfen/x.ts', undefined],
    ['src/domain/x.ts', undefined],
    ['src/x.ts', undefined],
  ])('ordnet %s dem Raum %s zu', (file, room) => expect(raumVon(file)).toBe(room));
});
