export type * from './auskunft.ts';
export * from './auskunftsfrage.ts';
export { auskunftsmeldungen } from './auskunftsmeldungen.ts';
export { erstelleAuskunftsspeicher, type Auskunftsspeicher } from './auskunftsspeicher.ts';
export type { Tafelzelle, Zahlentabelle } from './auskunftstabelle.ts';
export type * from './auskunftsumgebung.ts';
export type { Rezept } from './auskunftsvermerke.ts';
export { beantworte } from './beantworte.ts';
export type { Einheit, Fragbares } from './fragbares.ts';
export { AUSGABEFORMATE, gibAuskunftAus, type Ausgabeformat, type Auskunftsdatei } from './gibAuskunftAus.ts';
export { kennzahlenkatalog, type Katalogeintrag } from './kennzahlenkatalog.ts';
export { merkeTeilnahmen } from './merkeTeilnahmen.ts';
export type { Schaubild } from './schaubild.ts';
export {
  stelleVeroeffentlichteNebeneinander,
  type Nebeneinander,
  type Nebeneinanderzeile,
} from './stelleVeroeffentlichteNebeneinander.ts';
export { zeigeAuskunft, type Auskunftsansicht } from './zeigeAuskunft.ts';
export { zeigeEigeneAmtliche, type Amtlichansicht, type Amtlichansichtzeile } from './zeigeEigeneAmtliche.ts';
