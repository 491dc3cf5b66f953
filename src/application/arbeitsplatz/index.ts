export type * from './arbeitsplatz.ts';
