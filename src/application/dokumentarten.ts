import type { erstelleBeschlussvorlage as alsBeschlussvorlage } from './beschlussvorlage/erstelleBeschlussvorlage.ts';
import type { erstelleDokument as alsDokument } from './dokument/erstelleDokument.ts';

export type { Beschlusswahl } from './beschlussvorlage/erstelleBeschlussvorlage.ts';
export type { Dokumentwahl } from './dokument/erstelleDokument.ts';

/** See {@link alsDokument}. Its parts are loaded when a document is asked for: a check does without them. */
export const erstelleDokument = async (
  ...angaben: Parameters<typeof alsDokument>
): ReturnType<typeof alsDokument> =>
  (await import('./dokument/erstelleDokument.ts')).erstelleDokument(...angaben);

/** See {@link alsBeschlussvorlage}. */
export const erstelleBeschlussvorlage = async (
  ...angaben: Parameters<typeof alsBeschlussvorlage>
): Promise<ReturnType<typeof alsBeschlussvorlage>> =>
  (await import('./beschlussvorlage/erstelleBeschlussvorlage.ts')).erstelleBeschlussvorlage(...angaben);
