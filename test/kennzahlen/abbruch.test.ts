import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { alsDateien } from './alsDateien.ts';
import type { Lieferung } from './lieferung.ts';
import { monatAus, tag, type Tag } from '#domain/werte';

/** How often a load is killed; `STELLWERK_ABBRUECHE=10` tries more. */
const ABBRUECHE = Number(process.env['STELLWERK_ABBRUECHE'] ?? 3);
const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-abbruch-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

const AUFRUF = fileURLToPath(new URL('../../stellwerk', import.meta.url));
const WUNSCH = { schnitte: [[]], mindestluecke: 0, altersgrenzen: [25, 55] };

const lieferung = (personen: number): Lieferung => ({
  jobcenter: '05111',
  vonMonat: monatAus(2025, 1),
  bisMonat: monatAus(2025, 2),
  stichtage: ['2024-11-15', '2024-12-15', '2025-01-15', '2025-02-15'].map(t => tag(t)),
  personen: Array.from({ length: personen }, (_, i) => ({
    person: `p${String(i).padStart(6, '0')}`,
    geburtsdatum: tag('1980-05-01'),
    geschlecht: 'w',
    staatsangehoerigkeit: 'DE',
    fluchtkontext: 'nein',
  })),
  leistungsbezug: Array.from({ length: personen }, (_, i) => ({
    person: `p${String(i).padStart(6, '0')}`,
    bg: `b${i}`,
    traeger: '05111',
    status: 'ELB',
    hauptperson: true,
    von: (tag('2022-01-01') + (i % 900)) as Tag,
    bis: null,
  })),
  bedarfsgemeinschaften: [],
  erwerbstaetigkeiten: [],
  teilnahmen: [],
  status: [],
  zustaendigkeiten: [],
  merkmale: [],
});

/** Takes a delivery in as another process and kills it after a while, unless it was faster; gives how long it ran. */
const uebernimm = async (lager: string, quelle: string, toetenNach: number | null): Promise<number> => {
  const beginn = performance.now();
  const kind = spawn(AUFRUF, ['lieferung', 'uebernimm', quelle, '--lager', lager], { stdio: 'ignore' });
  const uhr = toetenNach === null ? null : setTimeout(() => kind.kill('SIGKILL'), toetenNach);
  await new Promise(fertig => kind.once('close', fertig));
  if (uhr) clearTimeout(uhr);
  return performance.now() - beginn;
};

it(`verliert nichts, wenn die Übernahme ${ABBRUECHE}-mal mittendrin getötet wird`, async () => {
  const ordner = path.join(wurzel, 'lager');
  const lager = erstelleLager(ordner);
  const alte = alsDateien(path.join(wurzel, 'alt'), lieferung(10));
  const neue = alsDateien(path.join(wurzel, 'neu'), lieferung(20_000));
  writeFileSync(
    path.join(neue, 'lieferung.json'),
    JSON.stringify({
      format: 'stellwerk-lieferung/1',
      jobcenter: '05111',
      name: 'Neu',
      ladestand: '2026-01-31',
      vonMonat: '2025-01',
      bisMonat: '2025-02',
    }),
  );
  await uebernimm(ordner, alte, null);
  const dauer = await uebernimm(path.join(wurzel, 'probe'), neue, null);
  for (let i = 0; i < ABBRUECHE; i++) {
    await uebernimm(ordner, neue, (dauer * (i + 0.5)) / ABBRUECHE);
    const gezaehlt = await lager.zaehle({ art: 'lager', jobcenter: '05111' }, WUNSCH);
    const da = await lager.lieferungen('05111');
    expect(gezaehlt.ok && gezaehlt.wert.wuerfel[0]?.zellen.ELB[1]).toBe(da.length === 1 ? 10 : 20_000);
  }
  await uebernimm(ordner, neue, null);
  const schluss = await lager.zaehle({ art: 'lager', jobcenter: '05111' }, WUNSCH);
  expect(schluss.ok && schluss.wert.wuerfel[0]?.zellen.ELB[1]).toBe(20_000);
  expect(await lager.lieferungen('05111')).toHaveLength(2);
  expect(readdirSync(ordner)).toEqual(['05111']);
}, 600_000);
