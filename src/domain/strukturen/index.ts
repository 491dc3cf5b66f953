export * from './angaben.ts';
export * from './berechneArbeitsmarkt.ts';
export * from './berechneStrukturen.ts';
export * from './nennerteil.ts';
export { strukturformeln } from './formeln/index.ts';
