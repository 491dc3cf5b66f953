export type * from './arbeitsplatz.ts';
export type * from './planleben.ts';
