export * from './aggregatbestand.ts';
export * from './aggregatwert.ts';
export * from './beschriftung.ts';
export * from './hochrechnung.ts';
export * from './kennzahlaggregat.ts';
export * from './zeichen.ts';
