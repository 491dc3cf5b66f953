export { erstelleAggregatablage } from './aggregate/erstelleAggregatablage.ts';
export { erstelleAggregatablagen } from './aggregate/erstelleAggregatablagen.ts';
export { erstelleEingang } from './eingang/erstelleEingang.ts';
export { erstelleFoerderzaehler } from './massnahmen/zaehleFoerderung.ts';
export { erstelleLager } from './erstelleLager.ts';
export { verbinde } from './verbindung.ts';
export { zaehleLieferung } from './zaehlen/zaehleLieferung.ts';
