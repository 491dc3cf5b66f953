import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pflanzung } from './pflanzung.ts';

/** Code that oxlint has to refuse, where, and by which rule. */
const REFUSED = [
  ['die Uhr lesen', 'domain/plan', 'export const x = new Date();', 'eslint(no-restricted-globals)'],
  ['die Uhr lesen', 'recht', 'export const x = Date.now();', 'eslint(no-restricted-globals)'],
  [
    'die Uhr auf Umwegen lesen',
    'domain/plan',
    'export const x = globalThis.Date;',
    'eslint(no-restricted-globals)',
  ],
  [
    'die Uhr als Datumsformat lesen',
    'domain/plan',
    "export const x = new Intl.DateTimeFormat('de');",
    'eslint(no-restricted-properties)',
  ],
  ['würfeln', 'domain/plan', 'export const x = Math.random();', 'eslint(no-restricted-properties)'],
  [
    'würfeln',
    'recht',
    'const { random } = Math;\nexport const x = random();',
    'eslint(no-restricted-properties)',
  ],
  ['Code aus Text machen', 'domain/plan', "export const x = eval('1') as number;", 'eslint(no-eval)'],
  [
    'etwas laden, das erst zur Laufzeit feststeht',
    'main',
    'export const x = async (from: string) => import(from);',
    'import(no-dynamic-require)',
  ],
  ['any sagen', 'main', 'export const x = (y: any) => String(y);', 'typescript(no-explicit-any)'],
  [
    'das Ausrufezeichen setzen',
    'main',
    'export const x = (y?: string) => y!.length;',
    'typescript(no-non-null-assertion)',
  ],
  [
    'ein Versprechen fallen lassen',
    'main',
    'const f = async () => Promise.resolve(1);\nf();',
    'typescript(no-floating-promises)',
  ],
  [
    'einen Fall vergessen',
    'adapters/eins',
    switchOver("case 'a': return 1;"),
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'einen Fall in default verschwinden lassen',
    'domain/plan',
    switchOver("case 'a': return 1; default: break;"),
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'ein Typversehen verstecken',
    'main',
    "// @ts-ignore\nexport const x: number = 'eins';",
    'typescript(ban-ts-comment)',
  ],
  [
    'eine Ausnahme stehen lassen, die nichts mehr ausnimmt',
    'main',
    '// oxlint-disable-next-line no-eval\nexport const x = 1;',
    'unnötige Ausnahme',
  ],
] as const;

/** The same, done right. */
const ACCEPTED = [
  ['jeden Fall behandeln', 'domain/plan', switchOver("case 'a': return 1; case 'b': break;")],
  ['fremde Fälle in default behandeln', 'adapters/eins', switchOver("case 'a': return 1; default: break;")],
  ['in einem Adapter die Uhr lesen', 'adapters/eins', 'export const x = () => new Date();'],
  [
    'auf ein Versprechen warten',
    'main',
    'export const x = async (f: () => Promise<number>) => (await f()) + 1;',
  ],
] as const;

/** What must not exist for domain and recht, however it is reached. */
const ENVIRONMENT = [
  'console.log(1);',
  'process.exit(1);',
  'void fetch;',
  'setTimeout(() => {}, 1);',
  'void performance.now();',
  'void crypto.randomUUID();',
  'void window;',
  "import 'node:fs'; void Buffer;",
];

let planting: Pflanzung;
let findings: ReadonlyMap<string, readonly string[]>;
let compiled: string;

const refusedFile = (index: number) => `src/${REFUSED[index]?.[1]}/verboten${index}.ts`;
const acceptedFile = (index: number) => `src/${ACCEPTED[index]?.[1]}/erlaubt${index}.ts`;

beforeAll(async () => {
  planting = new Pflanzung();
  for (const [index, [, , code]] of REFUSED.entries()) planting.plant(refusedFile(index), code);
  for (const [index, [, , code]] of ACCEPTED.entries()) planting.plant(acceptedFile(index), code);
  planting.plant(
    'src/domain/hin/index.ts',
    "import type { Her } from '#domain/her';\nexport interface Hin { her: Her }",
  );
  planting.plant(
    'src/domain/her/index.ts',
    "import type { Hin } from '#domain/hin';\nexport interface Her { hin: Hin }",
  );
  for (const [index, code] of ENVIRONMENT.entries()) {
    planting.plant(`src/domain/plan/umgebung${index}.ts`, `export {};\n${code}`);
    planting.plant(`src/recht/umgebung${index}.ts`, `export {};\n${code}`);
  }
  [findings, compiled] = await Promise.all([planting.lint(), planting.compileDomain()]);
}, 60_000);

afterAll(() => planting.remove());

describe('oxlint', () => {
  test.each(REFUSED.map((row, index) => [row[1], row[0], row[3], index] as const))(
    'lässt %s nicht %s',
    (_, __, rule, index) => {
      expect(findings.get(refusedFile(index))).toContain(rule);
    },
  );

  test.each(ACCEPTED.map((row, index) => [row[1], row[0], index] as const))('lässt %s %s', (_, __, index) => {
    expect(findings.get(acceptedFile(index)) ?? []).toEqual([]);
  });

  test('lässt keine Kreise zu, auch nicht durch Türen und nur mit Typen', () => {
    expect(findings.get('src/domain/hin/index.ts')).toContain('import(no-cycle)');
    expect(findings.get('src/domain/her/index.ts')).toContain('import(no-cycle)');
  });
});

describe('Der Compiler', () => {
  test.each(ENVIRONMENT.map((code, index) => [code, index] as const))(
    'kennt in domain und recht nicht: %s',
    (_, index) => {
      expect(compiled).toContain(`src/domain/plan/umgebung${index}.ts(2,`);
      expect(compiled).toContain(`src/recht/umgebung${index}.ts(2,`);
    },
  );

  test('hat sonst nichts auszusetzen', () => {
    const files = compiled.split('\n').map(line => line.replace(/\(.*/s, ''));
    expect(
      files.filter(
        file => file.startsWith('src/') && !file.includes('umgebung') && !file.includes('verboten'),
      ),
    ).toEqual([]);
  });
});

function switchOver(cases: string): string {
  return `export function x(fall: 'a' | 'b'): number { switch (fall) { ${cases} } return 0; }`;
}
