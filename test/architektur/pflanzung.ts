import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, runWerkzeug } from '../werkzeuge/werkzeug.ts';

/** Every room of the import table with its door, empty: `tuer` and `Tuer` are all there is. */
const ROOMS = [
  'domain/werte',
  'domain/plan',
  'domain/haushalt',
  'recht',
  'contract',
  'application',
  'application/ports',
  'adapters/eins',
  'adapters/zwei',
  'entrypoints/api',
  'entrypoints/cli',
  'entrypoints/web',
  'main',
];

/** A project with the real configuration and the real folders, but with planted sources only. */
export class Pflanzung {
  readonly folder: string;

  constructor() {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-architektur-'));
    for (const name of [
      'package.json',
      'tsconfig.base.json',
      'tsconfig.json',
      'tsconfig.domain.json',
      '.oxlintrc.json',
    ]) {
      fs.copyFileSync(path.join(ROOT, name), path.join(this.folder, name));
    }
    fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.folder, 'node_modules'), 'junction');
    for (const room of ROOMS)
      this.plant(`src/${room}/index.ts`, 'export const tuer = 1;\nexport type Tuer = number;\n');
  }

  plant(file: string, code: string): void {
    fs.mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(this.folder, file), code);
  }

  /** The rules oxlint finds broken, by file: { 'src/domain/plan/x.ts': ['eslint(no-restricted-imports)'] }. */
  async lint(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { output } = await runWerkzeug('oxlint/bin/oxlint', ['--format=json', 'src', 'test'], this.folder);
    const { diagnostics } = JSON.parse(output) as {
      diagnostics: readonly { filename: string; code?: string }[];
    };
    const rules = new Map<string, string[]>();
    for (const { filename, code = 'unnötige Ausnahme' } of diagnostics) {
      const file = filename.replaceAll('\\', '/');
      rules.set(file, [...(rules.get(file) ?? []), code]);
    }
    return rules;
  }

  /** What the compiler says about domain and recht. */
  async compileDomain(): Promise<string> {
    return (
      await runWerkzeug(
        'typescript/bin/tsc',
        ['-p', 'tsconfig.domain.json', '--pretty', 'false'],
        this.folder,
      )
    ).output;
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
