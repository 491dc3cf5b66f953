import { describe, expect, it } from 'vitest';
import { erstelleAuskunftsspeicher } from './auskunftsspeicher.ts';

const zaehler = () => {
  let gerechnet = 0;
  return () => Promise.resolve(++gerechnet);
};

describe('Der Speicher für Auskünfte', () => {
  it('rechnet dasselbe einmal, auch wenn mehrere zugleich fragen', async () => {
    const speicher = erstelleAuskunftsspeicher();
    const rechne = zaehler();
    expect(await Promise.all([1, 2, 3].map(async () => speicher('a', 'x', rechne)))).toEqual([1, 1, 1]);
  });

  it('gibt keinem Jobcenter, was ein anderes gefragt hat, auch nicht bei gleichen Teilen', async () => {
    const speicher = erstelleAuskunftsspeicher();
    const rechne = zaehler();
    const gefragt = [await speicher('a', 'b/c', rechne), await speicher('a/b', 'c', rechne)];
    expect(gefragt).toEqual([1, 2]);
  });

  it('vergisst zuerst, wonach am längsten niemand gefragt hat, und je Jobcenter', async () => {
    const speicher = erstelleAuskunftsspeicher({ insgesamt: 3, jeJobcenter: 2 });
    const rechne = zaehler();
    await speicher('a', '1', rechne);
    await speicher('b', '1', rechne);
    await speicher('b', '2', rechne);
    await speicher('b', '1', rechne);
    await speicher('b', '3', rechne);
    expect(await speicher('a', '1', rechne)).toBe(1);
    expect(await speicher('b', '1', rechne)).toBe(2);
    expect(await speicher('b', '2', rechne)).toBe(5);
  });

  it('merkt sich kein Scheitern', async () => {
    const speicher = erstelleAuskunftsspeicher();
    await expect(speicher('a', 'x', () => Promise.reject(new Error('beschädigt')))).rejects.toThrow(
      'beschädigt',
    );
    expect(await speicher('a', 'x', () => Promise.resolve('geht'))).toBe('geht');
  });
});
