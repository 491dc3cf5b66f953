export { WERTBEISPIELE, liesWert, type Wertart, type Wertlesung } from './wert.ts';
export { dateimeldungen } from './dateimeldungen.ts';
export { gekuerzt } from './gekuerzt.ts';
export * from './lesePlan.ts';
export * from './plan.ts';
export * from './planaufbau.ts';
export * from './pruefbericht.ts';
export * from './rechnung.ts';
