export * from './angaben.ts';
export { berechnePersonal } from './berechnePersonal.ts';
export { personalformeln } from './formeln/index.ts';
