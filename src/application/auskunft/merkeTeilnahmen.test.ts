import { expect, test } from 'vitest';
import { lieferungsmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Monat, type Tag } from '#domain/werte';
import type { Lager } from '#ports';
import { erstelleAuskunftsspeicher } from './auskunftsspeicher.ts';
import { merkeTeilnahmen } from './merkeTeilnahmen.ts';

const BERICHT = {
  jobcenter: 'a',
  name: 'A',
  ladestand: 0 as Tag,
  vonMonat: 0 as Monat,
  bisMonat: 0 as Monat,
  befunde: [],
};

const zaehlend = (gelingtAb = 1) => {
  const gefragt: string[] = [];
  const zaehleMassnahmen: Lager['zaehleMassnahmen'] = async (_, schnitte) => {
    gefragt.push(JSON.stringify(schnitte));
    return gefragt.length >= gelingtAb
      ? gelungen({ bericht: BERICHT, dimensionen: [], wuerfel: [] })
      : misslungen(melde(lieferungsmeldungen.OHNE_PRUEFSUMMEN, '', { jobcenter: 'a', kennung: 'x' }));
  };
  return { gefragt, lager: merkeTeilnahmen({ zaehleMassnahmen }, erstelleAuskunftsspeicher()) };
};

const LIEFERUNG = { art: 'lager', jobcenter: 'a', kennung: 'x' } as const;

test('Teilnahmen einer Lieferung werden für jeden Schnitt einmal gezählt', async () => {
  const { gefragt, lager } = zaehlend();
  await Promise.all([lager.zaehleMassnahmen(LIEFERUNG, [[]]), lager.zaehleMassnahmen(LIEFERUNG, [[]])]);
  await lager.zaehleMassnahmen(LIEFERUNG, [['instrument']]);
  await lager.zaehleMassnahmen({ ...LIEFERUNG, kennung: 'y' }, [[]]);
  expect(gefragt).toEqual(['[[]]', '[["instrument"]]', '[[]]']);
});

test('Welche Lieferung die neueste ist, und was misslang, wird nicht gemerkt', async () => {
  const { gefragt, lager } = zaehlend(2);
  expect((await lager.zaehleMassnahmen(LIEFERUNG, [[]])).ok).toBe(false);
  expect((await lager.zaehleMassnahmen(LIEFERUNG, [[]])).ok).toBe(true);
  const neueste = { art: 'lager', jobcenter: 'a' } as const;
  for (let i = 0; i < 2; i++) await lager.zaehleMassnahmen(neueste, [[]]);
  expect(gefragt).toHaveLength(4);
});
