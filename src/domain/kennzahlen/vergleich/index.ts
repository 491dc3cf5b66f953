export * from './gruppen.ts';
export { quartile, type Quartile } from './lage.ts';
export * from './vergleiche.ts';
