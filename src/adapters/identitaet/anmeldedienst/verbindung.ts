import {
  allowInsecureRequests,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client';
import type { Dienstangaben } from './angaben.ts';

/** Asks the provider once where its places are; after a failure the next one asks again. */
export const erstelleVerbindung = ({
  aussteller,
  kennung,
  geheimnis,
}: Dienstangaben): (() => Promise<Configuration>) => {
  let gefunden: Promise<Configuration> | null = null;
  const ort = new URL(aussteller);
  return async () => {
    gefunden ??= discovery(ort, kennung, geheimnis, undefined, {
      timeout: WARTE_SEKUNDEN,
      // Signatures are checked even on what came straight from the provider.
      execute: [enableNonRepudiationChecks, ...(istEigeneMaschine(ort) ? [allowInsecureRequests] : [])],
    });
    try {
      return await gefunden;
    } catch (fehler) {
      gefunden = null;
      throw fehler;
    }
  };
};

const WARTE_SEKUNDEN = 10;

const istEigeneMaschine = ({ hostname }: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
