import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../werkzeuge/werkzeug.ts';
import { Pflanzung } from './pflanzung.ts';

/** The import table: what each room may import, and one of everything it may not. Tools fail open, so both are tried out. */
const TABLE = [
  {
    room: 'domain/werte',
    allowed: ['./nachbar.ts'],
    forbidden: [
      '#domain/plan',
      '#recht',
      '#contract',
      '#application',
      '#ports',
      '#adapters/eins',
      'zod',
      'node:fs',
      'fs',
    ],
  },
  {
    room: 'domain/plan',
    allowed: ['./nachbar.ts', './teil/nachbar.ts', '#domain/werte', '#domain/haushalt'],
    forbidden: [
      '#domain/haushalt/innen',
      '#recht',
      '#contract',
      '#application',
      '#ports',
      '#adapters/eins',
      '#entrypoints/cli',
      'zod',
      'node:fs',
      'fs',
    ],
  },
  {
    room: 'recht',
    allowed: ['./nachbar.ts', '#domain/werte', '#domain/haushalt'],
    forbidden: [
      '#contract',
      '#application',
      '#ports',
      '#adapters/eins',
      '#entrypoints/cli',
      'zod',
      'node:fs',
      'fs',
    ],
  },
  {
    room: 'contract',
    allowed: ['./nachbar.ts', '#domain/werte', '#recht', 'zod'],
    forbidden: [
      '#application',
      '#ports',
      '#adapters/eins',
      '#entrypoints/cli',
      'yaml',
      'vega-lite/types',
      'node:fs',
      'fs',
    ],
  },
  {
    room: 'application',
    allowed: ['./nachbar.ts', './ports/index.ts', '#ports', '#domain/werte', '#recht', '#contract'],
    forbidden: ['#adapters/eins', '#entrypoints/cli', 'zod', '@types/node', 'node:fs', 'fs'],
  },
  {
    room: 'application/ports',
    allowed: ['./nachbar.ts', '#domain/werte', '#recht', '#contract'],
    forbidden: ['#application', '#adapters/eins', '#entrypoints/cli', '../index.ts', 'zod', 'node:fs'],
  },
  {
    room: 'adapters/eins',
    allowed: ['./nachbar.ts', '#ports', '#domain/werte', '#recht', '#contract', 'yaml', 'node:fs'],
    forbidden: ['#adapters/zwei', '#application', '#entrypoints/cli'],
  },
  {
    room: 'entrypoints/cli',
    allowed: ['./nachbar.ts', '#application', '#contract', '#domain/werte', 'yaml', 'node:fs'],
    forbidden: ['#recht', '#ports', '#adapters/eins', '#entrypoints/api'],
  },
  {
    room: 'entrypoints/api',
    allowed: ['./nachbar.ts', '#contract', '#domain/werte', '@hono/zod-openapi', 'node:fs'],
    forbidden: [
      '#recht',
      '#ports',
      '#adapters/eins',
      '#entrypoints/cli',
      '#entrypoints/web',
      '#main',
      'hono',
      'zod',
      'yaml',
      'kysely',
    ],
  },
  {
    room: 'entrypoints/web',
    allowed: [
      './nachbar.ts',
      '#contract',
      '#domain/werte',
      'react',
      'react-router',
      'react-dom/server',
      'hono',
      'hono/cookie',
      'node:fs',
    ],
    forbidden: ['#recht', '#ports', '#adapters/eins', '#entrypoints/cli', '#main', 'zod', 'yaml', 'kysely'],
  },
  {
    room: 'main',
    allowed: [
      './nachbar.ts',
      '#application',
      '#contract',
      '#ports',
      '#recht',
      '#domain/werte',
      '#adapters/eins',
      '#entrypoints/cli',
      'yaml',
      'node:fs',
    ],
    forbidden: [],
  },
  {
    room: 'unbekannt',
    allowed: ['./nachbar.ts'],
    forbidden: [
      '#domain/werte',
      '#recht',
      '#contract',
      '#application',
      '#ports',
      '#adapters/eins',
      'zod',
      'node:fs',
    ],
  },
] as const;

/** No room may leave itself past its door, or another one through the back. */
const PAST_THE_DOOR = [
  '../fremd/index.ts',
  '../../src/fremd/index.ts',
  './teil/../../fremd/index.ts',
  '..',
  '/etc/fremd.ts',
];

/** All ways to import something. */
const FORMS = {
  import: (from: string) => `import { tuer } from '${from}';\nexport const x = tuer;`,
  'import type': (from: string) => `import type { Tuer } from '${from}';\nexport type X = Tuer;`,
  'import { type }': (from: string) => `import { type Tuer } from '${from}';\nexport type X = Tuer;`,
  'import für die Nebenwirkung': (from: string) => `import '${from}';`,
  export: (from: string) => `export { tuer } from '${from}';`,
  'export *': (from: string) => `export * from '${from}';`,
  'export * as': (from: string) => `export * as x from '${from}';`,
  'export type': (from: string) => `export type { Tuer } from '${from}';`,
  'import() zur Laufzeit': (from: string) => `export const x = async () => import('${from}');`,
  'import() als Typ': (from: string) => `export type X = import('${from}').Tuer;`,
};

const ALLOWED_FORMS = [
  'import',
  'import type',
  'export',
  'export *',
  'export type',
  'import() zur Laufzeit',
] as const;

/** Something allowed that hands on something forbidden: refused where it is handed on. */
const BRIDGES = [
  { room: 'domain/werte', imports: './bruecke.ts', bridge: 'domain/werte/bruecke.ts', to: '#domain/plan' },
  { room: 'domain/plan', imports: '#domain/haushalt', bridge: 'domain/haushalt/index.ts', to: 'zod' },
  { room: 'recht', imports: '#domain/haushalt', bridge: 'domain/haushalt/index.ts', to: 'zod' },
  { room: 'contract', imports: '#recht', bridge: 'recht/index.ts', to: '#application' },
  { room: 'application', imports: '#ports', bridge: 'application/ports/index.ts', to: '#adapters/eins' },
  { room: 'adapters/eins', imports: '#ports', bridge: 'application/ports/index.ts', to: '#adapters/zwei' },
  {
    room: 'entrypoints/cli',
    imports: '#application',
    bridge: 'application/bruecke.ts',
    to: '#adapters/zwei',
  },
] as const;

const IMPORT_RULES = [
  'eslint(no-restricted-imports)',
  'import(no-relative-parent-imports)',
  'typescript(consistent-type-imports)',
];

let planting: Pflanzung;
let findings: ReadonlyMap<string, readonly string[]>;

const fileFor = (room: string, from: string, form: string) =>
  `src/${room}/${`${from} ${form}`.replaceAll(/[^a-z]+/gi, '-')}.ts`;

beforeAll(async () => {
  planting = new Pflanzung();
  for (const { room, allowed, forbidden } of TABLE) {
    for (const name of ['nachbar.ts', 'teil/nachbar.ts']) {
      planting.plant(`src/${room}/${name}`, 'export const tuer = 1;\nexport type Tuer = number;\n');
    }
    for (const from of allowed) for (const form of ALLOWED_FORMS) plant(room, from, form);
    for (const from of [...forbidden, ...PAST_THE_DOOR])
      for (const form of keysOf(FORMS)) plant(room, from, form);
    planting.plant(`src/${room}/teil/tief.ts`, FORMS.import('../nachbar.ts'));
    planting.plant(`src/${room}/teil/zuTief.ts`, FORMS.import('../../fremd/index.ts'));
  }
  findings = await planting.lint();
}, 60_000);

afterAll(() => planting.remove());

function plant(room: string, from: string, form: keyof typeof FORMS): void {
  planting.plant(fileFor(room, from, form), FORMS[form](from));
}

describe.each(TABLE)('src/$room', ({ room, allowed, forbidden }) => {
  test.each(allowed)('darf %s importieren', from => {
    expect(ALLOWED_FORMS.filter(form => isRefused(fileFor(room, from, form)))).toEqual([]);
  });

  test.each([...forbidden, ...PAST_THE_DOOR])('darf %s in keiner Form importieren', from => {
    expect(keysOf(FORMS).filter(form => !isRefused(fileFor(room, from, form)))).toEqual([]);
  });

  test('darf aus einem Unterordner den eigenen Raum importieren, aber nicht aus ihm hinaus', () => {
    expect(isRefused(`src/${room}/teil/tief.ts`)).toBe(false);
    expect(isRefused(`src/${room}/teil/zuTief.ts`)).toBe(true);
  });
});

describe('Die Seiten', () => {
  const TYPES_ONLY = ['import type', 'import { type }', 'export type'] as const;
  const file = (form: string, ext: string) =>
    `src/entrypoints/web/app/${form.replaceAll(/[^a-z]+/gi, '-')}.${ext}`;
  const programme = (form: string) => `src/entrypoints/api/${form.replaceAll(/[^a-z]+/gi, '-')}-typ.ts`;
  let refused: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const pages = new Pflanzung();
    for (const form of keysOf(FORMS)) {
      pages.plant(file(form, 'ts'), FORMS[form]('#application'));
      pages.plant(file(form, 'tsx'), FORMS[form]('#adapters/eins'));
      pages.plant(programme(form), FORMS[form]('#application'));
    }
    refused = await pages.lint();
    pages.remove();
  });

  test('kennen von den Anwendungsfällen nur die Typen', () => {
    const let_through = keysOf(FORMS).filter(form => !isRefused(file(form, 'ts'), refused));
    expect(let_through.filter(form => form !== 'import() als Typ')).toEqual(TYPES_ONLY);
  });

  test('und die Schnittstelle für Programme ebenso', () => {
    const let_through = keysOf(FORMS).filter(form => !isRefused(programme(form), refused));
    expect(let_through.filter(form => form !== 'import() als Typ')).toEqual(TYPES_ONLY);
  });

  test('halten die Tabelle auch mit der Endung .tsx', () => {
    expect(keysOf(FORMS).filter(form => !isRefused(file(form, 'tsx'), refused))).toEqual([]);
  });

  test('überlassen die Klassen von KERN den Bausteinen', () => {
    const named = fs
      .globSync('src/entrypoints/web/app/**/*.tsx', { cwd: ROOT })
      .filter(name => !name.includes('bausteine'))
      .filter(name => /["'` ]kern-/.test(fs.readFileSync(path.join(ROOT, name), 'utf8')));
    expect(named).toEqual([]);
  });
});

describe.each([
  [
    'Ein Test neben der Datei',
    'src/domain/plan',
    ['vitest', 'node:fs', '#adapters/eins', '#recht'],
    ['../haushalt/x.ts'],
  ],
  [
    'Ein Test für das Ganze',
    'test/festwerte',
    ['vitest', 'node:fs', '#adapters/eins', '../hilfe.ts'],
    ['../../src/recht/x.ts'],
  ],
] as const)('%s', (_, folder, free, bound) => {
  const file = (from: string) => `${folder}/${from.replaceAll(/[^a-z]+/gi, '-')}.test.ts`;
  const refusedAnyway = [...bound, '../../../fremd.ts', './teil/../../fremd.ts', '/etc/fremd.ts'];
  let refused: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const tests = new Pflanzung();
    for (const from of [...free, ...refusedAnyway]) tests.plant(file(from), FORMS.import(from));
    refused = await tests.lint();
    tests.remove();
  });

  test.each(free)('ist frei von der Tabelle: %s', from => {
    expect(isRefused(file(from), refused)).toBe(false);
  });

  test.each(refusedAnyway)('geht trotzdem durch die Türen: %s', from => {
    expect(isRefused(file(from), refused)).toBe(true);
  });
});

describe('Reicht etwas Erlaubtes etwas Verbotenes weiter', () => {
  let bridges: Pflanzung;
  let refused: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    bridges = new Pflanzung();
    for (const { room, imports, bridge, to } of BRIDGES) {
      bridges.plant(`src/${room}/nutzer.ts`, FORMS.import(imports));
      bridges.plant(`src/${bridge}`, `${FORMS.export(to)}\nexport type Tuer = number;\n`);
    }
    refused = await bridges.lint();
  });

  afterAll(() => bridges.remove());

  test.each(BRIDGES)('wird es in src/$bridge abgelehnt', ({ room, bridge }) => {
    expect(isRefused(`src/${bridge}`, refused)).toBe(true);
    expect(isRefused(`src/${room}/nutzer.ts`, refused)).toBe(false);
  });
});

function isRefused(file: string, by = findings): boolean {
  return (by.get(file) ?? []).some(rule => IMPORT_RULES.includes(rule));
}

function keysOf<K extends string>(object: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(object) as K[];
}
