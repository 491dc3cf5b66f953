export { eingabenAus, type Rueckzeile, type Tabellenrueckgabe } from './eingabenAus.ts';
export { STELLE, type Plantabelle, type Tabellenspalte, type Tabellenzeile } from './plantabelle.ts';
export { tabellenZu } from './tabellenZu.ts';
