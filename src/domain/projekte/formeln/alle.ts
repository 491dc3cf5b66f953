export { durchlauf } from './durchlauf.ts';
export { durchlaufAusStellen } from './durchlaufAusStellen.ts';
export { integrationenImJahr } from './integrationenImJahr.ts';
export { mittlereVerweildauer } from './mittlereVerweildauer.ts';
export { plaetzeAusStellen } from './plaetzeAusStellen.ts';
export { plaetzeInDerLaufzeit } from './plaetzeInDerLaufzeit.ts';
export { teilnehmendeAusQuote } from './teilnehmendeAusQuote.ts';
export { zeitgewichteteStellen } from './zeitgewichteteStellen.ts';
