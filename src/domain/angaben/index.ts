export * from './angabe.ts';
export * from './grundformeln/index.ts';
export * from './schreibzeug.ts';
