export * from './einbettung.ts';
export { merkmalVon } from './merkmal.ts';
export * from './pruefePlan.ts';
export { leseDrucke, type Druck } from './drucke.ts';
export type { Pruefkontext, Regel } from './regel.ts';
export { saetze, satzweise } from './saetze.ts';
export { regelkatalog } from './regelkatalog.ts';
