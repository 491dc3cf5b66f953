import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Exit code of the first command of a pipe, and what it says on standard error. */
const inLeitung = (aufruf: string, leser: string): Readonly<{ code: string; fehler: string }> => {
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', `./stellwerk ${aufruf} | ${leser} >/dev/null; echo "\${PIPESTATUS[0]}"`],
    { encoding: 'utf8' },
  );
  return { code: stdout.trim(), fehler: stderr };
};

describe('Liest niemand mehr mit', () => {
  it.each(['--hilfe', 'plan --hilfe', 'recht zeige', 'gibtesnicht'])(
    'endet „%s“ still wie andere Werkzeuge',
    aufruf => {
      // The reader has gone before anything is written.
      expect(inLeitung(`${aufruf} 2>&1`, 'true')).toEqual({ code: '141', fehler: '' });
    },
  );

  it('endet ein langer Text nach der ersten Zeile', () => {
    expect(inLeitung('recht zeige', 'head -1').fehler).toBe('');
  });

  it('geht sonst alles seinen Gang', () => {
    expect(inLeitung('--version', 'cat')).toEqual({ code: '0', fehler: '' });
  });
});
