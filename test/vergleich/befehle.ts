/**
 * Times whole commands as a user runs them: medians over several runs after a warm-up, and their ratio to an empty Node.js start.
 * Run with: node test/vergleich/befehle.ts [number of runs]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const WURZEL = fileURLToPath(new URL('../../', import.meta.url));
const LAEUFE = Number(process.argv[2] ?? 9);
const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-vergleich-'));

const BEFEHLE: readonly Readonly<{ name: string; befehl: readonly string[] }>[] = [
  { name: 'leerer Start von Node.js', befehl: [process.execPath, '-e', ''] },
  { name: 'stellwerk --hilfe', befehl: ['./stellwerk', '--hilfe'] },
  ...['recklinghausen-2023', 'duesseldorf-2021', 'me-aktiv-2017', 'musterstadt-2026'].flatMap(plan => [
    { name: `plan pruefe ${plan}`, befehl: ['./stellwerk', 'plan', 'pruefe', `beispiele/${plan}.yaml`] },
    ...['pdf', 'docx', 'html'].map(format => ({
      name: `plan dokument ${plan} (${format})`,
      befehl: [
        './stellwerk',
        'plan',
        'dokument',
        `beispiele/${plan}.yaml`,
        '--nach',
        path.join(ordner, `${plan}.${format}`),
      ],
    })),
  ]),
];

const dauer = ([programm = '', ...argumente]: readonly string[]): number => {
  const anfang = performance.now();
  const { status, stderr } = spawnSync(programm, argumente, { cwd: WURZEL, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${programm} ${argumente.join(' ')}: Ausgang ${status}\n${stderr}`);
  return performance.now() - anfang;
};

const median = (werte: readonly number[]): number =>
  werte.toSorted((a, b) => a - b)[Math.floor(werte.length / 2)] ?? Number.NaN;

const zeiten = new Map<string, number[]>(BEFEHLE.map(({ name }) => [name, []]));
for (const { befehl } of BEFEHLE) dauer(befehl);
for (let lauf = 0; lauf < LAEUFE; lauf++)
  for (const { name, befehl } of BEFEHLE) zeiten.get(name)?.push(dauer(befehl));

const grundlinie = median(zeiten.get('leerer Start von Node.js') ?? []);
console.log(`Median von ${LAEUFE} Läufen, ganze Befehle, Node.js ${process.version}`);
for (const [name, werte] of zeiten) {
  const mitte = median(werte);
  console.log(
    `${name.padEnd(44)} ${mitte.toFixed(0).padStart(6)} ms   ${(mitte / grundlinie).toFixed(1).padStart(5)} × leerer Start`,
  );
}
rmSync(ordner, { recursive: true });
