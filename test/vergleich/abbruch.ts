import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Programm } from './abbruch/programm.ts';
import { toeteImmerWieder } from './abbruch/toeteImmerWieder.ts';

// node test/vergleich/abbruch.ts [ROUNDS]: kills the program, its database and both in the middle of writing, 50 times by default.

const rounds = Number(process.argv[2] ?? 50);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-abbruch-'));
const programm = await Programm.auf(folder);
try {
  await programm.starte();
  const { bestaetigt, wiederDaMs } = await toeteImmerWieder(programm, rounds, text => console.log(text));
  const sorted = wiederDaMs.toSorted((a, b) => a - b);
  console.log(
    `${rounds} Abbrüche, ${bestaetigt} bestätigte Änderungen, keine verloren. Wieder da nach ${sorted[sorted.length >> 1]} ms (Mitte), ${sorted.at(-1)} ms (längstens).`,
  );
} finally {
  await programm.beende();
  fs.rmSync(folder, { recursive: true, force: true });
}
