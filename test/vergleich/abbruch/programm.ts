import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** How a process ended, and what it said. */
export type Ende = Readonly<{
  code: number | null;
  signal: string | null;
  aus: string;
  fehler: string;
}>;

/** The workspace as a real process on a data folder of its own. */
export class Programm {
  readonly daten: string;
  readonly port: number;
  readonly #umgebung: Record<string, string>;
  #kind: ChildProcess | null = null;
  #ende: Promise<Ende> = Promise.reject(new Error('nie gestartet'));
  aus = '';
  fehler = '';

  private constructor(daten: string, port: number, umgebung: Record<string, string>) {
    this.daten = daten;
    this.port = port;
    this.#umgebung = umgebung;
    this.#ende.catch(() => undefined);
  }

  static async auf(daten: string, umgebung: Record<string, string> = {}): Promise<Programm> {
    return new Programm(daten, await freierPort(), umgebung);
  }

  get adresse(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it and waits until it serves. */
  async starte(): Promise<void> {
    this.beginne();
    await Promise.race([
      bis(() => this.aus.includes('läuft auf'), 180_000),
      this.#ende.then(({ code, fehler }) => {
        throw new Error(`Stellwerk ist mit ${code} zu Ende: ${fehler}`);
      }),
    ]);
  }

  /** Starts it. */
  beginne(): void {
    this.aus = '';
    this.fehler = '';
    const kind = spawn(process.execPath, [path.join(ROOT, 'start.mjs'), 'start'], {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'] ?? '',
        TMPDIR: process.env['TMPDIR'] ?? '/tmp',
        STELLWERK_DATEN: this.daten,
        STELLWERK_PORT: String(this.port),
        ...this.#umgebung,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#kind = kind;
    kind.stdout.setEncoding('utf8').on('data', (text: string) => (this.aus += text));
    kind.stderr.setEncoding('utf8').on('data', (text: string) => (this.fehler += text));
    this.#ende = new Promise(fertig => {
      kind.on('close', (code, signal) => fertig({ code, signal, aus: this.aus, fehler: this.fehler }));
    });
  }

  /** The number of its process, 0 when it was never started. */
  get prozess(): number {
    return this.#kind?.pid ?? 0;
  }

  async ende(): Promise<Ende> {
    return this.#ende;
  }

  sende(signal: NodeJS.Signals): void {
    this.#kind?.kill(signal);
  }

  /** Kills the program, and nothing else. */
  async toete(): Promise<void> {
    this.sende('SIGKILL');
    await this.#ende;
  }

  /** The process of the database; null when there is none. */
  datenbank(): number | null {
    const cluster = path.join(this.daten, 'postgres', 'cluster');
    try {
      const nummer = Number(fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
      return fs.readlinkSync(`/proc/${nummer}/cwd`) === cluster ? nummer : null;
    } catch {
      return null;
    }
  }

  /** Kills the database, and nothing else. */
  toeteDatenbank(): void {
    const nummer = this.datenbank();
    if (nummer !== null) process.kill(nummer, 'SIGKILL');
  }

  /** Ends it in order, if it runs. */
  async beende(): Promise<Ende> {
    if (this.#kind?.exitCode === null && this.#kind.signalCode === null) this.sende('SIGTERM');
    return this.#ende;
  }
}

/** Looks again and again until it is so. */
export async function bis(ist: () => boolean, hoechstens: number): Promise<void> {
  const ende = performance.now() + hoechstens;
  while (!ist()) {
    if (performance.now() > ende) throw new Error('Darauf wurde vergeblich gewartet.');
    await new Promise(weiter => setTimeout(weiter, 50));
  }
}

async function freierPort(): Promise<number> {
  return new Promise((fertig, kaputt) => {
    const server = net.createServer().on('error', kaputt);
    server.listen(0, '127.0.0.1', () => {
      const adresse = server.address();
      server.close(() => fertig(typeof adresse === 'object' && adresse ? adresse.port : 0));
    });
  });
}
