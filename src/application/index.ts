export * from './befundfolge.ts';
export * from './berichte.ts';
export * from './dokumentarten.ts';
export {
  berechneKennzahlen,
  type Kennzahlbericht,
  type Kennzahlwunsch,
} from './kennzahlen/berechneKennzahlen.ts';
export { stelleAmtlicheDaneben, type Abgleichzeile } from './kennzahlen/stelleAmtlicheDaneben.ts';
export { vergleicheJobcenter, type Jobcentervergleich } from './kennzahlen/vergleicheJobcenter.ts';
export { berechneUebertritte, type Uebertrittsbericht } from './kennzahlen/berechneUebertritte.ts';
export { berechneMassnahmen } from './kennzahlen/berechneMassnahmen.ts';
export { ERKLAERBAR, erklaereKennzahl } from './kennzahlen/erklaerung/erklaereKennzahl.ts';
export { mitVorzeichen } from './kennzahlen/erklaerung/saetze.ts';
export type { Erklaerung, Erklaerungswunsch } from './kennzahlen/erklaerung/typen.ts';
export type { Groessenzeile, Kennzahlzeile } from './kennzahlen/kennzahlzeilen.ts';
export { meldungstext } from './meldungstexte.ts';
export {
  erzeugeMusterlieferung,
  type Lieferungsprotokoll,
  type Lieferungswunsch,
} from './lieferungErzeugen.ts';
export { uebersetzeLieferung, type Uebersetzungsprotokoll } from './lieferungUebersetzen.ts';
export { legePlanAn } from './planAnlegen.ts';
export { schreibeFort } from './planFortschreiben.ts';
export { planformeln } from './planformeln.ts';
export { pruefeBeilagen } from './beilagen/beilagenbefunde.ts';
export { NICHT_DRUCKBAR } from './beilagen/beilagenmeldungen.ts';
export { oeffneGestaltung } from './gestaltungOeffnen.ts';
export {
  MINDESTENS_VEROEFFENTLICHT,
  verdecktKleineZahlen,
} from './dokument/verdeckung/verdecktKleineZahlen.ts';
export * from './planOeffnen.ts';
export * from './planPruefen.ts';
export * from './planVergleichen.ts';
export { rechnePlan, type Planrechnung } from './planRechnen.ts';
export * from './rechtsstand.ts';
export * from './rechtZeigen.ts';
export type {
  Ablage,
  Aggregatleser,
  Beilage,
  Beilagen,
  Diagrammzeichner,
  Dokumentdrucker,
  Dokumentformat,
  Fortschritt,
  Fremdquelle,
  Gestaltung,
  Lager,
  Lieferungsbericht,
  Lieferungseintrag,
  Plandatei,
  Pruefsumme,
  Schreibstrom,
  Textleser,
  Uhr,
  Zaehlquelle,
} from '#ports';
