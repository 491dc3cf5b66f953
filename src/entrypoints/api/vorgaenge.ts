import { pruefeDatei } from './allgemeines/pruefeDatei.ts';
import { listeRechtswerte, liesRechtswert } from './allgemeines/rechtswerte.ts';
import { werBinIch } from './allgemeines/werBinIch.ts';
import { frageKennzahl, listeKennzahlen } from './kennzahlen/kennzahlen.ts';
import {
  entscheideAuftrag,
  liesAuftrag,
  listeLieferungen,
  loescheLieferung,
} from './kennzahlen/lieferungen.ts';
import { ladeLieferungHoch } from './kennzahlen/ladeLieferungHoch.ts';
import { erledigeKommentar, kommentiere, listeKommentare } from './plaene/kommentare.ts';
import { beschliesse, liesBeschlussweg, setzeZustand, trageSchrittEin } from './plaene/beschluss.ts';
import { gibFassungFrei, schreibeFort } from './plaene/fortschreibung.ts';
import { rechneSzenario, wechsleBudgetstufe } from './plaene/szenario.ts';
import { legePlanAn } from './plaene/legePlanAn.ts';
import { liesBefunde } from './plaene/liesBefunde.ts';
import { liesDokument, liesPlandatei } from './plaene/liesDokument.ts';
import { liesPlan } from './plaene/liesPlan.ts';
import { liesTeil } from './plaene/liesTeil.ts';
import { liesZahl, liesZahlen } from './plaene/liesZahlen.ts';
import { listeFassungen } from './plaene/listeFassungen.ts';
import { listePlaene } from './plaene/listePlaene.ts';
import { listeTeile } from './plaene/listeTeile.ts';
import { listeZustaendigkeiten } from './plaene/listeZustaendigkeiten.ts';
import { loeschePlan } from './plaene/loeschePlan.ts';
import { entferneTeil, schreibeTeil } from './plaene/schreibeTeil.ts';
import { vergleichePlaene } from './plaene/vergleichePlaene.ts';
import type { Vorgang } from './vorgang.ts';

/** Everything programs can ask for, in the order of the description. */
export const VORGAENGE: readonly Vorgang[] = [
  werBinIch,
  listePlaene,
  legePlanAn,
  liesPlan,
  loeschePlan,
  listeTeile,
  liesTeil,
  schreibeTeil,
  entferneTeil,
  listeFassungen,
  vergleichePlaene,
  liesBeschlussweg,
  trageSchrittEin,
  setzeZustand,
  beschliesse,
  schreibeFort,
  gibFassungFrei,
  rechneSzenario,
  wechsleBudgetstufe,
  liesBefunde,
  pruefeDatei,
  liesZahlen,
  liesZahl,
  liesDokument,
  liesPlandatei,
  listeKommentare,
  kommentiere,
  erledigeKommentar,
  listeZustaendigkeiten,
  listeKennzahlen,
  frageKennzahl,
  listeLieferungen,
  ladeLieferungHoch,
  liesAuftrag,
  entscheideAuftrag,
  loescheLieferung,
  listeRechtswerte,
  liesRechtswert,
];
