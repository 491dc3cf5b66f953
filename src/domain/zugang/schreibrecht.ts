import type { Plan } from '#domain/plan';
import type { Handlung } from './handlungen.ts';

/**
 * The rights of which any one lets somebody write a part of a plan. oben: the chapter of the plan file, unten: the key in it, thema: the topic of a
 * Schwerpunkt. What is about Gleichstellung the BCA writes as well, wherever it stands.
 */
export const schreibrechteFuer = (
  oben: keyof Plan,
  unten: string | null = null,
  thema: string | null = null,
): readonly Handlung[] => {
  const betrifft =
    (oben === 'instrumente' && unten === FRAUENFOERDERUNG) ||
    (TEXTTEILE.has(oben) && (unten === GLEICHSTELLUNG || thema === GLEICHSTELLUNG));
  return betrifft ? [SCHREIBRECHT[oben], 'plan.gleichstellung'] : [SCHREIBRECHT[oben]];
};

const FRAUENFOERDERUNG = 'frauenfoerderung';
const GLEICHSTELLUNG = 'gleichstellung';
const TEXTTEILE: ReadonlySet<keyof Plan> = new Set(['schwerpunkte', 'texte', 'potentiale']);

/** A new chapter of the plan does not compile before it has its right. */
const SCHREIBRECHT: Readonly<Record<keyof Plan, Handlung>> = {
  format: 'plan.rahmen',
  deckblatt: 'plan.rahmen',
  staende: 'plan.rahmen',
  annahmen: 'plan.rahmen',
  dokument: 'plan.rahmen',
  gedruckt: 'plan.rahmen',
  fortschreibung: 'plan.rahmen',
  rechtsstand: 'plan.rahmen',
  haushalt: 'plan.haushalt',
  personal: 'plan.personal',
  projekte: 'plan.personal',
  instrumente: 'plan.massnahmen',
  ziele: 'plan.ziele',
  strukturen: 'plan.strukturen',
  arbeitsmarkt: 'plan.strukturen',
  chancen: 'plan.texte',
  risiken: 'plan.texte',
  handlungsfelder: 'plan.texte',
  schwerpunkte: 'plan.texte',
  potentiale: 'plan.texte',
  texte: 'plan.texte',
  geprueft: 'befund.annehmen',
};
