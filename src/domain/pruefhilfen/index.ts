export * from './gesagt.ts';
export * from './instrumentzeile.ts';
export * from './pruefblatt.ts';
