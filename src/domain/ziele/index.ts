export * from './angaben.ts';
export * from './berechneZiele.ts';
export { zielformeln } from './formeln/index.ts';
