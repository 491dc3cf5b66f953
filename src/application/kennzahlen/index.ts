export {
  erzeugeMusterlieferung,
  type Lieferungsprotokoll,
  type Lieferungswunsch,
} from '../lieferungErzeugen.ts';
export { uebersetzeLieferung, type Uebersetzungsprotokoll } from '../lieferungUebersetzen.ts';
export { berechneKennzahlen, type Kennzahlbericht, type Kennzahlwunsch } from './berechneKennzahlen.ts';
export { berechneMassnahmen } from './berechneMassnahmen.ts';
export type { Jahreswertzeile } from './jahreswertzeilen.ts';
export { berechneUebertritte, type Uebertrittsbericht } from './berechneUebertritte.ts';
export { ERKLAERBAR, erklaereKennzahl } from './erklaerung/erklaereKennzahl.ts';
export { mitVorzeichen } from './erklaerung/saetze.ts';
export type { Erklaerung, Erklaerungswunsch } from './erklaerung/typen.ts';
export type { Groessenzeile, Kennzahlzeile } from './kennzahlzeilen.ts';
export { stelleAmtlicheDaneben, type Abgleichzeile } from './stelleAmtlicheDaneben.ts';
export { vergleicheJobcenter, type Jobcentervergleich } from './vergleicheJobcenter.ts';
