import { describe, expect, test } from 'vitest';
import { createProjekt, isRunning, until, type Projekt } from './projekt.ts';

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s während der Einrichtung', (signal, code) => {
  test('beendet npm samt dessen Kindern; der nächste Aufruf holt die Einrichtung nach', async () => {
    const project = createProjekt();
    project.setNpm({ waits: true });
    const run = project.start('start');
    const pids = await project.npmProcesses();
    run.kill(signal);
    const end = await run.end;
    expect(end).toMatchObject({ code, stdout: '' });
    expect(end.stderr).toContain('Die Einrichtung wurde abgebrochen. Der nächste Aufruf holt sie nach.');
    expect(pids.filter(isRunning)).toEqual([]);

    project.setNpm({});
    expect(JSON.parse((await project.start('start').end).stdout)).toMatchObject({ hasPackages: true });
  });
});

test('Wer ungeduldig zweimal abbricht, bekommt dieselbe Antwort', async () => {
  const project = createProjekt();
  project.setNpm({ waits: true });
  const run = project.start('start');
  const pids = await project.npmProcesses();
  run.kill('SIGINT');
  await until(() => !pids.some(isRunning));
  run.kill('SIGINT');
  const end = await run.end;
  expect(end.code === 130 || end.signal === 'SIGINT').toBe(true);
  expect(end.stderr).not.toContain('ESRCH');
});

test('Auch ein npm, das auf Signale nicht hört, läuft nicht weiter', async () => {
  const project = createProjekt();
  project.setNpm({ waits: true, isStubborn: true });
  const run = project.start('start');
  const pids = await project.npmProcesses();
  run.kill('SIGTERM');
  expect(await run.end).toMatchObject({ code: 143 });
  expect(pids.filter(isRunning)).toEqual([]);
});

test('Wer auf eine andere Einrichtung wartet, lässt sich abbrechen, ohne sie zu stören', async () => {
  const project = createProjekt();
  project.setNpm({ waits: true });
  const first = project.start('start');
  await project.npmProcesses();
  const second = project.start('start');
  await until(() => second.stderr.includes('richtet Stellwerk gerade ein'));
  second.kill('SIGINT');
  expect(await second.end).toMatchObject({ signal: 'SIGINT' });
  project.releaseNpm();
  expect(await first.end).toMatchObject({ code: 0 });
});

/** Under a Node.js that is new enough, and under an old one that needs the bundled one as a child. */
const WAYS = [
  ['im eigenen Prozess', {}],
  ['im Kindprozess', { isNodeOld: true }],
] as const;

describe.runIf(process.platform === 'linux').each(WAYS)('Läuft das Programm %s,', (_, way) => {
  async function runMain(project: Projekt, ...args: string[]) {
    project.addBundledNode();
    await project.start('start').end;
    const env = 'isNodeOld' in way ? project.withNode('20.20.2') : {};
    const run = project.run(process.execPath, ['start.mjs', 'stellwerk', ...args], env);
    await until(() => run.stdout.includes('\n'));
    const main = JSON.parse(run.stdout.split('\n')[0] ?? '') as { pid: number; env?: string };
    expect(main.env).toBe('isNodeOld' in way ? 'ja' : undefined);
    return { run, main };
  }

  test.each([
    ['SIGINT', 10],
    ['SIGTERM', 15],
    ['SIGHUP', 11],
  ] as const)('bekommt es %s und bestimmt selbst den Code', async (signal, code) => {
    const { run, main } = await runMain(createProjekt(), 'warte');
    run.kill(signal);
    const end = await run.end;
    expect(end).toMatchObject({ code, signal: null, stdout: expect.stringMatching(/beendet\n$/) });
    expect(isRunning(main.pid)).toBe(false);
  });

  test('endet der Aufruf mit dessen Code', async () => {
    const { run } = await runMain(createProjekt(), 'code', '3');
    expect(await run.end).toMatchObject({ code: 3, signal: null });
  });

  test('stirbt der Aufruf an demselben Signal wie das Programm', async () => {
    const { run } = await runMain(createProjekt(), 'absturz');
    expect(await run.end).toMatchObject({ code: null, signal: 'SIGKILL' });
  });
});
