import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A Chromium: the system's where STELLWERK_CHROMIUM names one, else that from npm. Only --no-sandbox, so that its web security is the real one. */
export const starteBrowser = async (): Promise<{ browser: Browser; beende: () => Promise<void> }> => {
  const ablage = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-browser-'));
  const umgebung = { TMPDIR: process.env['TMPDIR'], AWS: process.env['AWS_EXECUTION_ENV'] };
  // The package unpacks its libraries only where it believes to be; both are read while it is imported.
  process.env['TMPDIR'] = ablage;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const programm = process.env['STELLWERK_CHROMIUM'] ?? (await ausNpm());
  const bibliotheken = process.env['LD_LIBRARY_PATH'] ?? '';
  if (!existsSync(programm)) throw new Error(`Es gibt keinen Browser unter ${programm}`);
  const browser = await chromium.launch({
    executablePath: programm,
    args: ['--no-sandbox'],
    // Its own font settings end it as soon as a page brings fonts along; pages of ours do.
    env: { ...process.env, LD_LIBRARY_PATH: bibliotheken, TMPDIR: ablage, FONTCONFIG_PATH: ablage },
  });
  stelleZurueck('TMPDIR', umgebung.TMPDIR);
  stelleZurueck('AWS_EXECUTION_ENV', umgebung.AWS);
  return {
    browser,
    async beende() {
      await browser.close();
      rmSync(ablage, { recursive: true, force: true });
    },
  };
};

const ausNpm = async (): Promise<string> => (await import('@sparticuz/chromium')).default.executablePath();

const stelleZurueck = (name: string, wert: string | undefined): void => {
  if (wert === undefined) delete process.env[name];
  else process.env[name] = wert;
};
