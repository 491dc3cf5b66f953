import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProjekt, isRunning, until, type Ende, type Projekt } from './projekt.ts';

/** The real start.mjs with a Vitest that reports what the test wants. */
async function runTests(project: Projekt, vitest: string): Promise<Ende & { lastLine: string | undefined }> {
  installVitest(project, vitest);
  const end = await project.start('test').end;
  return { ...end, lastLine: lastLineOf(end) };
}

function installVitest(project: Projekt, code: string): void {
  const npm = fs.readFileSync(`${project.programs}/npm`, 'utf8');
  const file = "fs.mkdirSync('node_modules/vitest');fs.writeFileSync('node_modules/vitest/vitest.mjs', ";
  project.write('programme/npm', `${npm}\n${file}${JSON.stringify(code)});`, 0o755);
}

const lastLineOf = ({ stdout }: Ende) => stdout.trimEnd().split('\n').at(-1);

describe('Die letzte Zeile der Prüfungen', () => {
  test('zählt, was Vitest meldet', async () => {
    const end = await runTests(
      createProjekt(),
      'console.log("Tests  7 passed"); process.send({ passed: 7, failed: 0, skipped: 0 });',
    );
    expect(end).toMatchObject({ code: 0, stdout: 'Tests  7 passed\n7 passed, 0 failed\n' });
  });

  test('nennt Übersprungene nur, wenn es welche gibt', async () => {
    const end = await runTests(createProjekt(), 'process.send({ passed: 7, failed: 0, skipped: 2 });');
    expect(end).toMatchObject({ code: 0, lastLine: '7 passed, 0 failed, 2 skipped' });
  });

  test('zählt Gescheiterte', async () => {
    const end = await runTests(
      createProjekt(),
      'process.send({ passed: 5, failed: 3, skipped: 0 }); process.exitCode = 1;',
    );
    expect(end).toMatchObject({ code: 1, lastLine: '5 passed, 3 failed' });
  });

  test.each([
    ['stürzt Vitest ab, bevor es zählt', 'throw new Error("kaputt");', 1],
    [
      'stürzt Vitest ab, nachdem es gezählt hat',
      'process.send({ passed: 0, failed: 0, skipped: 0 }); process.exitCode = 9;',
      9,
    ],
    ['endet Vitest erfolgreich, ohne gezählt zu haben', '', 1],
    [
      'meldet Vitest Gescheiterte, endet aber erfolgreich',
      'process.send({ passed: 0, failed: 1, skipped: 0 });',
      1,
    ],
    ['wird Vitest abgewürgt', 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000);', 137],
  ])('meldet mindestens einen Fehler: %s', async (_, vitest, code) => {
    expect(await runTests(createProjekt(), vitest)).toMatchObject({ code, lastLine: '0 passed, 1 failed' });
  });

  test('steht auch da, wenn schon die Einrichtung scheitert', async () => {
    const project = createProjekt();
    project.setNpm({ exitCode: 1 });
    const end = await project.start('test').end;
    expect(end).toMatchObject({ code: 1, stdout: '0 passed, 1 failed\n' });
    expect(end.stderr).toContain('Die Einrichtung ist gescheitert');
  });

  test('steht auch da, wenn die Prüfungen abgebrochen werden; Vitest läuft dann nicht weiter', async () => {
    const project = createProjekt();
    installVitest(project, 'console.log(process.pid); setInterval(() => {}, 1000);');
    const run = project.start('test');
    await until(() => run.stdout.includes('\n'));
    const vitest = parseInt(run.stdout, 10);
    expect(isRunning(vitest)).toBe(true);
    run.kill('SIGTERM');
    const end = await run.end;
    expect(end.code).toBe(143);
    expect(lastLineOf(end)).toBe('0 passed, 1 failed');
    expect(isRunning(vitest)).toBe(false);
  });

  test('kommt nach einem Lauf im Projektordner, mit den Angaben des Aufrufers', async () => {
    const project = createProjekt();
    installVitest(
      project,
      'console.log(process.cwd(), process.argv.at(-1)); process.send({ passed: 1, failed: 0, skipped: 0 });',
    );
    const end = await project.run(
      process.execPath,
      [project.file('start.mjs'), 'test', 'src/domain'],
      {},
      '/',
    ).end;
    expect(end.stdout).toBe(`${project.folder} src/domain\n1 passed, 0 failed\n`);
  });
});

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  const run = (project: Projekt, env: Record<string, string> = {}) =>
    project.run('/usr/bin/env', ['bash', project.file('.ci/run')], env, '/').end;

  test('endet im frischen Projekt mit der Zählung von npm test', async () => {
    const project = createProjekt();
    installVitest(
      project,
      'console.log(process.env.CI); process.send({ passed: 4, failed: 0, skipped: 0 });',
    );
    const end = await run(project);
    expect(end).toMatchObject({ code: 0, stdout: expect.stringMatching(/true\n4 passed, 0 failed\n$/) });
  });

  test('endet bei Fehlern mit der Zählung und dem Code von npm test', async () => {
    const project = createProjekt();
    installVitest(project, 'process.send({ passed: 4, failed: 2, skipped: 0 }); process.exitCode = 5;');
    const end = await run(project);
    expect(end).toMatchObject({ code: 5, stdout: expect.stringMatching(/\n4 passed, 2 failed\n$/) });
  });

  test('endet auch dann mit einer Zählung, wenn npm selbst nicht geht', async () => {
    const project = createProjekt();
    project.write('programme/npm', '#!/bin/sh\necho kein npm\nexit 0\n', 0o755);
    expect(await run(project)).toMatchObject({ code: 1, stdout: 'kein npm\n0 passed, 1 failed\n' });
    project.write('programme/npm', '#!/bin/sh\nexit 127\n', 0o755);
    expect(await run(project)).toMatchObject({ code: 127, stdout: '0 passed, 1 failed\n' });
  });
});
