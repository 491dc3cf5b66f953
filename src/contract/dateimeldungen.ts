import { z } from 'zod';
import {
  melde,
  meldungsart,
  schreibeDezimal,
  type Meldung,
  type Meldungsart,
  type Parameter,
} from '#domain/werte';
import { gekuerzt } from './gekuerzt.ts';

const aufgezaehlt = (werte: readonly string[]): string => werte.map(w => `„${w}“`).join(', ');
const ganz = (zahl: number): string => schreibeDezimal(zahl, 0);

/** Every message about the form of a plan file. Level sperrt: a file with one of them is not read. */
export const dateimeldungen = {
  ZU_GROSS: meldungsart<{ bytes: number; hoechstens: number }>({
    code: 'DATEI-01',
    stufe: 'sperrt',
    satz: p =>
      `Die Datei ist ${ganz(p.bytes)} Bytes groß, erlaubt sind ${ganz(p.hoechstens)}. Teilen Sie den Plan oder kürzen Sie Texte.`,
  }),
  ZU_TIEF: meldungsart<{ hoechstens: number }>({
    code: 'DATEI-02',
    stufe: 'sperrt',
    satz: p =>
      `Die Datei ist tiefer als ${p.hoechstens} Ebenen verschachtelt. Ein Plan braucht höchstens zehn.`,
  }),
  VERWEIS: meldungsart<{ zeichen: string }>({
    code: 'DATEI-03',
    stufe: 'sperrt',
    satz: p =>
      `Anker und Verweise („${p.zeichen}“) sind in Dateien von Stellwerk nicht erlaubt. Schreiben Sie den Inhalt aus; gehört das Zeichen zum Text, setzen Sie den Text in Anführungszeichen.`,
  }),
  SYNTAX: meldungsart<{ grund: string }>({
    code: 'DATEI-04',
    stufe: 'sperrt',
    satz: p => `Die Datei ist kein gültiges YAML oder JSON: ${p.grund}`,
  }),
  LEER: meldungsart<{ was: string; format: string }>({
    code: 'DATEI-05',
    stufe: 'sperrt',
    satz: p => `Die Datei ist leer. ${p.was} beginnt mit der Zeile „format: ${p.format}“.`,
  }),
  KODIERUNG: meldungsart<{ vermutlich: string | null }>({
    code: 'DATEI-06',
    stufe: 'sperrt',
    satz: p =>
      `Die Datei ist nicht als UTF-8 gespeichert${p.vermutlich === null ? '' : `, sondern vermutlich als ${p.vermutlich}`}. Speichern Sie sie im Editor mit der Kodierung UTF-8.`,
  }),
  KEIN_TEXT: meldungsart<{ was: string }>({
    code: 'DATEI-15',
    stufe: 'sperrt',
    satz: p =>
      `Die Datei ist ${p.was} und keine Textdatei. Pläne und Gestaltungen sind Textdateien mit der Endung .yaml; einen Plan legt „plan neu“ an.`,
  }),
  NICHT_LESBAR: meldungsart<{ grund: string }>({
    code: 'DATEI-16',
    stufe: 'sperrt',
    satz: p => p.grund,
  }),
  DOPPELT: meldungsart<{ feld: string; zeile: number }>({
    code: 'DATEI-07',
    stufe: 'sperrt',
    satz: p =>
      `Das Feld „${p.feld}“ steht hier zum zweiten Mal, zuerst in Zeile ${p.zeile}. Behalten Sie eines.`,
  }),
  FORMAT: meldungsart<{ gefunden: string; erwartet: string }>({
    code: 'DATEI-08',
    stufe: 'sperrt',
    satz: p => `Das Format „${p.gefunden}“ ist unbekannt. Diese Fassung von Stellwerk liest „${p.erwartet}“.`,
  }),
  STEUERZEICHEN: meldungsart<{ zeichen: string }>({
    code: 'DATEI-09',
    stufe: 'sperrt',
    satz: p => `Hier steht ein unsichtbares Steuerzeichen (${p.zeichen}). Löschen Sie es.`,
  }),
  ZU_VIELE_TEILE: meldungsart<{ hoechstens: number }>({
    code: 'DATEI-10',
    stufe: 'sperrt',
    satz: p =>
      `Die Datei besteht aus mehr als ${ganz(p.hoechstens)} Feldern, Werten, Zeichen und Leerzeilen; so groß ist kein Plan.`,
  }),
  NICHT_ERLAUBT: meldungsart<{ was: string; rat: string }>({
    code: 'DATEI-11',
    stufe: 'sperrt',
    satz: p => `${p.was} in Dateien von Stellwerk nicht erlaubt. ${p.rat}`,
  }),
  WEITERE: meldungsart<{ anzahl: number }>({
    code: 'DATEI-12',
    stufe: 'sperrt',
    satz: p => `Die Datei hat ${ganz(p.anzahl)} weitere Fehler. Beheben Sie zuerst die genannten.`,
  }),
  WUERDE_VERLIEREN: meldungsart<{ was: string }>({
    code: 'DATEI-13',
    stufe: 'sperrt',
    satz: p => `Beim Schreiben ginge etwas verloren: ${p.was}. Die Datei bleibt, wie sie ist.`,
  }),
  KEIN_VERZEICHNIS: meldungsart<{ feld: string }>({
    code: 'DATEI-14',
    stufe: 'sperrt',
    satz: p => `„${p.feld}“ ist kein Verzeichnis mit Feldern; dort lässt sich nichts einfügen.`,
  }),
  UNBEKANNTES_FELD: meldungsart<{ feld: string; erlaubt: readonly string[]; vorschlag: string | null }>({
    code: 'FELD-01',
    stufe: 'sperrt',
    satz: p =>
      `Das Feld „${p.feld}“ gibt es hier nicht.${p.vorschlag === null ? '' : ` Meinten Sie „${p.vorschlag}“?`}` +
      (p.erlaubt.length > 0 ? ` Erlaubt sind: ${p.erlaubt.join(', ')}.` : ''),
  }),
  FELD_FEHLT: meldungsart<{ feld: string; beschreibung: string }>({
    code: 'FELD-02',
    stufe: 'sperrt',
    satz: p => `Das Feld „${p.feld}“ fehlt.${p.beschreibung === '' ? '' : ` Erwartet: ${p.beschreibung}.`}`,
  }),
  TYP: meldungsart<{ erwartet: string; gefunden: string; rat: string }>({
    code: 'FELD-03',
    stufe: 'sperrt',
    satz: p => `Hier wird ${p.erwartet} erwartet, gefunden: ${p.gefunden}.${p.rat === '' ? '' : ` ${p.rat}`}`,
  }),
  AUSWAHL: meldungsart<{ gefunden: string; erlaubt: readonly string[]; vorschlag: string | null }>({
    code: 'FELD-04',
    stufe: 'sperrt',
    satz: p =>
      `„${p.gefunden}“ ist hier nicht möglich.${p.vorschlag === null ? '' : ` Meinten Sie „${p.vorschlag}“?`} Erlaubt: ${aufgezaehlt(p.erlaubt)}.`,
  }),
  SCHLUESSEL: meldungsart<{ schluessel: string; erwartet: string }>({
    code: 'FELD-05',
    stufe: 'sperrt',
    satz: p => `„${p.schluessel}“ ist als Schlüssel nicht möglich. Erwartet: ${p.erwartet}.`,
  }),
  LAENGE: meldungsart<{ grund: string }>({
    code: 'FELD-06',
    stufe: 'sperrt',
    satz: p => p.grund,
  }),
  KEIN_WERT: meldungsart<{ feld: string; beschreibung: string; weglassbar: boolean }>({
    code: 'FELD-07',
    stufe: 'sperrt',
    satz: p =>
      `Hinter „${p.feld}“ steht kein Wert.${p.beschreibung === '' ? '' : ` Erwartet: ${p.beschreibung}.`}` +
      (p.beschreibung.includes('#')
        ? ' Ein „#“ beginnt einen Kommentar; setzen Sie den Wert in Anführungszeichen.'
        : '') +
      (p.weglassbar ? ' Gibt es nichts anzugeben, lassen Sie die Zeile weg.' : ''),
  }),
  WERT: meldungsart<{ grund: string; beispiel: string; gemeint: string | null }>({
    code: 'WERT-01',
    stufe: 'sperrt',
    satz: p => `${p.grund} Schreiben Sie ${p.gemeint === null ? `zum Beispiel ${p.beispiel}` : p.gemeint}.`,
  }),
  DATUM: meldungsart<{ text: string; form: string }>({
    code: 'WERT-02',
    stufe: 'sperrt',
    satz: p => `Das Datum „${p.text}“ gibt es nicht. Erwartet: ${p.form}.`,
  }),
  DATUMSFORM: meldungsart<{ text: string; form: string; gemeint: string | null }>({
    code: 'WERT-07',
    stufe: 'sperrt',
    satz: p =>
      p.gemeint === null
        ? `„${p.text}“ ist kein Datum der Form ${p.form}.`
        : `Das Datum „${p.text}“ ist anders geschrieben als erwartet. Schreiben Sie ${p.gemeint}.`,
  }),
  SPANNE: meldungsart<{ text: string }>({
    code: 'WERT-03',
    stufe: 'sperrt',
    satz: p => `„${p.text}“ ist keine Spanne. Erwartet: "80–170", die kleinere Zahl zuerst.`,
  }),
  ADRESSE: meldungsart<{ text: string }>({
    code: 'WERT-04',
    stufe: 'sperrt',
    satz: p => `„${p.text}“ ist keine Adresse einer Zahl. Adressen sehen so aus: haushalt.umschichtung.`,
  }),
  FORM: meldungsart<{ text: string; erwartet: string }>({
    code: 'WERT-05',
    stufe: 'sperrt',
    satz: p => `„${p.text}“ hat nicht die erwartete Form. Erwartet: ${p.erwartet}.`,
  }),
  BEREICH: meldungsart<{ gefunden: number; von: number | null; bis: number | null }>({
    code: 'WERT-06',
    stufe: 'sperrt',
    satz: p =>
      `${p.gefunden} liegt außerhalb des Möglichen (${[p.von !== null ? `von ${p.von}` : '', p.bis !== null ? `bis ${p.bis}` : ''].join(' ').trim()}).`,
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;

/** Where a codec or check reports. */
export type Kontext = Readonly<{ issues: { push(issue: z.core.$ZodRawIssue): unknown }; value: unknown }>;

/** Reports a message of ours from inside a codec or check, of the value or one field of it; decoding of this value ends. Long texts are shortened. */
export const beanstande = <P extends Parameter>(
  ctx: Kontext,
  art: Meldungsart<P>,
  parameter: P,
  feld?: string,
): never => {
  const gezeigt = Object.fromEntries(
    Object.entries(parameter).map(([name, wert]) => [
      name,
      name === 'text' && typeof wert === 'string' ? gekuerzt(wert) : wert,
    ]),
  ) as P;
  ctx.issues.push({
    code: 'custom',
    input: ctx.value,
    message: art.satz(gezeigt),
    params: { meldung: melde(art, '', gezeigt) },
    ...(feld !== undefined && { path: [feld] }),
  });
  return z.NEVER;
};

/** The message inside a zod issue that {@link beanstande} made, or null. */
export const eigeneMeldung = (issue: z.core.$ZodIssue): Meldung | null => {
  const meldung: unknown = issue.code === 'custom' ? issue.params?.['meldung'] : undefined;
  return meldung ? (meldung as Meldung) : null;
};
