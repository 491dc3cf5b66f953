export * from './aufbereitung/typen.ts';
export { bereiteAuf } from './aufbereitung/bereiteAuf.ts';
export * from './zaehlwerk/typen.ts';
export * from './zaehlwerk/marken.ts';
export { beginneZaehlung, zaehle, type Zaehlung } from './zaehlwerk/zaehle.ts';
