export type { Betrieb } from './betrieb/betrieb.ts';
export * from './befundfolge.ts';
export * from './berichte.ts';
export { DOKUMENTARTEN, druckeDokument, type Druckwerkzeug } from './dokumentDrucken.ts';
export { meldungstext } from './meldungstexte.ts';
export { planAlsDatei } from './planAlsDatei.ts';
export { legePlanAn } from './planAnlegen.ts';
export { planformeln } from './planformeln.ts';
export { oeffneGestaltung } from './gestaltungOeffnen.ts';
export { MINDESTENS_VEROEFFENTLICHT } from './dokument/verdeckung/mindestens.ts';
export * from './planOeffnen.ts';
export * from './planPruefen.ts';
export * from './planVergleichen.ts';
export { antworteEinmal } from './idempotenz/index.ts';
export * from './rechtAlsDaten.ts';
export { rechnePlan, type Planrechnung } from './planRechnen.ts';
export * from './rechtsstand.ts';
export * from './rechtZeigen.ts';
export * from './spaeterGeladen.ts';
export type {
  Ablage,
  Aggregatablage,
  Aggregatleser,
  Beilage,
  Beilagen,
  Diagrammzeichner,
  Dokumentdrucker,
  Dokumentformat,
  Foerderzaehler,
  Fortschritt,
  Fremdquelle,
  Gestaltung,
  Lager,
  Lieferungsbericht,
  Lieferungseintrag,
  Loeschung,
  Lieferungsguete,
  Plandatei,
  Pruefsumme,
  Schreibstrom,
  Textleser,
  Uhr,
  Zaehlquelle,
} from '#ports';
