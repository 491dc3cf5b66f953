import fs from 'node:fs';

/** Looks at the memory of a process (resident, MB) every ten seconds until it is told to stop. */
export const beobachteSpeicher = (prozess: number): (() => readonly number[]) => {
  const werte: number[] = [];
  const uhr = setInterval(() => werte.push(speicherVon(prozess)), 10_000);
  return () => {
    clearInterval(uhr);
    return werte;
  };
};

const speicherVon = (prozess: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${prozess}/status`, 'utf8'))?.[1]) / 1024;
