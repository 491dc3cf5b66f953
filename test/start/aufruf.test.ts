import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProjekt, type Projekt } from './projekt.ts';

describe('Welches Node.js', () => {
  const startUnder = (project: Projekt, version: string, arch?: string) =>
    project.run(process.execPath, ['start.mjs', 'start'], project.withNode(version, arch)).end;

  test('zu alt ist, sagt der Start, bevor er etwas tut', async () => {
    const project = createProjekt();
    const end = await startUnder(project, '18.20.4');
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toContain('braucht Node.js ab Version 20; hier läuft v18.20.4');
    expect(project.diary()).toEqual([]);
  });

  test.runIf(process.platform === 'linux').each(['20.0.0', '22.12.0', '24.14.1'])(
    'für die Einrichtung genügt, zeigt %s: das Programm läuft mit dem mitgelieferten',
    async version => {
      const project = createProjekt();
      project.addBundledNode();
      const end = await startUnder(project, version);
      expect(end.code).toBe(0);
      expect(JSON.parse(end.stdout)).toMatchObject({ args: ['start'], env: 'ja', hasPackages: true });
    },
  );

  test.each(['24.15.0', '24.21.0', '25.0.0', '30.1.0'])(
    'das Programm selbst ausführt, zeigt %s',
    async version => {
      const project = createProjekt();
      const run = project.run(process.execPath, ['start.mjs', 'start'], project.withNode(version));
      expect(JSON.parse((await run.end).stdout)).toMatchObject({ pid: run.child.pid });
    },
  );

  test('gebraucht wird, steht in der Meldung, wenn für den Rechner keines beiliegt', async () => {
    const end = await startUnder(createProjekt(), '20.20.2', 'riscv64');
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toContain('braucht Node.js ab Version 24.15; hier läuft v20.20.2');
    expect(end.stderr).toContain('riscv64) liegt keines bei. Bitte installieren Sie Node.js 24');
  });

  test.runIf(process.platform === 'linux')(
    'npm nicht geladen hat, ist kein Erfolg: der nächste Aufruf lädt neu',
    async () => {
      const project = createProjekt();
      const end = await startUnder(project, '20.20.2');
      expect(end).toMatchObject({ code: 1, stdout: '' });
      expect(end.stderr).toContain('Das mitgelieferte fehlt');
      project.addBundledNode();
      expect(await startUnder(project, '20.20.2')).toMatchObject({ code: 0 });
      expect(project.diary().filter(line => line === 'fertig')).toHaveLength(2);
    },
  );
});

test('Ein unbekannter Befehl nennt die bekannten', async () => {
  const end = await createProjekt().start('los').end;
  expect(end).toMatchObject({ code: 1, stderr: expect.stringContaining('start | test | bench') });
});

describe.runIf(process.platform === 'linux')('./stellwerk', () => {
  const ARGS = ['plan', 'prüfe', 'mein plan.yaml', '--wert=$HOME "x"', '', '*'];

  test('richtet beim ersten Aufruf ein und reicht die Angaben unverändert weiter', async () => {
    const project = createProjekt();
    const end = await project.run(project.file('stellwerk'), ARGS).end;
    expect(end.code).toBe(0);
    expect(JSON.parse(end.stdout)).toMatchObject({ args: ARGS, hasPackages: true });
  });

  test('ist danach ein einziger Prozess unter dem mitgelieferten Node.js', async () => {
    const project = createProjekt();
    project.addBundledNode();
    await project.start('start').end;
    fs.rmSync(path.join(project.programs, 'node'));
    const run = project.run(project.file('stellwerk'), ARGS);
    expect(JSON.parse((await run.end).stdout)).toMatchObject({ args: ARGS, pid: run.child.pid, env: 'ja' });
  });

  test('traut einem mitgelieferten Node.js nicht, solange die Einrichtung nicht fertig ist', async () => {
    const project = createProjekt();
    project.write(`node_modules/node-linux-${process.arch}/bin/node`, 'halb geladen', 0o755);
    expect(await project.run(project.file('stellwerk'), []).end).toMatchObject({ code: 0 });
  });

  test('bemerkt eine geänderte Paketliste', async () => {
    const project = createProjekt();
    project.addBundledNode();
    await project.start('start').end;
    fs.appendFileSync(project.file('package-lock.json'), '\n');
    await project.run(project.file('stellwerk'), []).end;
    expect(project.diary().filter(line => line === 'fertig')).toHaveLength(2);
  });

  test.each([
    ['über einen absoluten Pfad', (project: Projekt) => project.file('stellwerk')],
    ['über einen relativen Pfad', () => path.join('..', 'stellwerk')],
    ['über eine Verknüpfung', linkTo],
  ])('lässt den Ordner des Aufrufers gelten, %s', async (_, commandFor) => {
    const project = createProjekt();
    const cwd = project.file('anderswo');
    fs.mkdirSync(cwd);
    const end = await project.run(commandFor(project), ['x.yaml'], {}, cwd).end;
    expect(JSON.parse(end.stdout)).toMatchObject({ args: ['x.yaml'], cwd, hasPackages: true });
  });

  test('lässt sich auch mit „sh stellwerk“ aufrufen', async () => {
    const project = createProjekt();
    expect(await project.run('/bin/sh', ['stellwerk']).end).toMatchObject({ code: 0 });
  });

  test('sagt, dass Node.js fehlt', async () => {
    const project = createProjekt();
    fs.rmSync(path.join(project.programs, 'node'));
    const end = await project.run('/bin/sh', ['stellwerk'], { PATH: project.programs }).end;
    expect(end).toMatchObject({
      code: 127,
      stdout: '',
      stderr: expect.stringContaining('Node.js wurde nicht gefunden'),
    });
  });

  function linkTo(project: Projekt): string {
    const link = project.file('verknüpfung');
    fs.symlinkSync('stellwerk', link);
    return link;
  }
});
