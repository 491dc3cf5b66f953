export * from './befundfolge.ts';
export * from './berichte.ts';
export * from './dokumentarten.ts';
export {
  berechneKennzahlen,
  type Kennzahlbericht,
  type Kennzahlwunsch,
} from './kennzahlen/berechneKennzahlen.ts';
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
export * from './planOeffnen.ts';
export * from './planPruefen.ts';
export * from './planVergleichen.ts';
export { rechnePlan, type Planrechnung } from './planRechnen.ts';
export * from './rechtsstand.ts';
export * from './rechtZeigen.ts';
export type {
  Ablage,
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
