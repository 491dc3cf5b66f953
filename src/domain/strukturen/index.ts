export * from './angaben.ts';
export * from './berechneArbeitsmarkt.ts';
export * from './berechneStrukturen.ts';
export { exakterAnteil, summeDerBrueche } from './exakterAnteil.ts';
export { strukturformeln } from './formeln/index.ts';
