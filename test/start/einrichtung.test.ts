import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProjekt, isRunning, until } from './projekt.ts';

const NPM_CI = 'ci --include=dev --loglevel=notice';

describe('Die Einrichtung', () => {
  test('lädt im frischen Projekt die Pakete und startet dann', async () => {
    const project = createProjekt();
    const end = await project.start('start').end;
    expect(end).toMatchObject({ code: 0, stderr: expect.stringContaining('Stellwerk ist eingerichtet.') });
    expect(JSON.parse(end.stdout)).toMatchObject({ args: ['start'], hasPackages: true });
    expect(project.diary()).toEqual([NPM_CI, 'fertig']);
  });

  test('zeigt nichts von npm, wenn alles gut geht', async () => {
    const project = createProjekt();
    project.setNpm({ output: 'added 175 packages' });
    const end = await project.start('start').end;
    expect(end.stdout + end.stderr).not.toContain('added 175');
  });

  test('geschieht nur einmal; danach braucht es weder npm noch Meldungen', async () => {
    const project = createProjekt();
    await project.start('start').end;
    fs.rmSync(`${project.programs}/npm`);
    const end = await project.start('stellwerk', 'plan', 'pruefe').end;
    expect(end).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(end.stdout)).toMatchObject({ args: ['plan', 'pruefe'] });
    expect(project.diary()).toHaveLength(2);
  });

  test.each(['package-lock.json', 'package.json'])('geschieht neu, wenn sich %s geändert hat', async name => {
    const project = createProjekt();
    await project.start('start').end;
    fs.appendFileSync(project.file(name), '\n');
    expect(await project.start('start').end).toMatchObject({ code: 0 });
    expect(project.diary()).toEqual([NPM_CI, 'fertig', NPM_CI, 'fertig']);
  });

  test('geschieht neu, wenn der Projektordner auf einen anderen Rechner gekommen ist', async () => {
    const project = createProjekt();
    await project.start('start').end;
    const elsewhere = project.withNode(process.versions.node, 'riscv64');
    expect(await project.run(process.execPath, ['start.mjs', 'start'], elsewhere).end).toMatchObject({
      code: 0,
    });
    expect(project.diary()).toEqual([NPM_CI, 'fertig', NPM_CI, 'fertig']);
  });

  test('geschieht neu, wenn sie für einen anderen Stand begonnen und nicht beendet wurde', async () => {
    const project = createProjekt();
    await project.start('start').end;
    project.write('package-lock.json', '{ "neu": true }');
    project.setNpm({ exitCode: 1 });
    await project.start('start').end;
    project.write('package-lock.json', '{}');
    project.setNpm({});
    expect(await project.start('start').end).toMatchObject({ code: 0 });
    expect(project.diary()).toEqual([NPM_CI, 'fertig', NPM_CI, 'gescheitert', NPM_CI, 'fertig']);
  });

  test('geschieht neu, wenn node_modules gelöscht wurde', async () => {
    const project = createProjekt();
    await project.start('start').end;
    fs.rmSync(project.file('node_modules'), { recursive: true });
    expect(JSON.parse((await project.start('start').end).stdout)).toMatchObject({ hasPackages: true });
  });

  test('wird nachgeholt, wenn sie samt npm abgewürgt wurde', async () => {
    const project = createProjekt();
    project.setNpm({ waits: true });
    const killed = project.start('start');
    const pids = await project.npmProcesses();
    killed.kill('SIGKILL');
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await killed.end;
    expect(project.exists('node_modules/paket/halb')).toBe(true);

    project.setNpm({});
    const end = await project.start('start').end;
    expect(JSON.parse(end.stdout)).toMatchObject({ hasPackages: true });
    expect(project.diary()).toEqual([NPM_CI, NPM_CI, 'fertig']);
  });

  test('wartet auf ein npm, das einen abgewürgten Start überlebt hat, statt ihm dazwischenzukommen', async () => {
    const project = createProjekt();
    project.setNpm({ waits: true });
    const killed = project.start('start');
    await project.npmProcesses();
    killed.kill('SIGKILL');

    const next = project.start('start');
    await until(() => next.stderr.includes('richtet Stellwerk gerade ein'));
    project.releaseNpm();
    expect(await next.end).toMatchObject({ code: 0 });
    expect(project.diary()).toEqual([NPM_CI, 'fertig', NPM_CI, 'fertig']);
  });
});

describe('Drei Starts zugleich', () => {
  test('richten nur einmal ein; die anderen sagen, dass sie warten, und laufen dann weiter', async () => {
    const project = createProjekt();
    project.setNpm({ waits: true });
    const runs = [project.start('start'), project.start('start'), project.start('start')];
    const waiting = () => runs.filter(run => run.stderr.includes('richtet Stellwerk gerade ein'));
    await until(() => waiting().length >= 2);
    await project.npmProcesses();
    project.releaseNpm();
    for (const end of await Promise.all(runs.map(run => run.end))) {
      expect(end.code).toBe(0);
      expect(JSON.parse(end.stdout)).toMatchObject({ hasPackages: true });
    }
    expect(project.diary()).toEqual([NPM_CI, 'fertig']);
    expect(fs.readdirSync(project.file('.cache/einrichtung'))).toEqual([]);
  });

  test('lassen sich von der Marke eines Prozesses, den es nicht mehr gibt, nicht aufhalten', async () => {
    const project = createProjekt();
    const dead = project.run('/bin/sh', ['-c', 'exit 0']);
    await dead.end;
    expect(isRunning(Number(dead.child.pid))).toBe(false);
    project.write(`.cache/einrichtung/${dead.child.pid}-1`, '');
    project.write(`.cache/einrichtung/${process.pid}-1`, '');
    expect(await project.start('start').end).toMatchObject({ code: 0 });
    expect(fs.readdirSync(project.file('.cache/einrichtung'))).toEqual([]);
  });
});

describe('Scheitert die Einrichtung', () => {
  test('sieht man die Ausgabe von npm und was zu tun ist; gestartet wird nichts', async () => {
    const project = createProjekt();
    project.setNpm({ exitCode: 7, output: 'npm error code ENOTFOUND' });
    const end = await project.start('start').end;
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toContain('Die Einrichtung ist gescheitert');
    expect(end.stderr).toContain('npm error code ENOTFOUND');
    expect(end.stderr).toContain('Netzverbindung');
  });

  test('versucht es der nächste Aufruf von neuem', async () => {
    const project = createProjekt();
    project.setNpm({ exitCode: 1 });
    await project.start('start').end;
    project.setNpm({});
    expect(await project.start('start').end).toMatchObject({ code: 0 });
    expect(project.diary()).toEqual([NPM_CI, 'gescheitert', NPM_CI, 'fertig']);
  });

  test('nennt die Meldung npm, wenn es fehlt', async () => {
    const project = createProjekt();
    fs.rmSync(`${project.programs}/npm`);
    const end = await project.run(process.execPath, ['start.mjs', 'start'], { PATH: project.programs }).end;
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toMatch(/^npm startet nicht.*\nBitte installieren Sie Node.js 24 samt npm/m);
  });

  test('nennt die Meldung die Datei, wenn package-lock.json fehlt', async () => {
    const project = createProjekt();
    fs.rmSync(project.file('package-lock.json'));
    const end = await project.start('start').end;
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toContain(`Die Datei ${project.file('package-lock.json')} fehlt.`);
    expect(project.diary()).toEqual([]);
  });

  test('nennt die Meldung den Projektordner, wenn sich dort nichts anlegen lässt', async () => {
    const project = createProjekt();
    project.write('.cache', 'eine Datei, wo der Ordner hin soll: scheitert auch für root');
    const end = await project.start('start').end;
    expect(end).toMatchObject({ code: 1, stdout: '' });
    expect(end.stderr).toContain(`im Projektordner ${project.folder} nicht einrichten`);
    expect(end.stderr).toContain('Schreibrechte');
  });
});

test('Das Programm wird übersetzt aufgehoben, damit der nächste Aufruf schneller ist', async () => {
  const project = createProjekt();
  await project.start('start').end;
  const cached = fs.readdirSync(project.file('.cache/node'), { recursive: true });
  expect(cached).toContainEqual(expect.stringContaining(process.version));
});

test('Ist alles eingerichtet, darf der Projektordner schreibgeschützt sein', async () => {
  const project = createProjekt();
  await project.start('start').end;
  fs.rmSync(project.file('.cache'), { recursive: true });
  project.write('.cache', 'eine Datei, wo der Ordner hin soll: scheitert auch für root');
  expect(await project.start('start').end).toMatchObject({ code: 0, stderr: '' });
});
