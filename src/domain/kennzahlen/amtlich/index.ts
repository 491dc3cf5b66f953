export * from './abgleich.ts';
export type { Abweichungsgrund } from './abweichungsgruende.ts';
export * from './amtlichesBlatt.ts';
export * from './fassung.ts';
