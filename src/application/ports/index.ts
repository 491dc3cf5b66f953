export type * from './ablage.ts';
export type * from './beilagen.ts';
export type * from './bild.ts';
export type * from './dokument.ts';
export * from './gestaltung.ts';
export type * from './plandatei.ts';
export type * from './umgebung.ts';
export type * from './lager.ts';
