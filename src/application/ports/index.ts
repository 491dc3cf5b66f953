export type * from './dokument.ts';
export type * from './umgebung.ts';
