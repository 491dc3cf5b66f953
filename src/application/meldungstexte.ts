import { bezugsmeldungen } from '#domain/plan';
import {
  dateimeldungen,
  datenbankmeldungen,
  gestaltungsmeldungen,
  lieferungsmeldungen,
  importmeldungen,
  sicherungsmeldungen,
} from '#contract';
import { dienstmeldungen, anmeldemeldungen, kennwortmeldungen, kontomeldungen } from '#domain/zugang';
import { rechtsmeldungen } from '#recht';
import type { Meldung, Meldungsart } from '#domain/werte';
import { beilagenmeldungen } from './beilagen/beilagenmeldungen.ts';
import { dokumentmeldungen } from './dokument/liesText.ts';
import { rechnungsmeldungen } from './planRechnen.ts';
import { instrumentmeldungen } from './rechtslage/planbarkeit.ts';
import { annahmemeldungen } from './rechtslage/rechtsquelle.ts';

const ARTEN = new Map<string, Meldungsart<never>>(
  [
    ...Object.values(dateimeldungen),
    ...Object.values(datenbankmeldungen),
    ...Object.values(sicherungsmeldungen),
    ...Object.values(gestaltungsmeldungen),
    ...Object.values(lieferungsmeldungen),
    ...Object.values(importmeldungen),
    ...Object.values(bezugsmeldungen),
    ...Object.values(rechtsmeldungen),
    ...Object.values(anmeldemeldungen),
    ...Object.values(dienstmeldungen),
    ...Object.values(kennwortmeldungen),
    ...Object.values(kontomeldungen),
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
