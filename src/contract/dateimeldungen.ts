import { z } from 'zod';
import { melde, meldungsart, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';

const liste = (werte: readonly string[]): string => werte.map(w => `„${w}“`).join(', ');

/** Every message about the form of a plan file. Level sperrt: a file with one of them is not read. */
export const dateimeldungen = {
  ZU_GROSS: meldungsart<{ bytes: number; hoechstens: number }>({
    code: 'DATEI-01',
    stufe: 'sperrt',
    satz: p => `Die Datei ist ${p.bytes} Bytes groß, erlaubt sind ${p.hoechstens}. Teilen Sie den Plan oder kürzen Sie Texte.`,
  }),
  ZU_TIEF: meldungsart<{ hoechstens: number }>({
    code: 'DATEI-02',
    stufe: 'sperrt',
    satz: p => `Die Datei ist tiefer als ${p.hoechstens} Ebenen verschachtelt. Ein Plan braucht höchstens zehn.`,
  }),
  VERWEIS: meldungsart<{ zeichen: string }>({
    code: 'DATEI-03',
    stufe: 'sperrt',
    satz: p => `Anker und Verweise („${p.zeichen}“) sind in Plandateien nicht erlaubt. Schreiben Sie den Inhalt aus.`,
  }),
  SYNTAX: meldungsart<{ grund: string }>({
    code: 'DATEI-04',
    stufe: 'sperrt',
    satz: p => `Die Datei ist kein gültiges YAML oder JSON: ${p.grund}`,
  }),
  LEER: meldungsart<Record<string, never>>({
    code: 'DATEI-05',
    stufe: 'sperrt',
    satz: () => 'Die Datei ist leer. Ein Plan beginnt mit der Zeile „format: stellwerk-plan/1“.',
  }),
  KODIERUNG: meldungsart<Record<string, never>>({
    code: 'DATEI-06',
    stufe: 'sperrt',
    satz: () => 'Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
  }),
  DOPPELT: meldungsart<{ feld: string }>({
    code: 'DATEI-07',
    stufe: 'sperrt',
    satz: p => `Das Feld „${p.feld}“ steht hier zweimal. Behalten Sie eines.`,
  }),
  FORMAT: meldungsart<{ gefunden: string }>({
    code: 'DATEI-08',
    stufe: 'sperrt',
    satz: p => `Das Format „${p.gefunden}“ ist unbekannt. Diese Fassung von Stellwerk liest „stellwerk-plan/1“.`,
  }),
  UNBEKANNTES_FELD: meldungsart<{ feld: string; erlaubt: readonly string[]; vorschlag: string | null }>({
    code: 'FELD-01',
    stufe: 'sperrt',
    satz: p =>
      `Das Feld „${p.feld}“ gibt es hier nicht.${p.vorschlag ? ` Meinten Sie „${p.vorschlag}“?` : ''}` +
      (p.erlaubt.length > 0 ? ` Erlaubt sind: ${p.erlaubt.join(', ')}.` : ''),
  }),
  FELD_FEHLT: meldungsart<{ feld: string; beschreibung: string }>({
    code: 'FELD-02',
    stufe: 'sperrt',
    satz: p => `Das Feld „${p.feld}“ fehlt.${p.beschreibung ? ` Erwartet: ${p.beschreibung}.` : ''}`,
  }),
  TYP: meldungsart<{ erwartet: string; gefunden: string }>({
    code: 'FELD-03',
    stufe: 'sperrt',
    satz: p => `Hier wird ${p.erwartet} erwartet, gefunden: ${p.gefunden}.`,
  }),
  AUSWAHL: meldungsart<{ gefunden: string; erlaubt: readonly string[]; vorschlag: string | null }>({
    code: 'FELD-04',
    stufe: 'sperrt',
    satz: p =>
      `„${p.gefunden}“ ist hier nicht möglich. Erlaubt: ${liste(p.erlaubt)}.${p.vorschlag ? ` Meinten Sie „${p.vorschlag}“?` : ''}`,
  }),
  SCHLUESSEL: meldungsart<{ schluessel: string; erwartet: string }>({
    code: 'FELD-05',
    stufe: 'sperrt',
    satz: p => `„${p.schluessel}“ ist kein gültiger Schlüssel. Erwartet: ${p.erwartet}.`,
  }),
  LAENGE: meldungsart<{ grund: string }>({
    code: 'FELD-06',
    stufe: 'sperrt',
    satz: p => p.grund,
  }),
  WERT: meldungsart<{ grund: string; beispiel: string }>({
    code: 'WERT-01',
    stufe: 'sperrt',
    satz: p => `${p.grund} Schreiben Sie zum Beispiel ${p.beispiel}.`,
  }),
  DATUM: meldungsart<{ text: string; form: string }>({
    code: 'WERT-02',
    stufe: 'sperrt',
    satz: p => `„${p.text}“ ist kein Datum, das es gibt. Erwartet: ${p.form}.`,
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
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;

type Kontext = Readonly<{ issues: { push(issue: z.core.$ZodRawIssue): unknown }; value: unknown }>;

/** Reports a message of ours from inside a codec; decoding of this value ends. */
export const beanstande = <P extends Parameter>(ctx: Kontext, art: Meldungsart<P>, parameter: P): never => {
  ctx.issues.push({
    code: 'custom',
    input: ctx.value,
    message: art.satz(parameter),
    params: { meldung: melde(art, '', parameter) },
  });
  return z.NEVER;
};

/** The message inside a zod issue that {@link beanstande} made, or null. */
export const eigeneMeldung = (issue: z.core.$ZodIssue): Meldung | null => {
  const meldung: unknown = issue.code === 'custom' ? issue.params?.['meldung'] : undefined;
  return meldung ? (meldung as Meldung) : null;
};
