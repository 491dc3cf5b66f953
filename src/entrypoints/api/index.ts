export type { Apiangaben, Apieintrag } from './apiangaben.ts';
export { MELDUNGSPROBLEME } from './antwort/ausErgebnis.ts';
export { PROBLEMARTEN } from './antwort/problemarten.ts';
export { lesbareBeschreibung } from './beschreibung/lesbareBeschreibung.ts';
export { erstelleApi } from './erstelleApi.ts';
export { VORGAENGE } from './vorgaenge.ts';
