export * from './befundfolge.ts';
export * from './berichte.ts';
export { erstelleBeschlussvorlage, type Beschlusswahl } from './beschlussvorlage/erstelleBeschlussvorlage.ts';
export { erstelleDokument, type Dokumentwahl } from './dokument/erstelleDokument.ts';
export { meldungstext } from './meldungstexte.ts';
export { legePlanAn } from './planAnlegen.ts';
export { schreibeFort } from './planFortschreiben.ts';
export { planformeln } from './planformeln.ts';
export { NICHT_DRUCKBAR } from './beilagen/beilagenmeldungen.ts';
export { oeffneGestaltung } from './gestaltungOeffnen.ts';
export * from './planOeffnen.ts';
export * from './planPruefen.ts';
export * from './planVergleichen.ts';
export { rechnePlan, type Planrechnung } from './planRechnen.ts';
export * from './rechtsstand.ts';
export * from './rechtZeigen.ts';
export type {
  Beilage,
  Beilagen,
  Diagrammzeichner,
  Dokumentdrucker,
  Dokumentformat,
  Gestaltung,
  Plandatei,
  Pruefsumme,
  Textleser,
  Uhr,
} from '#ports';
