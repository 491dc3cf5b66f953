import { expect, test } from 'vitest';
import { stuendlich } from './stuendlich.ts';

test('Was stündlich geschieht, geschieht gleich, auch nach einem Fehler wieder, und hört mit dem Ende auf', async () => {
  const ende = new AbortController();
  const fehler: unknown[] = [];
  let laeufe = 0;
  const tue = async (): Promise<void> => {
    laeufe++;
    if (laeufe === 2) throw new Error('die Datenbank ist weg');
    if (laeufe === 4) ende.abort();
  };
  await stuendlich(tue, ende.signal, f => fehler.push(f), 1);
  expect([laeufe, fehler.length]).toEqual([4, 1]);
  await stuendlich(tue, ende.signal, f => fehler.push(f), 1);
  expect(laeufe).toBe(4);
});
