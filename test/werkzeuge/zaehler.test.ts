import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './werkzeug.ts';

/** Counts and exit code of a real Vitest run over these test files. */
async function zaehle(files: Readonly<Record<string, string>>) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-zaehler-'));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [name, code] of Object.entries(files)) {
    fs.writeFileSync(path.join(folder, name), `import { beforeAll, expect, test } from 'vitest';\n${code}`);
  }
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', `--reporter=${path.join(import.meta.dirname, 'zaehler.ts')}`],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  );
  let counts: object | undefined;
  child.on('message', message => (counts = message as object));
  const exitCode = await new Promise(resolve => child.on('close', resolve));
  fs.rmSync(folder, { recursive: true });
  return { exitCode, counts };
}

test('Gezählt wird, was bestanden, gescheitert und übersprungen ist', async () => {
  const files = {
    'a.test.ts': 'test("1", () => expect(1).toBe(1)); test.skip("2", () => {}); test.todo("3");',
    'b.test.ts':
      'test("4", () => expect(1).toBe(2)); test("5", () => expect(1).toBe(1)); test.fails("6", () => expect(1).toBe(2));',
  };
  expect(await zaehle(files)).toEqual({ exitCode: 1, counts: { passed: 3, failed: 1, skipped: 2 } });
});

test('Läuft alles, ist nichts gescheitert', async () => {
  const files = {
    'a.test.ts': 'test("1", () => expect(1).toBe(1));',
    'b.test.ts': 'test.skip("2", () => {});',
  };
  expect(await zaehle(files)).toEqual({ exitCode: 0, counts: { passed: 1, failed: 0, skipped: 1 } });
});

test.each([
  ['eine Datei, die sich nicht laden lässt', 'import "./fehlt.ts"; test("1", () => {});'],
  ['eine Datei ohne Tests', ''],
  ['eine gescheiterte Vorbereitung', 'beforeAll(() => { throw new Error("x"); }); test("1", () => {});'],
  ['einen Fehler außerhalb der Tests', 'void Promise.reject(new Error("x")); test.skip("1", () => {});'],
  ['einen abgestürzten Prozess', 'test("1", () => { process.kill(process.pid, "SIGKILL"); });'],
])('Als Fehler zählt %s', async (_, code) => {
  const { exitCode, counts } = await zaehle({ 'a.test.ts': code });
  expect(exitCode).toBe(1);
  expect(counts).toMatchObject({ passed: 0, failed: expect.toSatisfy((failed: number) => failed > 0) });
});
