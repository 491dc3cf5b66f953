export type * from './dokument.ts';
export type * from './plandatei.ts';
export type * from './umgebung.ts';
