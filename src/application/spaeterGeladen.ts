import type { erstelleBeschlussvorlage as alsBeschlussvorlage } from './beschlussvorlage/erstelleBeschlussvorlage.ts';
import type { pruefeBeilagen as alsBeilagenbefunde } from './beilagen/beilagenbefunde.ts';
import type { erstelleDokument as alsDokument } from './dokument/erstelleDokument.ts';
import type { richteJobcenterEin as alsJobcentereinrichtung } from './betrieb/richteJobcenterEin.ts';
import type { sichereBestand as alsSicherung } from './betrieb/sichereBestand.ts';
import type { stelleBestandWiederHer as alsWiederherstellung } from './betrieb/stelleBestandWiederHer.ts';
import type { schreibeFort as alsFortschreibung } from './planFortschreiben.ts';

export type { Beschlusswahl } from './beschlussvorlage/erstelleBeschlussvorlage.ts';
export type { Dokumentwahl } from './dokument/erstelleDokument.ts';

// Use cases that are loaded when they are asked for: a check does without them and is done sooner.

/** See {@link alsDokument}. */
export const erstelleDokument = async (
  ...angaben: Parameters<typeof alsDokument>
): ReturnType<typeof alsDokument> =>
  (await import('./dokument/erstelleDokument.ts')).erstelleDokument(...angaben);

/** See {@link alsBeschlussvorlage}. */
export const erstelleBeschlussvorlage = async (
  ...angaben: Parameters<typeof alsBeschlussvorlage>
): Promise<ReturnType<typeof alsBeschlussvorlage>> =>
  (await import('./beschlussvorlage/erstelleBeschlussvorlage.ts')).erstelleBeschlussvorlage(...angaben);

/** See {@link alsBeilagenbefunde}. A plan without pictures and annexes has none. */
export const pruefeBeilagen = async (
  ...[plan, werkzeug]: Parameters<typeof alsBeilagenbefunde>
): ReturnType<typeof alsBeilagenbefunde> =>
  plan.dokument?.bilder || plan.dokument?.anlagen
    ? (await import('./beilagen/beilagenbefunde.ts')).pruefeBeilagen(plan, werkzeug)
    : [];

/** See {@link alsFortschreibung}. */
export const schreibeFort = async (
  ...angaben: Parameters<typeof alsFortschreibung>
): Promise<ReturnType<typeof alsFortschreibung>> =>
  (await import('./planFortschreiben.ts')).schreibeFort(...angaben);

/** See {@link alsSicherung}. */
export const sichereBestand = async (
  ...angaben: Parameters<typeof alsSicherung>
): ReturnType<typeof alsSicherung> =>
  (await import('./betrieb/sichereBestand.ts')).sichereBestand(...angaben);

/** See {@link alsWiederherstellung}. */
export const stelleBestandWiederHer = async (
  ...angaben: Parameters<typeof alsWiederherstellung>
): ReturnType<typeof alsWiederherstellung> =>
  (await import('./betrieb/stelleBestandWiederHer.ts')).stelleBestandWiederHer(...angaben);

/** See {@link alsJobcentereinrichtung}. */
export const richteJobcenterEin = async (
  ...angaben: Parameters<typeof alsJobcentereinrichtung>
): ReturnType<typeof alsJobcentereinrichtung> =>
  (await import('./betrieb/richteJobcenterEin.ts')).richteJobcenterEin(...angaben);
