import type { Ergebnis } from '#domain/werte';
import { laeuft } from './postmaster.ts';

/** Every so many milliseconds a look at one entry of /proc. */
const ABSTAND_MS = 250;
const HOECHSTENS_MS = 30_000;

/** Looks after a running server and starts it again when it is gone. Keeps no process alive; what fails is tried again, more and more seldom. */
export const ueberwache = (
  ordner: string,
  starte: () => Promise<Pick<Ergebnis<unknown>, 'ok'>>,
): Readonly<{ ende(): Promise<void> }> => {
  let pause = ABSTAND_MS;
  let vorbei = false;
  let blick: Promise<void> = Promise.resolve();
  let uhr: NodeJS.Timeout;
  const sieh = async (): Promise<void> => {
    const gut = (await laeuft(ordner)) || (await starte().catch(() => ({ ok: false }))).ok;
    pause = gut ? ABSTAND_MS : Math.min(2 * pause, HOECHSTENS_MS);
    if (!vorbei) warte();
  };
  const warte = (): void => {
    uhr = setTimeout(() => {
      blick = sieh();
    }, pause).unref();
  };
  warte();
  return {
    ende: async () => {
      vorbei = true;
      clearTimeout(uhr);
      await blick;
    },
  };
};
