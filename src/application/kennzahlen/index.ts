export {
  erzeugeMusterlieferung,
  type Lieferungsprotokoll,
  type Lieferungswunsch,
} from '../lieferungErzeugen.ts';
export { MUSTERJOBCENTER } from '../musterlieferung/mustertraeger.ts';
export { uebersetzeLieferung, type Uebersetzungsprotokoll } from '../lieferungUebersetzen.ts';
export { berechneKennzahlen, type Kennzahlbericht, type Kennzahlwunsch } from './berechneKennzahlen.ts';
export { spanneVon, type Monatswunsch } from './monatsspanne.ts';
export { berechneMassnahmen } from './berechneMassnahmen.ts';
export { instrumentname } from './instrumentname.ts';
export type { Jahreswertzeile } from './jahreswertzeilen.ts';
export { berechneUebertritte, type Uebertrittsbericht } from './berechneUebertritte.ts';
export { erklaereKennzahl } from './erklaerung/erklaereKennzahl.ts';
export { fehltext } from './erklaerung/fehltext.ts';
export { ERKLAERBAR } from './erklaerung/gegenstand.ts';
export type { Erklaerung, Erklaerungswunsch } from './erklaerung/typen.ts';
export { liesAmtliche, widerspruchsmeldung, type Amtlichdatei } from './amtlich/liesAmtliche.ts';
export type { Rechenzeile } from './amtlich/rechenzeilen.ts';
export { zeigeAmtliche, type Amtlichbericht, type Amtlichzeile } from './amtlich/zeigeAmtliche.ts';
export { mitVorzeichen } from './erklaerung/zahltexte.ts';
export {
  istAus,
  zeigeZielpfad,
  zielkennzahl,
  ZIELKENNZAHLEN,
  type Zielbericht,
  type Zielfrage,
  type Zielquellen,
} from './zielpfad/zeigeZielpfad.ts';
export { eigeneReihe, verdeckteImJahr } from './zielpfad/eigeneReihen.ts';
export { holeZielquellen } from './zielpfad/holeZielquellen.ts';
export {
  berechneMindestbeteiligung,
  type Beteiligungsbericht,
  type Beteiligungsfrage,
} from './mindestbeteiligung/berechneMindestbeteiligung.ts';
export { holeAmtliche, liesAufgehobene } from './amtlich/holeAmtliche.ts';
export type { Groessenzeile, Kennzahlzeile } from './kennzahlzeilen.ts';
export { stelleAmtlicheDaneben, type Abgleichzeile } from './stelleAmtlicheDaneben.ts';
export {
  vergleicheJobcenter,
  type Jobcentervergleich,
  type Vergleichswunsch,
} from './vergleicheJobcenter.ts';
export { einwandGegenGruppe } from './vergleichsmitglieder.ts';
export { leseVeroeffentlichtes } from './veroeffentlichtes.ts';
