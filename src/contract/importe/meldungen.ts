import { meldungsart } from '#domain/werte';

const zahl = (n: number): string => n.toLocaleString('de-DE');

/** Where in a file: 'Statistik.xlsx, Blatt 1.1, Zelle G12' or 'Kunden.csv, Zeile 17, Spalte GebDat'. */
export type Importort = Readonly<{
  datei: string;
  blatt?: string;
  zelle?: string;
  zeile?: number;
  spalte?: string;
}>;
type Fund = Importort & Readonly<{ gefunden: string; erwartet: string; anzahl: number }>;

const ort = ({ datei, blatt, zelle, zeile, spalte }: Importort): string =>
  [
    datei,
    ...(blatt ? [`Blatt ${blatt}`] : []),
    ...(zelle ? [`Zelle ${zelle}`] : []),
    ...(zeile ? [`Zeile ${zahl(zeile)}`] : []),
    ...(spalte ? [`Spalte ${spalte}`] : []),
  ].join(', ');
const weitere = (anzahl: number): string =>
  anzahl > 1
    ? ` Dazu ${anzahl === 2 ? 'eine weitere Stelle' : `${zahl(anzahl - 1)} weitere Stellen`} dieser Art.`
    : '';
const mal = (anzahl: number): string => (anzahl === 1 ? 'einmal' : `${zahl(anzahl)}-mal`);

/** What can be wrong with published tables and foreign files. The number of a message never changes its meaning. */
export const importmeldungen = {
  KEINE_MAPPE: meldungsart<{ datei: string; grund: string }>({
    code: 'L-101',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei} ist keine lesbare Excel-Arbeitsmappe: ${p.grund}. Erwartet wird eine Datei der Endung .xlsx, wie sie die Statistik der BA herausgibt.`,
  }),
  ZU_GROSS: meldungsart<{ datei: string; gefunden: string; erwartet: string }>({
    code: 'L-102',
    stufe: 'sperrt',
    satz: p => `${p.datei} ist zu groß: ${p.gefunden}. Erwartet: ${p.erwartet}.`,
  }),
  BLATT: meldungsart<{ datei: string; blatt: string; gefunden: string; erwartet: string }>({
    code: 'L-103',
    stufe: 'warnt',
    satz: p => `${ort(p)} wird nicht gelesen. Gefunden: ${p.gefunden}. Erwartet: ${p.erwartet}.`,
  }),
  MONAT_FEHLT: meldungsart<{ datei: string; blatt: string; gefunden: string }>({
    code: 'L-104',
    stufe: 'warnt',
    satz: p =>
      `${ort(p)} wird nicht gelesen: Der Berichtsmonat steht nicht darauf. Gefunden: ${p.gefunden}. Erwartet: ein Monat über den Zahlen wie „Berichtsmonat: Juni 2026“. Der Monat im Dateinamen gilt hier nicht.`,
  }),
  WERT: meldungsart<Fund>({
    code: 'L-105',
    stufe: 'warnt',
    satz: p =>
      `${ort(p)}: „${p.gefunden}“ ist nicht lesbar. Erwartet wird ${p.erwartet}.${weitere(p.anzahl)}`,
  }),
  WIEDERHOLT: meldungsart<Importort & Readonly<{ gefunden: string; anzahl: number }>>({
    code: 'L-106',
    stufe: 'hinweis',
    satz: p =>
      `${ort(p)}: „${p.gefunden}“ steht in dieser Kategorie schon weiter oben; die Zeilen heißen hier der Reihe nach (2), (3).${weitere(p.anzahl)}`,
  }),
  LADESTAND: meldungsart<{ datei: string }>({
    code: 'L-107',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei}: Der Ladestand ist unbekannt. Nennen Sie ihn; auf dem Deckblatt steht kein „Erstellungsdatum: TT.MM.JJJJ“.`,
  }),
  KOPFZEILE: meldungsart<{ datei: string; gefunden: string; erwartet: string }>({
    code: 'L-108',
    stufe: 'sperrt',
    satz: p => `${p.datei}, Zeile 1: Gefunden: ${p.gefunden}. Erwartet: ${p.erwartet}.`,
  }),
  SATZ: meldungsart<Fund>({
    code: 'L-109',
    stufe: 'warnt',
    satz: p =>
      `${ort(p)}: Der Satz wird nicht gelesen. Gefunden: ${p.gefunden}. Erwartet: ${p.erwartet}.${weitere(p.anzahl)}`,
  }),
  BLATT_AUSGELASSEN: meldungsart<{ datei: string; blatt: string; grund: string }>({
    code: 'L-110',
    stufe: 'hinweis',
    satz: p => `${ort(p)} wird nicht gelesen: ${p.grund}.`,
  }),
  RECHNET_NICHT: meldungsart<Fund>({
    code: 'L-111',
    stufe: 'warnt',
    satz: p =>
      `${ort(p)}: Der Wert ${p.gefunden} passt nicht zu Zähler und Nenner; daraus folgt ${p.erwartet}. Übernommen wird er, wie er veröffentlicht ist.${weitere(p.anzahl)}`,
  }),
  TRAEGER_FEHLT: meldungsart<{ datei: string }>({
    code: 'L-141',
    stufe: 'sperrt',
    satz: p => `In ${p.datei} steht nicht, wessen Zahlen es sind. Nennen Sie den Träger mit --jobcenter NR.`,
  }),
  STAND_FEHLT: meldungsart<{ datei: string }>({
    code: 'L-142',
    stufe: 'sperrt',
    satz: p =>
      `In ${p.datei} steht kein Ladestand. Nennen Sie den Tag der Veröffentlichung mit --ladestand JJJJ-MM-TT.`,
  }),
  UNBEKANNTE_TABELLE: meldungsart<{ datei: string; gefunden: string }>({
    code: 'L-143',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei} ist keine bekannte Datei veröffentlichter Zahlen. Gefunden: ${p.gefunden}. Erwartet: eine Arbeitsmappe „Eckwerte für Jobcenter“ (.xlsx), die lange Tabelle mit der Kopfzeile period,kategorie,merkmal,… oder Kennzahlen mit der Kopfzeile jobcenter;kennzahl;monat;….`,
  }),
  STAND_VOR_MONAT: meldungsart<{ datei: string; ladestand: string; monat: string; anzahl: number }>({
    code: 'L-144',
    stufe: 'warnt',
    satz: p =>
      `${p.datei}: ${p.anzahl === 1 ? 'Ein Wert wird' : `${zahl(p.anzahl)} Werte werden`} nicht gelesen, denn der Ladestand ${p.ladestand} liegt vor dem Monat (zuerst ${p.monat}). Prüfen Sie --ladestand.`,
  }),
  WIDERSPRUCH: meldungsart<
    Readonly<{ bezeichnung: string; monat: string; ladestand: string; gilt: string; verworfen: string }>
  >({
    code: 'L-145',
    stufe: 'warnt',
    satz: p =>
      `${p.bezeichnung}, ${p.monat}: Zum Ladestand ${p.ladestand} gibt es zwei verschiedene Werte. Es bleibt der aus ${p.gilt}; der aus ${p.verworfen} wird nicht verwendet.`,
  }),
  ABLAGE_BESCHAEDIGT: meldungsart<{ datei: string }>({
    code: 'L-146',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei} ist beschädigt. Löschen Sie die Datei und nehmen Sie die veröffentlichten Zahlen noch einmal mit --behalte auf.`,
  }),
  QUELLE: meldungsart<{ datei: string; grund: string }>({
    code: 'L-121',
    stufe: 'sperrt',
    satz: p => `${p.datei} lässt sich nicht lesen: ${p.grund}.`,
  }),
  SPALTE: meldungsart<{ datei: string; spalte: string; gefunden: string }>({
    code: 'L-122',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei}, Zeile 1: Die Spalte ${p.spalte}, die die Zuordnung nennt, fehlt. Gefunden: ${p.gefunden}.`,
  }),
  CODE: meldungsart<
    Importort & Readonly<{ feld: string; gefunden: string; erwartet: string; anzahl: number }>
  >({
    code: 'L-123',
    stufe: 'warnt',
    satz: p =>
      `Für den Code „${p.gefunden}“ von ${p.feld} gibt es keine Zuordnung. Er kommt ${mal(p.anzahl)} vor, zuerst in ${ort(p)}, und steht unverändert in der Lieferung. Erwartet: ${p.erwartet}.`,
  }),
  FORM: meldungsart<Fund & Readonly<{ feld: string }>>({
    code: 'L-124',
    stufe: 'warnt',
    satz: p =>
      `${ort(p)}: „${p.gefunden}“ ist für ${p.feld} nicht lesbar und steht unverändert in der Lieferung. Erwartet: ${p.erwartet}.${weitere(p.anzahl)}`,
  }),
  KODIERUNG: meldungsart<{ datei: string; kodierung: string }>({
    code: 'L-125',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei} ist nicht in ${p.kodierung} geschrieben. Nennen Sie die Kodierung in der Zuordnung, zum Beispiel „kodierung: windows-1252“.`,
  }),
  XML: meldungsart<Importort & Readonly<{ grund: string }>>({
    code: 'L-126',
    stufe: 'sperrt',
    satz: p => `${ort(p)}: Das XML ist nicht lesbar: ${p.grund}.`,
  }),
  DTD: meldungsart<{ datei: string }>({
    code: 'L-127',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei} enthält eine Dokumenttypdefinition (<!DOCTYPE …>). Stellwerk liest solche Dateien nicht, weil sie fremde Dateien einbinden und beliebig anwachsen können. Entfernen Sie die Definition.`,
  }),
  SPAET: meldungsart<Importort & Readonly<{ feld: string; pfad: string; anzahl: number }>>({
    code: 'L-128',
    stufe: 'sperrt',
    satz: p =>
      `${ort(p)}: ${p.feld} (${p.pfad}) steht hinter dem Satz, zu dem es gehört, und fehlt deshalb in ${p.anzahl === 1 ? 'einem Satz' : `${zahl(p.anzahl)} Sätzen`}. Werte übergeordneter Elemente müssen vor dem Satz stehen.`,
  }),
  MEHRFACH: meldungsart<Importort & Readonly<{ feld: string; pfad: string; anzahl: number }>>({
    code: 'L-129',
    stufe: 'warnt',
    satz: p =>
      `${ort(p)}: ${p.feld} (${p.pfad}) hat zu einem Satz mehrere verschiedene Werte, insgesamt ${mal(p.anzahl)}; gelesen wird der erste. Machen Sie das wiederholte Element zum Satz.`,
  }),
  SPALTE_DOPPELT: meldungsart<{ datei: string; spalte: string }>({
    code: 'L-131',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei}, Zeile 1: Die Spalte ${p.spalte} steht zweimal da; welche gemeint ist, weiß niemand. Benennen Sie eine um.`,
  }),
  OHNE_SATZ: meldungsart<{ tabelle: string; grund: string }>({
    code: 'L-130',
    stufe: 'hinweis',
    satz: p => `${p.tabelle}.csv hat keinen Satz: ${p.grund}.`,
  }),
} as const;
