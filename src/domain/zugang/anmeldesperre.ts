import { spaeterUm, type Zeitpunkt } from './zeitpunkt.ts';

/** When and how long attempts to sign in are refused. */
export type Sperrregel = Readonly<{
  /** So many wrong attempts cost nothing. */
  freiversuche: number;
  /** How long the first lockout lasts; each further one is twice as long … */
  ersteSperreSekunden: number;
  /** … up to this, so that nobody can be locked out for ever by somebody else. */
  laengsteSperreSekunden: number;
  /** After so long without an attempt the count begins anew. */
  vergessenNachStunden: number;
}>;

export const SPERRREGEL: Sperrregel = {
  freiversuche: 5,
  ersteSperreSekunden: 30,
  laengsteSperreSekunden: 900,
  vergessenNachStunden: 24,
};

/** What is known about attempts under one name, whether there is such an account or not. */
export type Sperrstand = Readonly<{ versuche: number; letzter: Zeitpunkt | null }>;

export const KEINE_VERSUCHE: Sperrstand = { versuche: 0, letzter: null };

/** Whether an attempt may be made, with the state to keep: bis: until when it is refused. */
export type Versuchserlaubnis = Readonly<
  { erlaubt: true; stand: Sperrstand } | { erlaubt: false; stand: Sperrstand; bis: Zeitpunkt }
>;

/**
 * Takes an attempt. It counts as wrong before the password is looked at, so that many at once do not pass for one; who signs in begins anew with
 * {@link KEINE_VERSUCHE}. A refused attempt changes nothing: it neither lengthens the lockout nor tells whether the password was right.
 */
export const nimmVersuch = (stand: Sperrstand, jetzt: Zeitpunkt, regel: Sperrregel): Versuchserlaubnis => {
  const bis = gesperrtBis(stand, regel);
  if (bis !== null && jetzt < bis) return { erlaubt: false, stand, bis };
  const bisher = istVergessen(stand, jetzt, regel) ? 0 : stand.versuche;
  return { erlaubt: true, stand: { versuche: bisher + 1, letzter: jetzt } };
};

/** Until when attempts are refused; null when they are not. May lie in the past. */
export const gesperrtBis = ({ versuche, letzter }: Sperrstand, regel: Sperrregel): Zeitpunkt | null => {
  const sperren = versuche - regel.freiversuche;
  if (letzter === null || sperren < 0) return null;
  // Beyond 2^20 the longest lockout is reached in any case.
  const dauer = regel.ersteSperreSekunden * 2 ** Math.min(sperren, 20);
  return spaeterUm(letzter, Math.min(dauer, regel.laengsteSperreSekunden));
};

/** Does this attempt begin a lockout? For the audit log. */
export const beginntSperre = ({ versuche }: Sperrstand, regel: Sperrregel): boolean =>
  versuche >= regel.freiversuche;

const istVergessen = ({ letzter }: Sperrstand, jetzt: Zeitpunkt, regel: Sperrregel): boolean =>
  letzter !== null && jetzt >= spaeterUm(letzter, regel.vergessenNachStunden * 3600);
