export { erstelleLager } from './erstelleLager.ts';
export { verbinde } from './verbindung.ts';
export { zaehleLieferung } from './zaehlen/zaehleLieferung.ts';
