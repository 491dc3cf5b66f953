export * from './beanstandung.ts';
export * from './bezugsmeldungen.ts';
export * from './plan.ts';
export * from './pruefbarerPlan.ts';
export * from './pruefeBezuege.ts';
export * from './vorlage.ts';
