export * from './angaben.ts';
export { abschnitte as bindungsabschnitte, HOECHSTE_LAUFZEIT, laufzeitInMonaten } from './bindungen.ts';
export * from './berechneHaushalt.ts';
export { haushaltsformeln } from './formeln/index.ts';
export * from './haushaltsrecht.ts';
export { abschnitte as patAbschnitte } from './passivAktivTransfer.ts';
export { VERGLEICHSGROESSEN } from './vergleich.ts';
export { kreisDerZuschlaege } from './verwaltungskosten.ts';
