import { meldungstext } from '#application';
import { planungsmeldungen } from '#application/planung';
import type { Meldung, Meldungsart } from '#domain/werte';

const ARTEN = new Map<string, Meldungsart<never>>(
  Object.values(planungsmeldungen).map(art => [art.code, art]),
);

/** The German sentence of a message, also of those that only the workspace has. */
export const arbeitsplatztext = (meldung: Meldung): string => {
  const art = ARTEN.get(meldung.code);
  return art ? art.satz(meldung.parameter as never) : meldungstext(meldung);
};
