import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import { basisAusZuwachs } from './basisAusZuwachs.ts';
import { bestandRelativ } from './bestandRelativ.ts';
import { gewichtetesMittel } from './gewichtetesMittel.ts';
import { jahresdurchschnitt } from './jahresdurchschnitt.ts';
import { monatlichImDurchschnitt } from './monatlichImDurchschnitt.ts';
import { monatlichImJahr } from './monatlichImJahr.ts';
import { noetigesGewicht } from './noetigesGewicht.ts';
import { noetigesMittel } from './noetigesMittel.ts';
import { quotePlusPunkte } from './quotePlusPunkte.ts';
import { quoteRelativ } from './quoteRelativ.ts';
import { quotenprognose } from './quotenprognose.ts';
import { restDerBasis } from './restDerBasis.ts';
import { sollNachBestandsverlauf } from './sollNachBestandsverlauf.ts';
import { sollNachVerlauf } from './sollNachVerlauf.ts';
import { wirkungAufDurchschnitt } from './wirkungAufDurchschnitt.ts';

export {
  basisAusZuwachs,
  bestandRelativ,
  gewichtetesMittel,
  jahresdurchschnitt,
  monatlichImDurchschnitt,
  monatlichImJahr,
  noetigesGewicht,
  noetigesMittel,
  quotePlusPunkte,
  quoteRelativ,
  quotenprognose,
  restDerBasis,
  sollNachBestandsverlauf,
  sollNachVerlauf,
  wirkungAufDurchschnitt,
};

/** Every formula of targets and forecasts: what stored sheets are recomputed with. */
export const zielformeln: Formelkatalog = formelkatalog([
  basisAusZuwachs,
  bestandRelativ,
  gewichtetesMittel,
  jahresdurchschnitt,
  monatlichImDurchschnitt,
  monatlichImJahr,
  noetigesGewicht,
  noetigesMittel,
  quotePlusPunkte,
  quoteRelativ,
  quotenprognose,
  restDerBasis,
  sollNachBestandsverlauf,
  sollNachVerlauf,
  wirkungAufDurchschnitt,
] as readonly Formel[]);
