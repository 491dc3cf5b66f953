import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beilagenNeben } from './beilagen.ts';

describe('Dateien neben einem Plan', () => {
  let wurzel = '';
  const lies = async (name: string): Promise<string> => {
    const beilage = await beilagenNeben(path.join(wurzel, 'plan', 'plan.yaml')).lies(name);
    return beilage.ok ? new TextDecoder().decode(beilage.bytes) : beilage.grund;
  };

  beforeAll(async () => {
    wurzel = await mkdtemp(path.join(tmpdir(), 'stellwerk-beilagen-'));
    await mkdir(path.join(wurzel, 'plan', 'bilder'), { recursive: true });
    await mkdir(path.join(wurzel, 'plan-geheim'));
    await writeFile(path.join(wurzel, 'plan', 'bilder', 'a.png'), 'innen');
    await writeFile(path.join(wurzel, 'geheim.png'), 'außen');
    await writeFile(path.join(wurzel, 'plan-geheim', 'a.png'), 'außen');
    await writeFile(path.join(wurzel, 'plan', 'gross.png'), '');
    await truncate(path.join(wurzel, 'plan', 'gross.png'), 8 * 1024 * 1024 + 1);
    await symlink('bilder/a.png', path.join(wurzel, 'plan', 'verweis.png'));
    await symlink('../geheim.png', path.join(wurzel, 'plan', 'hinaus.png'));
    await symlink('../plan-geheim', path.join(wurzel, 'plan', 'ordner'));
    await symlink('kreis.png', path.join(wurzel, 'plan', 'kreis.png'));
    execFileSync('mkfifo', [path.join(wurzel, 'plan', 'rohr.png')]);
  });
  afterAll(() => rm(wurzel, { recursive: true, force: true }));

  it('werden im Ordner und darunter gelesen, auch über eine Verknüpfung, die im Ordner bleibt', async () => {
    expect(await lies('bilder/a.png')).toBe('innen');
    expect(await lies('verweis.png')).toBe('innen');
  });

  it.each([
    ['../geheim.png', 'ausserhalb'],
    ['bilder/../../geheim.png', 'ausserhalb'],
    ['../plan-geheim/a.png', 'ausserhalb'],
    ['hinaus.png', 'ausserhalb'],
    ['ordner/a.png', 'ausserhalb'],
    ['/etc/passwd', 'ausserhalb'],
    ['C:\\geheim.png', 'ausserhalb'],
    ['a\0.png', 'ausserhalb'],
    ['.', 'ausserhalb'],
    ['fehlt.png', 'fehlt'],
    ['bilder/a.png/b.png', 'fehlt'],
    ['kreis.png', 'fehlt'],
    ['bilder', 'keineDatei'],
    ['rohr.png', 'keineDatei'],
    ['gross.png', 'zuGross'],
  ])('werden sonst nicht gelesen: %s', async (name, grund) => {
    expect(await lies(name)).toBe(grund);
  });
});
