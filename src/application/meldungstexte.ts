import { bezugsmeldungen } from '#domain/plan';
import {
  dateimeldungen,
  eingangsmeldungen,
  datenbankmeldungen,
  gestaltungsmeldungen,
  lieferungsmeldungen,
  importmeldungen,
  sicherungsmeldungen,
} from '#contract';
import {
  dienstmeldungen,
  anmeldemeldungen,
  kennwortmeldungen,
  kontomeldungen,
  organisationsmeldungen,
  schluesselmeldungen,
} from '#domain/zugang';
import { rechtsmeldungen } from '#recht';
import type { Meldung, Meldungsart } from '#domain/werte';
import { auskunftsmeldungen } from './auskunft/auskunftsmeldungen.ts';
import { beilagenmeldungen } from './beilagen/beilagenmeldungen.ts';
import { dokumentmeldungen } from './dokument/liesText.ts';
import { wiederholungsmeldungen } from './idempotenz/wiederholungsmeldungen.ts';
import { rechnungsmeldungen } from './planRechnen.ts';
import { teilmeldungen } from './planung/teilmeldungen.ts';
import { instrumentmeldungen } from './rechtslage/planbarkeit.ts';
import { annahmemeldungen } from './rechtslage/rechtsquelle.ts';

const ARTEN = new Map<string, Meldungsart<never>>(
  [
    ...Object.values(dateimeldungen),
    ...Object.values(datenbankmeldungen),
    ...Object.values(sicherungsmeldungen),
    ...Object.values(gestaltungsmeldungen),
    ...Object.values(lieferungsmeldungen),
    ...Object.values(eingangsmeldungen),
    ...Object.values(importmeldungen),
    ...Object.values(bezugsmeldungen),
    ...Object.values(rechtsmeldungen),
    ...Object.values(anmeldemeldungen),
    ...Object.values(dienstmeldungen),
    ...Object.values(kennwortmeldungen),
    ...Object.values(kontomeldungen),
    ...Object.values(organisationsmeldungen),
    ...Object.values(schluesselmeldungen),
    ...Object.values(teilmeldungen),
    ...Object.values(wiederholungsmeldungen),
    ...Object.values(auskunftsmeldungen),
    ...dokumentmeldungen,
    ...beilagenmeldungen,
    ...rechnungsmeldungen,
    ...instrumentmeldungen,
    ...annahmemeldungen,
  ].map(art => [art.code, art]),
);

/** The German sentence of a message that is not a rule's finding. Throws for an unknown code. */
export const meldungstext = (meldung: Meldung): string => {
  const art = ARTEN.get(meldung.code);
  if (!art) throw new Error(`Meldung unbekannt: ${meldung.code}`);
  return art.satz(meldung.parameter as never);
};
