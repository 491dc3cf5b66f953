export { amtlichbestandSchema } from './amtlichbestand.ts';
export { importmeldungen } from './meldungen.ts';
export * from './kennzahltabelle.ts';
export * from './leseZuordnung.ts';
export * from './vergleichsgruppe.ts';
export { KODIERUNGEN } from './zuordnung.ts';
export type { Datumsform, Feldzuordnung, Kodierung, Tabellenteil, Zuordnung } from './zuordnung.ts';
