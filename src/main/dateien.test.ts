import { chmod, lstat, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { schreibeDatei } from './dateien.ts';

const ordner = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'stellwerk-dateien-'));
const rechte = async (datei: string): Promise<number> => (await stat(datei)).mode & 0o777;

describe.skipIf(process.platform === 'win32')('Eine Datei, die es schon gibt', () => {
  it('behält ihre Rechte', async () => {
    const datei = path.join(await ordner(), 'plan.yaml');
    for (const erlaubt of [0o600, 0o640, 0o666]) {
      await writeFile(datei, 'alt');
      await chmod(datei, erlaubt);
      await schreibeDatei(datei, 'neu');
      expect([await rechte(datei), await readFile(datei, 'utf8')]).toEqual([erlaubt, 'neu']);
    }
  });

  it('wird durch eine Verknüpfung hindurch geschrieben; die Verknüpfung bleibt', async () => {
    const wurzel = await ordner();
    const [ziel, verknuepfung] = [path.join(wurzel, 'ziel.yaml'), path.join(wurzel, 'plan.yaml')];
    await writeFile(ziel, 'alt');
    await chmod(ziel, 0o600);
    await symlink('ziel.yaml', verknuepfung);
    await schreibeDatei(verknuepfung, 'neu');
    expect((await lstat(verknuepfung)).isSymbolicLink()).toBe(true);
    expect([await rechte(ziel), await readFile(ziel, 'utf8')]).toEqual([0o600, 'neu']);
    expect((await readdir(wurzel)).toSorted()).toEqual(['plan.yaml', 'ziel.yaml']);
  });

  it('wird nicht ersetzt, wenn die Verknüpfung ins Leere oder zu einem Gerät führt', async () => {
    const wurzel = await ordner();
    const [leer, geraet] = [path.join(wurzel, 'leer'), path.join(wurzel, 'geraet')];
    await symlink('gibt-es-nicht', leer);
    await symlink('/dev/null', geraet);
    await expect(schreibeDatei(leer, 'neu')).rejects.toThrow('führt');
    await expect(schreibeDatei(geraet, 'neu')).rejects.toThrow('keine gewöhnliche Datei');
    expect((await lstat(geraet)).isSymbolicLink()).toBe(true);
  });
});

it('Eine neue Datei entsteht mit ihrem Ordner', async () => {
  const datei = path.join(await ordner(), 'a', 'b', 'plan.yaml');
  await schreibeDatei(datei, new Uint8Array([65]));
  expect(await readFile(datei, 'utf8')).toBe('A');
});
