import { meldungstext } from '#application';
import { planungsmeldungen } from '#application/planung';
import { regelkatalog } from '#domain/plausibilitaet';
import type { Meldung, Meldungsart } from '#domain/werte';

/** Findings are among them: what blocks a decision is said where it is refused. */
const ARTEN = new Map<string, Pick<Meldungsart<never>, 'code' | 'satz'>>(
  [...Object.values(planungsmeldungen), ...regelkatalog].map(art => [art.code, art]),
);

/** The German sentence of a message, also of those that only the workspace has. */
export const arbeitsplatztext = (meldung: Meldung): string => {
  const art = ARTEN.get(meldung.code);
  return art ? art.satz(meldung.parameter as never) : meldungstext(meldung);
};
