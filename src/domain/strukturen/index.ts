export * from './angaben.ts';
export * from './berechneArbeitsmarkt.ts';
export * from './berechneStrukturen.ts';
export { strukturformeln } from './formeln/index.ts';
