import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oeffneDatenbank, type Datenbank } from '#adapters/postgres';
import { gelungen } from '#domain/werte';
import { meldungen, wert } from './testdatenbank.ts';

const AKTEUR = { konto: '00000000-0000-4000-8000-000000000001', jobcenter: '05315' };

let folder: string;
let datenbank: Datenbank;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-daten-'));
  datenbank = wert(await oeffneDatenbank({ art: 'ordner', ordner: folder }));
});

afterAll(async () => {
  await datenbank.schliesse();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('Eine Datenbank im Datenordner', () => {
  test('ist nach dem Öffnen bereit und behält ihre Daten über das Schließen', async () => {
    await datenbank.imMandanten(AKTEUR, async tx => {
      await tx.db
        .insertInto('jobcenter')
        .values({ nummer: AKTEUR.jobcenter, name: 'Köln', modus: 'ge' })
        .execute();
      await tx.protokolliere({ vorgang: 'jobcenter.angelegt', gegenstand: 'jobcenter', nachher: 'Köln' });
      return gelungen(null);
    });
    await datenbank.schliesse();
    datenbank = wert(await oeffneDatenbank({ art: 'ordner', ordner: folder }));
    expect(await names()).toEqual(['Köln']);
  });

  test('ist nach einem Absturz des Servers von selbst wieder da', async () => {
    const pid = Number(
      fs.readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(pid, 'SIGKILL');
    // Whoever is in the middle of something is told; whoever begins waits.
    const first = await names().catch(() => null);
    expect(first ?? (await names())).toEqual(['Köln']);
  });
});

test('Eine Adresse, an der keine Datenbank ist, wird zu einer Meldung', async () => {
  const quelle = { art: 'adresse', adresse: 'postgres://ich:geheim@127.0.0.1:1/stellwerk' } as const;
  expect(meldungen(await oeffneDatenbank(quelle))).toMatchObject([
    { code: 'DATENBANK-11', parameter: { wo: 'auf 127.0.0.1 (stellwerk)' } },
  ]);
});

async function names(): Promise<readonly string[]> {
  return wert(
    await datenbank.imMandanten(AKTEUR, async tx =>
      gelungen((await tx.db.selectFrom('jobcenter').select('name').execute()).map(({ name }) => name)),
    ),
  );
}
