/** What of the use cases on plan files is needed for kept plans as well. */

export { druckeDokument, type Druckwerkzeug } from '../dokumentDrucken.ts';
export { legePlanAn, type Planbeginn } from '../planAnlegen.ts';
export { zaehleBefunde } from '../planPruefen.ts';
export { rechnePlan } from '../planRechnen.ts';
export { vergleichePlaene, type Planvergleich } from '../planVergleichen.ts';
export { rechtsstandVon } from '../rechtsstand.ts';
export { pruefeRechtsverweise } from '../rechtslage/rechtsverweise.ts';
export { schreibeFort } from '../spaeterGeladen.ts';
