export * from './beanstandung.ts';
export { FREIER_TEXT } from './bezuege/schwerpunkte.ts';
export * from './bezugsmeldungen.ts';
export * from './kapitel.ts';
export * from './plan.ts';
export * from './pruefbarerPlan.ts';
export * from './pruefeBezuege.ts';
export * from './vorlage.ts';
export * from './vorlagentyp.ts';
