import { aehnlichster, meldungsart } from '#domain/werte';

const zahl = (n: number): string => n.toLocaleString('de-DE');
const saetze = (n: number, viele = 'Sätze'): string => `${zahl(n)} ${n === 1 ? 'Satz' : viele}`;
const prozent = (teil: number, ganzes: number): string =>
  `${((teil / ganzes) * 100).toLocaleString('de-DE', { maximumFractionDigits: 1 })} %`;
const veraenderung = (n: number, davor: number): string =>
  davor === 0 ? 'neu' : `${n > davor ? '+' : ''}${prozent(n - davor, davor)}`.replace('-', '−');

/** Where in a file: 'leistungsbezug.csv, Satz 17 (Zeile 18), Spalte von'. */
type Ort = Readonly<{ datei: string; satz?: number; zeile?: number; spalte?: string }>;
type Fund = Ort & Readonly<{ wert: string; anzahl: number }>;

const ort = ({ datei, satz, zeile, spalte }: Ort): string =>
  [
    datei,
    ...(satz ? [`Satz ${zahl(satz)}${zeile ? ` (Zeile ${zahl(zeile)})` : ''}`] : []),
    ...(spalte ? [`Spalte ${spalte}`] : []),
  ].join(', ');
const weitere = (anzahl: number): string =>
  anzahl > 1
    ? ` Dazu ${anzahl === 2 ? 'ein weiterer Satz' : `${zahl(anzahl - 1)} weitere Sätze`} dieser Art.`
    : '';
const fund =
  (erwartet: (p: Fund & Readonly<{ erwartet?: string }>) => string) =>
  (p: Fund & Readonly<{ erwartet?: string }>): string =>
    `${ort(p)}: ${erwartet(p)}${weitere(p.anzahl)}`;

/** What can be wrong with a delivery. The number of a rule never changes its meaning. */
export const lieferungsmeldungen = {
  KEIN_ORDNER: meldungsart({
    code: 'L-001',
    stufe: 'sperrt',
    satz: ({ quelle, grund }: { quelle: string; grund: string }) =>
      `${quelle} ist keine Lieferung: ${grund}. Erwartet wird ein Ordner oder eine ZIP-Datei mit lieferung.json und den Tabellen.`,
  }),
  KOPF: meldungsart({
    code: 'L-002',
    stufe: 'sperrt',
    satz: ({ grund, erwartet }: { grund: string; erwartet: string }) =>
      `lieferung.json: ${grund} Erwartet wird ${erwartet}.`,
  }),
  DATEI_FEHLT: meldungsart({
    code: 'L-003',
    stufe: 'sperrt',
    satz: ({ datei }: { datei: string }) =>
      `Die Datei ${datei} fehlt. Sie gehört zu jeder Lieferung; ohne Sätze enthält sie nur die Kopfzeile.`,
  }),
  SPALTE_FEHLT: meldungsart({
    code: 'L-004',
    stufe: 'sperrt',
    satz: ({
      datei,
      spalte,
      anzahl,
      gefunden,
    }: {
      datei: string;
      spalte: string;
      anzahl: number;
      gefunden: string;
    }) =>
      `${datei}: ${anzahl === 1 ? `Die Spalte ${spalte} fehlt` : `Die Spalten ${spalte} fehlen`}. Gefunden: ${gefunden}.`,
  }),
  SPALTE_DOPPELT: meldungsart({
    code: 'L-023',
    stufe: 'sperrt',
    satz: ({ datei, spalte }: { datei: string; spalte: string }) =>
      `${datei}: Die Spalte ${spalte} steht zweimal in der Kopfzeile. Nennen Sie jede Spalte einmal.`,
  }),
  DATEI_UNLESBAR: meldungsart({
    code: 'L-024',
    stufe: 'sperrt',
    satz: ({ datei, grund }: { datei: string; grund: string }) =>
      `${datei} ist nicht lesbar (${grund}). Erzeugen Sie die Datei neu.`,
  }),
  TRENNZEICHEN: meldungsart({
    code: 'L-025',
    stufe: 'sperrt',
    satz: ({ datei, zeichen }: { datei: string; zeichen: string }) =>
      `${datei}: Die Spalten sind mit ${zeichen} getrennt. Erwartet werden Semikolons; speichern Sie die Datei so.`,
  }),
  ZU_VIELE_SPALTEN: meldungsart({
    code: 'L-026',
    stufe: 'sperrt',
    satz: ({ datei, anzahl, hoechstens }: { datei: string; anzahl: number; hoechstens: number }) =>
      `${datei}: Die Kopfzeile nennt ${zahl(anzahl)} Spalten, gelesen werden höchstens ${zahl(hoechstens)}. Liefern Sie nur die Spalten, die zur Datei gehören.`,
  }),
  SPALTE_TYP: meldungsart({
    code: 'L-027',
    stufe: 'sperrt',
    satz: ({ datei, spalte, typ }: { datei: string; spalte: string; typ: string }) =>
      `${datei}: Die Spalte ${spalte} hat den Typ ${typ}, in dem ihre Werte nicht stehen können. Schreiben Sie Tage als DATE, Beträge als DECIMAL und alles andere als Text.`,
  }),
  OFFENES_ENDE: meldungsart({
    code: 'L-028',
    stufe: 'hinweis',
    satz: ({ datei, wert, anzahl }: { datei: string; wert: string; anzahl: number }) =>
      `${datei}, Spalte bis: ${anzahl === 1 ? 'Ein Satz endet' : `${zahl(anzahl)} Sätze enden`} am ${wert}; das gilt als offen. Ein offenes Ende bleibt leer.`,
  }),
  SPALTE_UNBEKANNT: meldungsart({
    code: 'L-005',
    stufe: 'hinweis',
    satz: ({ datei, spalte, anzahl }: { datei: string; spalte: string; anzahl: number }) =>
      anzahl === 1
        ? `${datei}: Die Spalte ${spalte} ist unbekannt und wird nicht gelesen.`
        : `${datei}: ${zahl(anzahl)} Spalten sind unbekannt und werden nicht gelesen (${spalte}).`,
  }),
  KODIERUNG: meldungsart({
    code: 'L-006',
    stufe: 'hinweis',
    satz: ({ datei, kodierung }: { datei: string; kodierung: string }) =>
      `${datei} ist nicht in UTF-8 geschrieben und wurde als ${kodierung} gelesen. Prüfen Sie die Umlaute.`,
  }),
  SATZ_UNLESBAR: meldungsart({
    code: 'L-007',
    stufe: 'warnt',
    satz: fund(({ wert }) => `Der Satz hat nicht die Form der Kopfzeile (${wert}).`),
  }),
  ANFUEHRUNG_OFFEN: meldungsart({
    code: 'L-008',
    stufe: 'sperrt',
    satz: (p: Ort & Readonly<{ anzahl: number }>) =>
      `${ort(p)}: Ein Anführungszeichen wird nicht geschlossen; von hier bis zum Ende ist die Datei nicht lesbar. Schließen oder verdoppeln Sie es.`,
  }),
  SATZ_UEBER_ZEILEN: meldungsart({
    code: 'L-029',
    stufe: 'warnt',
    satz: fund(
      ({ wert }) =>
        `Der Satz ist nicht lesbar (${wert}). Fehlt ein Anführungszeichen, stecken in ihm weitere Sätze; sie fehlen dann.`,
    ),
  }),
  ZU_VIELE_UNLESBARE: meldungsart({
    code: 'L-037',
    stufe: 'sperrt',
    satz: ({ datei, anzahl }: { datei: string; anzahl: number }) =>
      `${datei}: ${zahl(anzahl)} Sätze oder mehr haben nicht die Form der Kopfzeile. Prüfen Sie, ob Spalten, Semikolons und Anführungszeichen stimmen, und erzeugen Sie die Datei neu.`,
  }),
  LEER: meldungsart({
    code: 'L-009',
    stufe: 'warnt',
    satz: fund(({ erwartet }) => `Die Angabe fehlt. Erwartet wird ${erwartet ?? 'ein Wert'}.`),
  }),
  FORM: meldungsart({
    code: 'L-010',
    stufe: 'warnt',
    satz: fund(({ wert, erwartet }) => `„${wert}“ ist nicht lesbar. Erwartet wird ${erwartet ?? ''}.`),
  }),
  VERKEHRT: meldungsart({
    code: 'L-011',
    stufe: 'warnt',
    satz: fund(({ wert }) => `Der Zeitraum endet vor seinem Beginn (${wert}).`),
  }),
  DOPPELT: meldungsart({
    code: 'L-012',
    stufe: 'warnt',
    satz: fund(({ wert }) => `${wert} steht schon in einem früheren Satz; der spätere wird nicht gelesen.`),
  }),
  STICHTAGE: meldungsart({
    code: 'L-013',
    stufe: 'sperrt',
    satz: ({ grund }: { grund: string }) =>
      `stichtage.csv: ${grund} Erwartet wird ein Stichtag für jeden Monat von zwei Monaten vor vonMonat bis bisMonat, jeder später als der davor.`,
  }),
  STICHTAG_FREMD: meldungsart({
    code: 'L-052',
    stufe: 'warnt',
    satz: ({ monat, stichtag, anzahl }: { monat: string; stichtag: string; anzahl: number }) =>
      `stichtage.csv: Der Stichtag ${stichtag} liegt nicht in seinem Monat (${monat}).${weitere(anzahl)} Prüfen Sie Jahr und Monat.`,
  }),
  STICHTAG_KUENFTIG: meldungsart({
    code: 'L-053',
    stufe: 'warnt',
    satz: ({ monat, stichtag, anzahl }: { monat: string; stichtag: string; anzahl: number }) =>
      `stichtage.csv: Der Stichtag ${stichtag} (${monat}) liegt nach dem Ladestand; was an ihm gilt, können die Daten noch nicht wissen.${weitere(anzahl)}`,
  }),
  UEBERSCHNITTEN: meldungsart({
    code: 'L-054',
    stufe: 'hinweis',
    satz: (p: Fund) =>
      `${ort(p)}: Zu ${p.wert} sagen mehrere Sätze an einem Tag Verschiedenes.${p.anzahl > 1 ? ` Dazu ${p.anzahl === 2 ? 'ein weiterer Fall' : `${zahl(p.anzahl - 1)} weitere Fälle`}.` : ''} Es zählt der Satz, der zuletzt begann.`,
  }),
  VERWECHSELBAR: meldungsart({
    code: 'L-055',
    stufe: 'warnt',
    satz: fund(
      ({ wert }) =>
        `„${wert}“ heißt in der Ausgabe etwas anderes; eine Gruppe dieses Namens ist damit zu verwechseln. Nennen Sie sie anders.`,
    ),
  }),
  PERSON_UNBEKANNT: meldungsart({
    code: 'L-014',
    stufe: 'warnt',
    satz: fund(
      ({ wert }) => `Die Person ${wert} steht nicht in personen.csv; sie zählt mit unbekannten Merkmalen.`,
    ),
  }),
  BG_UNBEKANNT: meldungsart({
    code: 'L-015',
    stufe: 'hinweis',
    satz: fund(
      ({ wert }) =>
        `Die Bedarfsgemeinschaft ${wert} steht nicht in bedarfsgemeinschaften.csv; ihr Typ ist unbekannt.`,
    ),
  }),
  NACH_LADESTAND: meldungsart({
    code: 'L-016',
    stufe: 'hinweis',
    satz: fund(({ wert }) => `Der Zeitraum beginnt am ${wert}, nach dem Ladestand.`),
  }),
  ALTER: meldungsart({
    code: 'L-017',
    stufe: 'hinweis',
    satz: fund(({ wert }) => `Das Alter ist unmöglich: ${wert}.`),
  }),
  INSTRUMENT_ZEIT: meldungsart({
    code: 'L-018',
    stufe: 'hinweis',
    satz: fund(
      ({ wert }) =>
        `Das Instrument ${wert} gab es an diesem Tag nicht; es zählt weder als Aktivierung noch als geförderte Beschäftigung.`,
    ),
  }),
  MONAT_OHNE_LEISTUNG: meldungsart({
    code: 'L-019',
    stufe: 'warnt',
    satz: ({ monate }: { monate: string }) =>
      `leistungen.csv: Für ${monate} steht kein Satz; K1 und K1E1 fehlen dort, statt null zu sein.`,
  }),
  KEIN_EIGENER: meldungsart({
    code: 'L-020',
    stufe: 'sperrt',
    satz: ({ jobcenter }: { jobcenter: string }) =>
      `leistungsbezug.csv: Kein Satz hat den traeger ${jobcenter} aus lieferung.json. Prüfen Sie die Nummer des Trägers.`,
  }),
  OHNE_BEZUG: meldungsart({
    code: 'L-038',
    stufe: 'sperrt',
    satz: ({ abgelehnt }: { abgelehnt: number }) =>
      `leistungsbezug.csv: ${abgelehnt > 0 ? `Kein Satz ist lesbar (${zahl(abgelehnt)} abgelehnt)` : 'Die Datei hat keinen Satz'}; aus der Lieferung lässt sich nichts zählen. Prüfen Sie, ob der Auszug vollständig ist.`,
  }),
  EINBRUCH: meldungsart({
    code: 'L-039',
    stufe: 'sperrt',
    satz: ({ ladestand }: { ladestand: string }) =>
      `Die Lieferung ist nicht übernommen: Gegen die davor (Ladestand ${ladestand}) fehlt mehr als die Hälfte. Ist das richtig, rufen Sie den Befehl noch einmal mit --trotz-einbruch auf.`,
  }),
  WIEDERHOLT: meldungsart({
    code: 'L-021',
    stufe: 'hinweis',
    satz: fund(({ wert }) => `Der Satz wiederholt einen anderen (${wert}).`),
  }),
  TEAM_FEHLT: meldungsart({
    code: 'L-022',
    stufe: 'hinweis',
    satz: ({ anteil, anzahl }: { anteil: string; anzahl: number }) =>
      `zustaendigkeiten.csv: ${zahl(anzahl)} ELB des letzten Stichtags (${anteil}) ${anzahl === 1 ? 'hat' : 'haben'} kein Team.`,
  }),
  ZU_VIELE_FEHLER: meldungsart({
    code: 'L-030',
    stufe: 'sperrt',
    satz: ({
      datei,
      abgelehnt,
      zeilen,
      toleranz,
    }: {
      datei: string;
      abgelehnt: number;
      zeilen: number;
      toleranz: string;
    }) =>
      `${datei}: ${zahl(abgelehnt)} von ${saetze(zeilen, 'Sätzen')} ${abgelehnt === 1 ? 'ist' : 'sind'} nicht lesbar, mehr als ${toleranz}. Bessern Sie die Lieferung aus oder erhöhen Sie --fehlertoleranz.`,
  }),
  GESPERRT: meldungsart({
    code: 'L-031',
    stufe: 'sperrt',
    satz: ({ jobcenter, prozess }: { jobcenter: string; prozess: string }) =>
      `Für das Jobcenter ${jobcenter} läuft schon eine Übernahme oder Löschung (Prozess ${prozess}). Warten Sie, bis sie fertig ist.`,
  }),
  ABLAGE_FEHLER: meldungsart({
    code: 'L-035',
    stufe: 'sperrt',
    satz: ({ ordner, grund }: { ordner: string; grund: string }) =>
      `In ${ordner} lässt sich nicht schreiben: ${grund}. Im Lager gilt, was vorher da war. Schaffen Sie Abhilfe und rufen Sie den Befehl noch einmal auf.`,
  }),
  GLEICHER_LADESTAND: meldungsart({
    code: 'L-036',
    stufe: 'hinweis',
    satz: ({ ladestand, andere }: { ladestand: string; andere: string }) =>
      `Im Lager ist schon eine Lieferung mit dem Ladestand ${ladestand} (${andere}). Gezählt wird die später übernommene, also diese; die andere mit --lieferung.`,
  }),
  UNBEKANNT: meldungsart({
    code: 'L-032',
    stufe: 'sperrt',
    satz: ({ jobcenter, kennung, vorhanden }: { jobcenter: string; kennung: string; vorhanden: string }) =>
      `Im Lager gibt es vom Jobcenter ${jobcenter} keine Lieferung${kennung ? ` ${kennung}` : ''}. ${vorhanden || 'Das Lager ist leer'}.`,
  }),
  BESCHAEDIGT: meldungsart({
    code: 'L-050',
    stufe: 'sperrt',
    satz: ({ jobcenter, kennung, schaden }: { jobcenter: string; kennung: string; schaden: string }) =>
      `Die Lieferung ${kennung} des Jobcenters ${jobcenter} ist im Lager beschädigt: ${schaden}. Übernehmen Sie dieselbe Lieferung noch einmal, oder entfernen Sie sie mit „lieferung loesche ${jobcenter} ${kennung}“.`,
  }),
  OHNE_PRUEFSUMMEN: meldungsart({
    code: 'L-051',
    stufe: 'sperrt',
    satz: ({ jobcenter, kennung }: { jobcenter: string; kennung: string }) =>
      `Die Lieferung ${kennung} des Jobcenters ${jobcenter} liegt ohne Prüfsummen im Lager; ob sie noch so ist wie übernommen, lässt sich nicht sagen. Übernehmen Sie dieselbe Lieferung noch einmal.`,
  }),
  DIMENSION: meldungsart({
    code: 'L-033',
    stufe: 'sperrt',
    satz: ({ name, vorhanden }: { name: string; vorhanden: string }) =>
      `Nach „${name}“ lässt sich nicht gliedern.${gemeintesMerkmal(name, vorhanden)} Möglich sind ${vorhanden}.`,
  }),
  NICHT_ERKLAERBAR: meldungsart({
    code: 'L-034',
    stufe: 'sperrt',
    satz: ({ id, grund }: { id: string; grund: string }) => `${id} lässt sich so nicht erklären: ${grund}.`,
  }),
  UNVOLLSTAENDIG: meldungsart({
    code: 'L-040',
    stufe: 'hinweis',
    satz: ({
      datei,
      spalte,
      saetze,
      anzahl,
    }: {
      datei: string;
      spalte: string;
      saetze: number;
      anzahl: number;
    }) =>
      `${datei}, Spalte ${spalte}: In ${zahl(anzahl)} von ${zahl(saetze)} Sätzen (${prozent(anzahl, saetze)}) ist nichts bekannt. Gliederungen danach sagen wenig.`,
  }),
  TEILNAHME_OHNE_BEZUG: meldungsart({
    code: 'L-041',
    stufe: 'hinweis',
    satz: fund(({ wert }) => `Die Teilnahme (${wert}) beginnt an einem Tag ohne Leistungsbezug der Person.`),
  }),
  SPRUNG_IM_BESTAND: meldungsart({
    code: 'L-042',
    stufe: 'warnt',
    satz: ({ monat, zahl: elb, davor }: { monat: string; zahl: number; davor: number }) =>
      `leistungsbezug.csv: ${zahl(elb)} ELB am Stichtag ${monat}, im Monat davor ${zahl(davor)} (${veraenderung(elb, davor)}). Fehlen Sätze oder stehen welche doppelt da?`,
  }),
  SPRUNG_ZEILEN: meldungsart({
    code: 'L-043',
    stufe: 'warnt',
    satz: ({
      datei,
      zeilen,
      davor,
      ladestand,
    }: {
      datei: string;
      zeilen: number;
      davor: number;
      ladestand: string;
    }) =>
      `${datei}: ${saetze(zeilen)}, in der Lieferung davor (Ladestand ${ladestand}) ${zahl(davor)} (${veraenderung(zeilen, davor)}).`,
  }),
  ZWOELF_MONATE: meldungsart({
    code: 'L-045',
    stufe: 'sperrt',
    satz: ({ monat, von, bis }: { monat: string; von: string; bis: string }) =>
      `Für ein Mittel von zwölf Monaten bis ${monat} reicht die Lieferung nicht: Sie enthält ${von} bis ${bis}.`,
  }),
  MONAT_AUSSERHALB: meldungsart({
    code: 'L-046',
    stufe: 'sperrt',
    satz: ({ gefragt, von, bis }: { gefragt: string; von: string; bis: string }) =>
      `${gefragt} liegt außerhalb der Lieferung: Sie enthält ${von} bis ${bis}.`,
  }),
  SPRUNG_NACHTRAEGLICH: meldungsart({
    code: 'L-044',
    stufe: 'warnt',
    satz: ({
      monat,
      zahl: elb,
      davor,
      ladestand,
      anzahl,
    }: {
      monat: string;
      zahl: number;
      davor: number;
      ladestand: string;
      anzahl: number;
    }) =>
      `leistungsbezug.csv: ${zahl(elb)} ELB am Stichtag ${monat}, in der Lieferung davor (Ladestand ${ladestand}) waren es ${zahl(davor)} (${veraenderung(elb, davor)}).${anzahl > 1 ? ` Dazu ${anzahl === 2 ? 'ein weiterer Monat' : `${zahl(anzahl - 1)} weitere Monate`} dieser Art.` : ''}`,
  }),
} as const;

const gemeintesMerkmal = (name: string, vorhanden: string): string => {
  const vorschlag = aehnlichster(name, vorhanden.split(', '));
  return vorschlag === null ? '' : ` Meinten Sie „${vorschlag}“?`;
};
