export * from './angaben.ts';
export { berechneInstrumente } from './berechneInstrumente.ts';
export { EINHEITENNAMEN } from './einheitennamen.ts';
export { instrumentformeln } from './formeln/index.ts';
export type { Instrumentgrenze } from './grenzen.ts';
export type { Rechenjahr, Staffelstufe } from './rechenjahr.ts';
export { istReihenbruch, vorfahren } from './zeilen.ts';
