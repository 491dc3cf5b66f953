export { lageFuer } from './lageFuer.ts';
export type { Lageumgebung } from './lageumgebung.ts';
export type * from './typen.ts';
