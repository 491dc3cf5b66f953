import { readFile, readdir, readlink } from 'node:fs/promises';

/** When a process began, in ticks since the machine started: with its number it is one process, not the next one of that number. Null: gone. */
export const beginnVon = async (prozess: number): Promise<string | null> => {
  const text = await readFile(`/proc/${prozess}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  const [zustand = '', ...weitere] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // A dead process that nobody has collected yet still has its number.
  return zustand === 'Z' || zustand === 'X' ? null : (weitere[18] ?? null);
};

/** Does the process work in this folder? PostgreSQL's processes do so in theirs, and a number alone may be somebody else's by now. */
export const arbeitetIn = async (prozess: number, ordner: string): Promise<boolean> =>
  (await readlink(`/proc/${prozess}/cwd`).catch(() => '')) === ordner;

/** Every process that works in this folder. */
export const prozesseIn = async (ordner: string): Promise<readonly number[]> => {
  const nummern = (await readdir('/proc')).filter(name => /^\d+$/.test(name)).map(Number);
  const hier = await Promise.all(nummern.map(async nummer => arbeitetIn(nummer, ordner)));
  return nummern.filter((_, i) => hier[i]);
};

/** Sends a signal; false when there is no such process any more. */
export const sende = (prozess: number, zeichen: NodeJS.Signals): boolean => {
  try {
    return process.kill(prozess, zeichen);
  } catch {
    return false;
  }
};

/** Looks every few milliseconds until it is so; false when the time is over. */
export const warteBis = async (
  ist: () => Promise<boolean>,
  hoechstens: number,
  abstand = 10,
): Promise<boolean> => {
  const ende = performance.now() + hoechstens;
  while (!(await ist())) {
    if (performance.now() > ende) return false;
    await new Promise(weiter => setTimeout(weiter, abstand));
  }
  return true;
};
