import { expect, test } from 'vitest';
import { gelungen, melde, misslungen } from '#domain/werte';
import { organisationsmeldungen, type Akteur } from '#domain/zugang';
import { erstelleJobcenternamen } from './jobcenternamen.ts';

const akteur = (jobcenter: string): Akteur => ({ konto: 'k', jobcenter, rollen: [] });

test('Jeder Name wird einmal erfragt, auch von mehreren zugleich, und nach einer Umbenennung wieder', async () => {
  let gefragt = 0;
  const namen = erstelleJobcenternamen(async ({ jobcenter }) => gelungen(`${jobcenter} ${++gefragt}`));
  const alle = await Promise.all(['a', 'a', 'b'].map(async jobcenter => namen.name(akteur(jobcenter))));
  expect(alle).toEqual([gelungen('a 1'), gelungen('a 1'), gelungen('b 2')]);
  namen.vergiss('a');
  expect(await namen.name(akteur('a'))).toEqual(gelungen('a 3'));
  expect(await namen.name(akteur('b'))).toEqual(gelungen('b 2'));
});

test('Was beim Umbenennen gerade erfragt wird und was misslingt, wird nicht gemerkt', async () => {
  let gefragt = 0;
  const namen = erstelleJobcenternamen(async () => {
    gefragt++;
    if (gefragt === 2) return misslungen(melde(organisationsmeldungen.NAME_FEHLT, '', {}));
    if (gefragt === 3) throw new Error('Die Datenbank ist nicht da.');
    return gelungen(`Name ${gefragt}`);
  });
  const unterwegs = namen.name(akteur('a'));
  namen.vergiss('a');
  await unterwegs;
  expect((await namen.name(akteur('a'))).ok).toBe(false);
  await expect(namen.name(akteur('a'))).rejects.toThrow('nicht da');
  expect(await namen.name(akteur('a'))).toEqual(gelungen('Name 4'));
});
