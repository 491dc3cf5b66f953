import { describe, expect, it } from 'vitest';
import { erstelleAuftragslaeufe } from './auftragslaeufe.ts';

describe('Die Läufe von Aufträgen', () => {
  it('gehen je Jobcenter einer nach dem anderen, in verschiedenen nebeneinander', async () => {
    const laeufe = erstelleAuftragslaeufe(() => undefined);
    const folge: string[] = [];
    const tor = Promise.withResolvers<void>();
    for (const id of ['a', 'b']) expect(laeufe.reserviere('1', id)).toBe(true);
    laeufe.reserviere('2', 'c');
    laeufe.beginne('1', 'a', async () => {
      await tor.promise;
      folge.push('a');
    });
    laeufe.beginne('1', 'b', async () => void folge.push('b'));
    laeufe.beginne('2', 'c', async () => {
      folge.push('c');
      tor.resolve();
    });
    expect([laeufe.laufende('1'), laeufe.laufende('2')]).toEqual([['a', 'b'], ['c']]);
    await laeufe.ruhe();
    expect(folge).toEqual(['c', 'a', 'b']);
    expect([laeufe.laufende('1'), laeufe.laufende('2')]).toEqual([[], []]);
  });

  it('beginnen keinen zweimal und gehen nach einem Fehler weiter', async () => {
    const fehler: unknown[] = [];
    const laeufe = erstelleAuftragslaeufe(f => fehler.push(f));
    laeufe.reserviere('1', 'a');
    expect(laeufe.reserviere('1', 'a')).toBe(false);
    laeufe.reserviere('1', 'b');
    let b = false;
    laeufe.beginne('1', 'a', async () => Promise.reject(new Error('voll')));
    laeufe.beginne('1', 'b', async () => {
      b = true;
    });
    await laeufe.ruhe();
    expect([b, fehler.length]).toEqual([true, 1]);
    expect(laeufe.reserviere('1', 'a')).toBe(true);
  });
});
