import { spawn } from 'node:child_process';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';

/** How a program ended and what it wrote. */
type Ausgang = Readonly<{ ergebnis: number | null; ausgabe: string }>;

/** Runs a program to its end. */
export const fuehreAus = async (
  [programm = '', ...worte]: readonly string[],
  env: Record<string, string>,
): Promise<Ausgang> =>
  new Promise(fertig => {
    const kind = spawn(programm, worte, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let ausgabe = '';
    for (const strom of [kind.stdout, kind.stderr])
      strom.setEncoding('utf8').on('data', (text: string) => (ausgabe += text));
    kind.on('error', fehler => fertig({ ergebnis: null, ausgabe: fehler.message }));
    kind.on('close', ergebnis => fertig({ ergebnis, ausgabe }));
  });

/**
 * The call of a PostgreSQL program, which refuses to run as root. Root therefore calls it in a user namespace of its own, where the same user
 * has another number: files stay root's, so private folders stay readable, and there is nothing to hand over.
 */
export const alsGewoehnlicherBenutzer = async (programm: string): Promise<Ergebnis<readonly string[]>> => {
  if (process.getuid?.() !== 0) return gelungen([programm]);
  const abgetrennt = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
  const probe = await fuehreAus([...abgetrennt, 'true'], { PATH: process.env['PATH'] ?? '/usr/bin:/bin' });
  return probe.ergebnis === 0
    ? gelungen([...abgetrennt, programm])
    : misslungen(melde(datenbankmeldungen.ALS_ROOT, '', { grund: probe.ausgabe.trim() }));
};
