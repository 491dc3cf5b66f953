export type * from './dokument.ts';
