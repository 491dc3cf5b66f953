export { legeAusVorjahrAn, type Vorjahreswahl } from './anlegen/legeAusVorjahrAn.ts';
export { legeAusVorlageAn } from './anlegen/legeAusVorlageAn.ts';
export { loeschePlan } from './anlegen/loeschePlan.ts';
export { nimmPlandateiAuf, type Plandateien } from './anlegen/nimmPlandateiAuf.ts';
export { befundberichtVon, pruefePlandatei, rechnungVon } from './befundberichtVon.ts';
export { nimmBefundHin, type Befundwahl } from './befunde/nimmBefundHin.ts';
export { nimmHinnahmeZurueck } from './befunde/nimmHinnahmeZurueck.ts';
export { beschliesse, type Beschluss, type Beschlusswunsch } from './beschluss/beschliesse.ts';
export { offenesInWorten } from './beschluss/beschlusspruefung.ts';
export { beschlusswegVon, type Wegzeile } from './beschluss/beschlusswegVon.ts';
export { beschlossenesDokument, fassungenVon, gibFrei } from './beschluss/fassungenVon.ts';
export { schreibeFassungFort, type Fortschreibungsanlass } from './beschluss/schreibeFassungFort.ts';
export { gibInAbstimmung, holeZurueck } from './beschluss/setzeInAbstimmung.ts';
export { befundstaendeVon, type Planbefunde } from './befunde/befundstaendeVon.ts';
export { trageSchrittEin, type Schritteingabe } from './beschluss/trageSchrittEin.ts';
export { zeigeBeschlusspruefung, type Beschlussvorschau } from './beschluss/zeigeBeschlusspruefung.ts';
export type { Stufenwechsel } from './budgetstufe/stufenwechsel.ts';
export { wechsleBudgetstufe, type Stufenwunsch } from './budgetstufe/wechsleBudgetstufe.ts';
export { druckeGespeicherten, type Dokumentwunsch } from './druckeGespeicherten.ts';
export { gibPlandateiAus } from './gibPlandateiAus.ts';
export { listePlaene } from './listePlaene.ts';
export { kopfVon, oeffneGespeicherten, type GespeicherterPlan } from './oeffneGespeicherten.ts';
export { planungsmeldungen } from './planungsmeldungen.ts';
export type { Planrechner, Planungsumgebung } from './planungsumgebung.ts';
export { probierePlan, type Planprobe } from './probierePlan.ts';
export { erstelleRechenspeicher, type Speichergrenzen } from './rechenspeicher.ts';
export { rechtsgeltung, type Rechtsgeltung } from './rechtsgeltung.ts';
export { rechneDaten, type GerechneterPlan } from './rechneDaten.ts';
export { darfSchreiben, type Schreibort } from './schreiben/darfSchreiben.ts';
export type { Planaenderung } from './schreiben/schreibeDaten.ts';
export {
  schreibePlanteil,
  type Teileingabe,
  type Teilerwartung,
  type Teilschreibung,
} from './schreiben/schreibePlanteil.ts';
export { schreibePlan, type Planeingaben } from './schreibePlan.ts';
export { legeSzenarioAn, type Szenariowahl } from './szenarien/legeSzenarioAn.ts';
export { rechneSzenario, type Wirkung } from './szenarien/rechneSzenario.ts';
export {
  stelleSzenarienNebeneinander,
  type Szenarienvergleich,
} from './szenarien/stelleSzenarienNebeneinander.ts';
export {
  uebernimmSzenario,
  zeigeUebernahme,
  type Szenarioteil,
  type Uebernahme,
  type Uebernahmevorschau,
} from './szenarien/uebernahme.ts';
export { gibTabellenAus, type Tabellenwunsch } from './tabellen/gibTabellenAus.ts';
export { vergleicheTabellen, type Tabellenvergleich } from './tabellen/vergleicheTabellen.ts';
export type { Szenarioaenderung } from './szenarien/szenarioaenderung.ts';
export { verlaufVon, type Verlauf, type Verlaufswahl } from './verlaufVon.ts';
export { vergleicheGespeicherte, type Fassungswahl } from './vergleicheGespeicherte.ts';
export { erledigeKommentar, kommentiere, type Kommentareingabe } from './zusammenarbeit/kommentiere.ts';
export { merkeGelesen } from './zusammenarbeit/merkeGelesen.ts';
export { kommentareVon } from './zusammenarbeit/kommentareVon.ts';
export { vergibZustaendigkeit, entzieheZustaendigkeit } from './zusammenarbeit/vergibZustaendigkeit.ts';
export { meldeKapitelstatus } from './zusammenarbeit/meldeKapitelstatus.ts';
export {
  zustaendigkeitenVon,
  type Sammelzeile,
  type Zustaendigkeitszeile,
} from './zusammenarbeit/zustaendigkeitenVon.ts';
export { wasMichAngeht, type Angehendes } from './zusammenarbeit/wasMichAngeht.ts';
export { werAnsprechbarIst, werZurWahlSteht, type Zuwaehlende } from './zusammenarbeit/werZurWahlSteht.ts';
