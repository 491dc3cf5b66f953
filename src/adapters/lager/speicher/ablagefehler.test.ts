import { describe, expect, it } from 'vitest';
import { mitAblage } from './ablagefehler.ts';

const meldungBei = async (text: string): Promise<readonly unknown[]> => {
  const ergebnis = await mitAblage('/lager', null, async () => {
    throw new Error(text);
  });
  return ergebnis.ok ? [] : ergebnis.meldungen.map(m => [m.code, m.parameter['grund']]);
};

describe('Wo sich nicht schreiben lässt', () => {
  it.each([
    ["ENOSPC: no space left on device, write '/lager/x'", 'der Datenträger ist voll'],
    ["EROFS: read-only file system, open '/lager/.sperre'", 'der Datenträger ist nur lesbar'],
    [
      "ENOENT: no such file or directory, mkdir '/lager/.neu-1-2/lesen'",
      'dort lässt sich kein Ordner anlegen, vielleicht ist der Datenträger nur lesbar',
    ],
  ])('wird %s eine Meldung', async (text, grund) => {
    expect(await meldungBei(text)).toEqual([['L-035', grund]]);
  });

  it('bleibt ein Fehler des Programms einer', async () => {
    await expect(meldungBei('x is not a function')).rejects.toThrow('x is not a function');
  });
});
