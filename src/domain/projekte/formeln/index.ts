import { formelkatalog, type Formel, type Formelkatalog } from '#domain/werte';
import { durchlauf } from './durchlauf.ts';
import { durchlaufAusStellen } from './durchlaufAusStellen.ts';
import { integrationenImJahr } from './integrationenImJahr.ts';
import { mittlereVerweildauer } from './mittlereVerweildauer.ts';
import { plaetzeAusStellen } from './plaetzeAusStellen.ts';
import { plaetzeInDerLaufzeit } from './plaetzeInDerLaufzeit.ts';
import { teilnehmendeAusQuote } from './teilnehmendeAusQuote.ts';
import { zeitgewichteteStellen } from './zeitgewichteteStellen.ts';

export {
  durchlauf,
  durchlaufAusStellen,
  integrationenImJahr,
  mittlereVerweildauer,
  plaetzeAusStellen,
  plaetzeInDerLaufzeit,
  teilnehmendeAusQuote,
  zeitgewichteteStellen,
};

/** Every formula of the projects: what stored sheets are recomputed with. */
export const projektformeln: Formelkatalog = formelkatalog([
  durchlauf,
  durchlaufAusStellen,
  integrationenImJahr,
  mittlereVerweildauer,
  plaetzeAusStellen,
  plaetzeInDerLaufzeit,
  teilnehmendeAusQuote,
  zeitgewichteteStellen,
] as readonly Formel[]);
