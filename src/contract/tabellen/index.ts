export {
  betragAus,
  eingabenAus,
  zellinhalt,
  type Ausgangsstand,
  type Rueckzeile,
  type Rueckzelle,
  type Tabellenrueckgabe,
  type Zelleingabe,
} from './eingabenAus.ts';
export { STELLE, type Plantabelle, type Tabellenspalte, type Tabellenzeile } from './plantabelle.ts';
export { tabellenZu } from './tabellenZu.ts';
