export * from './angaben.ts';
export * from './berechneProjekte.ts';
export { projektformeln } from './formeln/index.ts';
