import { describe, expect, it } from 'vitest';
import { erstelleKennwortpruefer, KENNWORTAUFWAND } from './kennwoerter.ts';

const LEICHT = { speicher: 1024, durchgaenge: 1, faeden: 1 };
const leicht = erstelleKennwortpruefer(LEICHT);

describe('der Kennwortprüfer', () => {
  it('erkennt das richtige Kennwort und nur dieses', async () => {
    const pruefwert = await leicht.pruefwertFuer('quorum reiner kocht bank');
    expect(pruefwert).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/);
    expect(await leicht.pruefe('quorum reiner kocht bank', pruefwert)).toEqual({
      stimmt: true,
      veraltet: false,
    });
    expect(await leicht.pruefe('quorum reiner kocht bonk', pruefwert)).toEqual({
      stimmt: false,
      veraltet: false,
    });
  });

  it('macht aus demselben Kennwort jedes Mal einen anderen Prüfwert', async () => {
    expect(await leicht.pruefwertFuer('x')).not.toBe(await leicht.pruefwertFuer('x'));
  });

  it('nimmt „ä“ an, ob als ein oder zwei Zeichen getippt', async () => {
    const pruefwert = await leicht.pruefwertFuer('Äpfel'.normalize('NFC'));
    expect((await leicht.pruefe('Äpfel'.normalize('NFD'), pruefwert)).stimmt).toBe(true);
  });

  it('meldet einen Prüfwert, der mit anderem Aufwand gemacht ist, und nur bei richtigem Kennwort', async () => {
    const alt = await leicht.pruefwertFuer('x');
    const neu = erstelleKennwortpruefer({ ...LEICHT, durchgaenge: 2 });
    expect(await neu.pruefe('x', alt)).toEqual({ stimmt: true, veraltet: true });
    expect(await neu.pruefe('y', alt)).toEqual({ stimmt: false, veraltet: false });
  });

  it('sagt ohne Konto immer nein, auch beim Kennwort der Attrappe', async () => {
    expect(await leicht.pruefe('niemandes Kennwort', null)).toEqual({ stimmt: false, veraltet: false });
  });

  it('rechnet ohne Konto so lange wie mit einem', async () => {
    const pruefer = erstelleKennwortpruefer();
    const pruefwert = await pruefer.pruefwertFuer('quorum reiner kocht bank');
    await pruefer.pruefe('aufwärmen', null);
    const dauer = async (gegen: string | null): Promise<number> => {
      const zeiten: number[] = [];
      for (let i = 0; i < 7; i++) {
        const beginn = process.cpuUsage();
        await pruefer.pruefe('falsches Kennwort', gegen);
        const { user, system } = process.cpuUsage(beginn);
        zeiten.push(user + system);
      }
      return zeiten.toSorted((a, b) => a - b)[0] ?? 0;
    };
    const [mit, ohne] = [await dauer(pruefwert), await dauer(null)];
    // Work, not time on the clock: without the dummy it is a hundredth.
    expect(ohne).toBeGreaterThan(mit / 3);
  });

  it('hasht kein Buch: was länger als 1024 Zeichen ist, stimmt nie', async () => {
    const lang = 'x'.repeat(5000);
    const pruefwert = await leicht.pruefwertFuer('x'.repeat(1024));
    expect((await leicht.pruefe(lang, pruefwert)).stimmt).toBe(false);
  });

  it('bleibt über dem, was OWASP mindestens verlangt', () => {
    // OWASP Password Storage Cheat Sheet: 46 MiB with one pass or 19 MiB with two.
    expect(KENNWORTAUFWAND.speicher).toBeGreaterThanOrEqual(19_456);
    expect(KENNWORTAUFWAND.durchgaenge).toBeGreaterThanOrEqual(2);
  });
});
