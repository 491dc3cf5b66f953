import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A project of its own in a temporary folder: the real start.mjs, stellwerk and .ci/run, a tiny main, and an npm on
 * the PATH that does what the test wants and keeps a diary. Everything runs as real processes.
 */
export function createProjekt() {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'stellwerk start '));
  const project = new Projekt(folder);
  onTestFinished(() => project.remove());
  return project;
}

/** What the fake npm does: fail, wait until it is let go or never, ignore signals. */
export type NpmVerhalten = Readonly<{
  output?: string;
  exitCode?: number;
  waits?: boolean;
  isStubborn?: boolean;
}>;

export class Projekt {
  readonly folder: string;
  /** Folders for programs; a PATH made of nothing but these has no other npm. */
  readonly programs: string;
  readonly #children: ChildProcess[] = [];

  constructor(folder: string) {
    this.folder = folder;
    this.programs = path.join(folder, 'programme');
    for (const name of ['start.mjs', 'stellwerk', '.ci/run'])
      fs.cpSync(path.join(ROOT, name), this.file(name));
    this.write('package.json', JSON.stringify({ name: 'probe', version: '1.0.0', type: 'module' }));
    this.write('package-lock.json', '{}');
    this.write('src/main/index.ts', MAIN);
    this.write('programme/package.json', JSON.stringify({ type: 'commonjs' }));
    this.write('programme/npm', `#!${process.execPath}\n${NPM}`, 0o755);
    fs.symlinkSync(process.execPath, path.join(this.programs, 'node'));
    this.setNpm({});
  }

  file(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, text: string, mode = 0o644): void {
    fs.mkdirSync(path.dirname(this.file(name)), { recursive: true });
    fs.writeFileSync(this.file(name), text, { mode });
  }

  exists(name: string): boolean {
    return fs.existsSync(this.file(name));
  }

  setNpm(behaviour: NpmVerhalten): void {
    this.write('npm.json', JSON.stringify(behaviour));
  }

  /** Lets an npm that waits go on. */
  releaseNpm(): void {
    this.write('npm-weiter', '');
  }

  /** What npm was called with and when it ended, in this order: 'ci --include=dev', 'fertig'. */
  diary(): string[] {
    return this.exists('npm.log') ? fs.readFileSync(this.file('npm.log'), 'utf8').trim().split('\n') : [];
  }

  /** Process numbers of npm and of the child it has started, once both run. */
  async npmProcesses(): Promise<number[]> {
    await until(() => this.exists('npm-pids.json'));
    return JSON.parse(fs.readFileSync(this.file('npm-pids.json'), 'utf8')) as number[];
  }

  /** Runs a Node.js of old: start.mjs sees this version and must look for another one. */
  withNode(version: string, arch: string = process.arch): Record<string, string> {
    const code = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
      Object.defineProperty(process, 'version', { value: 'v${version}' });
      Object.defineProperty(process, 'arch', { value: '${arch}' });`;
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
  }

  /** Puts a Node.js where the packages bring theirs: a small script, so that it shows in its environment. */
  addBundledNode(): void {
    const script = `#!/bin/sh\nunset NODE_OPTIONS\nMITGELIEFERT=ja exec '${process.execPath}' "$@"\n`;
    this.write(`node_modules/node-linux-${process.arch}/bin/node`, script, 0o755);
  }

  start(...args: string[]): Lauf {
    return this.run(process.execPath, [this.file('start.mjs'), ...args]);
  }

  run(command: string, args: readonly string[], env: Record<string, string> = {}, cwd = this.folder): Lauf {
    const child = spawn(command, args, {
      cwd,
      env: { PATH: `${this.programs}:/usr/bin:/bin`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.push(child);
    return new Lauf(child);
  }

  remove(): void {
    for (const child of this.#children) child.kill('SIGKILL');
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** How a process ended. */
export type Ende = Readonly<{ code: number | null; signal: string | null; stdout: string; stderr: string }>;

/** A running process and what it has written so far. */
export class Lauf {
  readonly child: ChildProcess;
  readonly end: Promise<Ende>;
  stdout = '';
  stderr = '';

  constructor(child: ChildProcess) {
    this.child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.end = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) =>
        resolve({ code, signal, stdout: this.stdout, stderr: this.stderr }),
      );
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

/** Waits for a condition, and fails when it does not come true in half a minute. */
export async function until(condition: () => boolean): Promise<void> {
  await vi.waitUntil(condition, { timeout: 30_000, interval: 10 });
}

/** False also for a process that has ended and only waits to be fetched by its parent. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Says who it is as JSON; 'code 3' ends with 3, 'absturz' dies of SIGKILL, 'warte' stays until a signal comes. */
const MAIN = `
import fs from 'node:fs';
export async function main(args: readonly string[]): Promise<number> {
  const stopped = args[0] === 'warte' ? untilStopped() : undefined;
  const hasPackages = fs.existsSync(new URL('../../node_modules/paket/vollstaendig', import.meta.url));
  console.log(JSON.stringify({ args, cwd: process.cwd(), pid: process.pid, env: process.env['MITGELIEFERT'], hasPackages }));
  if (args[0] === 'absturz') process.kill(process.pid, 'SIGKILL');
  return stopped ?? (args[0] === 'code' ? Number(args[1]) : 0);
}
function untilStopped(): Promise<number> {
  const timer = setInterval(() => {}, 1000);
  return new Promise(resolve => {
    const stop = (code: number) => { clearInterval(timer); console.log('beendet'); resolve(code); };
    process.once('SIGINT', () => stop(10));
    process.once('SIGTERM', () => stop(15));
    process.once('SIGHUP', () => stop(11));
  });
}
`;

/** Like npm ci: empties node_modules (but not at once), then fills it bit by bit. 'npm test' calls start.mjs. */
const NPM = `
const fs = require('node:fs');
const { spawn, spawnSync } = require('node:child_process');
const path = require('node:path');
const home = path.dirname(__dirname);
const args = process.argv.slice(2);
if (args[0] === 'test') {
  process.exit(spawnSync(process.execPath, [path.join(home, 'start.mjs'), 'test'], { stdio: 'inherit' }).status);
}
const { output = '', exitCode = 0, waits = false, isStubborn = false } = JSON.parse(fs.readFileSync(path.join(home, 'npm.json')));
const note = text => fs.appendFileSync(path.join(home, 'npm.log'), text + '\\n');
note(args.join(' '));
for (const name of fs.existsSync('node_modules') ? fs.readdirSync('node_modules') : []) {
  if (!/^node-linux|^[.]/.test(name)) fs.rmSync(path.join('node_modules', name), { recursive: true });
}
fs.mkdirSync('node_modules/paket', { recursive: true });
fs.writeFileSync('node_modules/paket/halb', '');
process.stdout.write(output);
if (isStubborn) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
if (waits) {
  const child = spawn('sleep', ['1000'], { stdio: 'ignore' });
  fs.writeFileSync(path.join(home, 'npm-pids.neu'), JSON.stringify([process.pid, child.pid]));
  fs.renameSync(path.join(home, 'npm-pids.neu'), path.join(home, 'npm-pids.json'));
  const timer = setInterval(() => {
    if (fs.existsSync(home) && !fs.existsSync(path.join(home, 'npm-weiter'))) return;
    clearInterval(timer);
    child.kill();
    if (fs.existsSync(home)) finish();
  }, 10);
} else finish();
function finish() {
  if (exitCode === 0) fs.writeFileSync('node_modules/paket/vollstaendig', '');
  note(exitCode === 0 ? 'fertig' : 'gescheitert');
  process.exitCode = exitCode;
}
`;
