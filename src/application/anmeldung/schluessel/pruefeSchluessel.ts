import { darf, spaeterUm, type Akteur } from '#domain/zugang';
import { akteurZu } from '../akteurZu.ts';
import { pflichtVon } from '../pflicht.ts';
import type { Zugangswerkzeug } from '../werkzeug.ts';

/** Who asks by a key: its account, limited to what the key is for, and which key it was. */
export type Schluesselinhaber = Readonly<{ akteur: Akteur; schluessel: string }>;

/** So often its last use is written down. */
const MERKE_NACH_SEKUNDEN = 60;

/**
 * Every request of a program: whose key is it, and does it still hold? null for a key that is unknown or over, for one of an account that is locked
 * or still has something to do first (a preliminary password), and for one of somebody who may have no keys any more.
 */
export const pruefeSchluessel = async (
  { konten, scheine, jetzt, regeln }: Zugangswerkzeug,
  schein: string,
): Promise<Schluesselinhaber | null> =>
  konten.ausfuehren(async zugriff => {
    const zeit = jetzt();
    const gefunden = await zugriff.programmschluesselinhaber(scheine.pruefwert(schein));
    if (!gefunden || zeit >= gefunden.schluessel.endet) return null;
    const { schluessel, konto } = gefunden;
    const inhaber = await akteurZu(zugriff, konto);
    if (konto.gesperrt || pflichtVon(konto, regeln) !== null) return null;
    if (!darf(inhaber, 'schluessel.eigene', inhaber)) return null;
    if (schluessel.zuletzt === null || zeit >= spaeterUm(schluessel.zuletzt, MERKE_NACH_SEKUNDEN))
      await zugriff.merkeBenutzung(schluessel, zeit);
    return { akteur: { ...inhaber, nur: schluessel.nur }, schluessel: schluessel.schluessel };
  });
