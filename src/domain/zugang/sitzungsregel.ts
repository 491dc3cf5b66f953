import { frueherer, spaeterUm, type Zeitpunkt } from './zeitpunkt.ts';

/** How long a sign-in holds. */
export type Sitzungsregel = Readonly<{
  /** Without any request. */
  untaetigMinuten: number;
  /** In any case. */
  hoechstensStunden: number;
  /** After so long the session gets a new token. */
  erneuernNachMinuten: number;
  /** So long the old token still serves requests that were on their way. */
  nachlaufSekunden: number;
  /** Between password and second factor. */
  zweiterFaktorMinuten: number;
}>;

export const SITZUNGSREGEL: Sitzungsregel = {
  untaetigMinuten: 30,
  hoechstensStunden: 12,
  erneuernNachMinuten: 15,
  nachlaufSekunden: 30,
  zweiterFaktorMinuten: 5,
};

/** When things happened to a session. erneuert: when its token was made; abgeloest: there is a newer token. */
export type Sitzungszeiten = Readonly<{
  zuletzt: Zeitpunkt;
  erneuert: Zeitpunkt;
  endet: Zeitpunkt;
  abgeloest: boolean;
}>;

/** What a session is worth at a moment. */
export type Sitzungszustand = 'gueltig' | 'zuErneuern' | 'abgelaufen';

/** Its state: over when its time is up or nobody used it for too long; due for a new token when the old one is old. */
export const sitzungszustand = (
  { zuletzt, erneuert, endet, abgeloest }: Sitzungszeiten,
  jetzt: Zeitpunkt,
  regel: Sitzungsregel,
): Sitzungszustand => {
  const untaetigBis = spaeterUm(zuletzt, regel.untaetigMinuten * 60);
  if (jetzt >= frueherer(endet, untaetigBis)) return 'abgelaufen';
  const alt = jetzt >= spaeterUm(erneuert, regel.erneuernNachMinuten * 60);
  return alt && !abgeloest ? 'zuErneuern' : 'gueltig';
};

/** When a full session that begins now is over in any case. */
export const sitzungsende = (jetzt: Zeitpunkt, regel: Sitzungsregel): Zeitpunkt =>
  spaeterUm(jetzt, regel.hoechstensStunden * 3600);

/** Until when the second factor may be entered. */
export const zwischenende = (jetzt: Zeitpunkt, regel: Sitzungsregel): Zeitpunkt =>
  spaeterUm(jetzt, regel.zweiterFaktorMinuten * 60);

/** Until when a replaced token still serves; never longer than the session. */
export const nachlaufende = (endet: Zeitpunkt, jetzt: Zeitpunkt, regel: Sitzungsregel): Zeitpunkt =>
  frueherer(endet, spaeterUm(jetzt, regel.nachlaufSekunden));
