import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'vitest';
import { erstelleAggregatablagen, erstelleLager } from '#adapters/lager';
import { beantworte, erstelleAuskunftsspeicher, type Auskunftstransaktion } from '#application/auskunft';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { ablageIn } from '#main';
import { wert } from '../zugang/pruefstand.ts';
test('x', async () => {
  const ordner = mkdtempSync(path.join(os.tmpdir(), 'C2-'));
  const t = Date.now(); const log = (...a: unknown[]) => console.log((Date.now() - t) / 1000, ...a);
  await erzeugeMusterlieferung({ seed: 1, personen: Number(process.env['P'] ?? 4000), monate: 48 }, await ablageIn(ordner + '/l'));
  const lager = erstelleLager(ordner + '/lager');
  wert(await lager.uebernimm(ordner + '/l', 0, () => undefined));
  log('lager');
  const umgebung = { lager, aggregate: erstelleAggregatablagen(ordner + '/a'), speicher: erstelleAuskunftsspeicher({ insgesamt: 5000, jeJobcenter: 5000 }),
    imMandanten: async (_a: unknown, tue: any) => tue({ protokolliere: async () => undefined, plaene: { plaene: async () => [] }, verwaltung: { jobcenter: async () => ({ nummer: '999001', name: 'M', modus: 'zkt' }), einheiten: async () => [] } } as unknown as Auskunftstransaktion) } as any;
  const fin = { konto: 'f', jobcenter: '999001', rollen: [{ rolle: 'finanzen', einheit: null }] } as any;
  const a = wert(await beantworte(fin, { zahl: 'K2', monate: '36', gegen: 'nichts' }, umgebung));
  log(JSON.stringify(a.angebot).slice(0, 1500));
  const merk = (a.angebot as any).merkmale as { merkmal?: string; name: string; klassen: string[] }[];
  for (const zahl of ['K3', 'K2', 'K2E1','BDQ'])
    for (const [i, m] of merk.entries()) { const n = (m as any).merkmal ?? m.name;
      const q = wert(await beantworte(fin, { zahl, je: n, monate: '36', gegen: 'nichts' }, umgebung));
      log(zahl, n, q.reihen.map(r => r.klasse + ':' + r.werte.filter(w => w.zaehler !== null).length).join(' '));
      for (const o of merk.slice(i + 1)) { const on = (o as any).merkmal ?? o.name; let s = 0, g = 0;
        const kl = q.reihen.flatMap(r => r.klasse ?? []);
        for (const k of kl) { const x = await beantworte(fin, { zahl, fuer: `${n}.${k}`, je: on, monate: '36', gegen: 'nichts' }, umgebung); if (!x.ok) continue; for (const r of x.wert.reihen.slice(1)) for (const w of r.werte) { g++; if (w.zaehler !== null) s++; } }
        log(zahl, n, on, `${s}/${g}`); } }
}, 600000);
