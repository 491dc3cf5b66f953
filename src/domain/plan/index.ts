export * from './plan.ts';
export * from './vorlage.ts';
