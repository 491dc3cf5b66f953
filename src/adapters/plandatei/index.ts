export { liesEinstellungen } from './liesEinstellungen.ts';
export { erstellePlandatei } from './plandatei.ts';
