import type { Akteur } from '#domain/zugang';
import type {
  beschliesse,
  beschlossenesDokument,
  beschlusswegVon,
  entzieheZustaendigkeit,
  erledigeKommentar,
  fassungenVon,
  gibFrei,
  gibInAbstimmung,
  gibPlandateiAus,
  holeZurueck,
  kommentareVon,
  kommentiere,
  legeAusVorjahrAn,
  legeAusVorlageAn,
  legeSzenarioAn,
  loeschePlan,
  meldeKapitelstatus,
  merkeGelesen,
  nimmBefundHin,
  nimmHinnahmeZurueck,
  rechneSzenario,
  rechtsgeltung,
  schreibeFassungFort,
  stelleSzenarienNebeneinander,
  trageSchrittEin,
  uebernimmSzenario,
  vergibZustaendigkeit,
  vergleicheGespeicherte,
  verlaufVon,
  wasMichAngeht,
  wechsleBudgetstufe,
  werAnsprechbarIst,
  werZurWahlSteht,
  zeigeBeschlusspruefung,
  zeigeUebernahme,
  zustaendigkeitenVon,
} from '../planung/index.ts';

/** A use case bound to the real world: who does it, and what. The eingabe of most is the identifier of a plan or an object with it. */
type Fall<F extends (akteur: Akteur, eingabe: never, ...rest: never[]) => unknown> = (
  akteur: Akteur,
  eingabe: Parameters<F>[1],
) => ReturnType<F>;

/** How plans begin and end, and what is made of them beside the form. */
export type Planverwaltung = Readonly<{
  legeAusVorlageAn: Fall<typeof legeAusVorlageAn>;
  legeAusVorjahrAn: Fall<typeof legeAusVorjahrAn>;
  loesche: Fall<typeof loeschePlan>;
  gibPlandateiAus: Fall<typeof gibPlandateiAus>;
  vergleiche: Fall<typeof vergleicheGespeicherte>;
  verlauf: Fall<typeof verlaufVon>;
  rechtsgeltung: typeof rechtsgeltung;
  wechsleBudgetstufe: Fall<typeof wechsleBudgetstufe>;
  nimmBefundHin: Fall<typeof nimmBefundHin>;
  nimmHinnahmeZurueck: Fall<typeof nimmHinnahmeZurueck>;
}>;

/** From a draft to a decision, and on from there. */
export type Beschlussarbeit = Readonly<{
  fassungen: Fall<typeof fassungenVon>;
  weg: Fall<typeof beschlusswegVon>;
  trageSchrittEin: Fall<typeof trageSchrittEin>;
  gibInAbstimmung: Fall<typeof gibInAbstimmung>;
  holeZurueck: Fall<typeof holeZurueck>;
  /** What is still open before it is decided. */
  pruefung: Fall<typeof zeigeBeschlusspruefung>;
  /** Prints the document, so it takes seconds. */
  beschliesse: Fall<typeof beschliesse>;
  schreibeFort: Fall<typeof schreibeFassungFort>;
  /** The document as it was beschlossen (PDF). */
  dokument: Fall<typeof beschlossenesDokument>;
  gibFrei: Fall<typeof gibFrei>;
}>;

/** Trying out what would be. */
export type Szenarienarbeit = Readonly<{
  rechne: Fall<typeof rechneSzenario>;
  legeAn: Fall<typeof legeSzenarioAn>;
  nebeneinander: Fall<typeof stelleSzenarienNebeneinander>;
  zeigeUebernahme: Fall<typeof zeigeUebernahme>;
  uebernimm: Fall<typeof uebernimmSzenario>;
}>;

/** Working on one plan together. */
export type Zusammenarbeit = Readonly<{
  kommentare: Fall<typeof kommentareVon>;
  kommentiere: Fall<typeof kommentiere>;
  erledige: Fall<typeof erledigeKommentar>;
  merkeGelesen: Fall<typeof merkeGelesen>;
  zustaendigkeiten: Fall<typeof zustaendigkeitenVon>;
  vergib: Fall<typeof vergibZustaendigkeit>;
  entziehe: Fall<typeof entzieheZustaendigkeit>;
  meldeStatus: Fall<typeof meldeKapitelstatus>;
  zurWahl(akteur: Akteur): ReturnType<typeof werZurWahlSteht>;
  ansprechbare(akteur: Akteur): ReturnType<typeof werAnsprechbarIst>;
  wasMichAngeht(akteur: Akteur): ReturnType<typeof wasMichAngeht>;
}>;
