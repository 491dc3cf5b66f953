import { spawn } from 'node:child_process';
import type { Auftrag } from '#domain/kennzahlen';

/** Counts in a process of its own; gives seconds and the most memory it had, as the system says. */
export const alsEigenerProzess = async (
  quelle: string,
  personen: number,
  auftrag: Auftrag,
): Promise<Readonly<{ zeit: number; speicher: number }>> => {
  const eingabe = JSON.stringify({
    quelle,
    personen,
    auftrag: { ...auftrag, stichtage: [...auftrag.stichtage] },
  });
  const kind = spawn(process.execPath, [new URL('./zaehleAllein.ts', import.meta.url).pathname, eingabe], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let ausgabe = '';
  kind.stdout.on('data', stueck => (ausgabe += String(stueck)));
  await new Promise(fertig => kind.once('close', fertig));
  return JSON.parse(ausgabe) as Readonly<{ zeit: number; speicher: number }>;
};
