import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** How a tool ended, and all it has written. */
export type Befund = Readonly<{ exitCode: number | null; output: string }>;

/** Runs a tool from node_modules under this Node.js; `script` is its file there. Works on the project unless told otherwise. */
export async function runWerkzeug(
  script: string,
  args: readonly string[],
  cwd: string = ROOT,
): Promise<Befund> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', exitCode => resolve({ exitCode, output }));
  });
}
