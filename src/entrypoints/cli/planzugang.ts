import { berichtUnlesbar, oeffnePlan, type OffenerPlan } from '#application';
import { dateimeldungen, pruefberichtSchema, type PruefberichtDaten } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import { pruefberichtText } from './text/pruefberichtText.ts';
import { Dateifehler, type Kommandoumgebung } from './umgebung.ts';

/** How a command prints its result: for people, or as JSON. */
export type Ausgabeformat = 'text' | 'json';

/** The format a call asks for; text when it does not say. */
export const formatVon = (optionen: Readonly<Record<string, string | true>>): Ausgabeformat =>
  optionen['format'] === 'json' ? 'json' : 'text';

/**
 * Opens a plan; when it cannot be read, prints why and gives null. In JSON a file that is missing is reported as well; as text it throws
 * {@link Dateifehler}.
 */
export const oeffneOderSage = async (
  datei: string,
  umgebung: Kommandoumgebung,
  format: Ausgabeformat = 'text',
): Promise<OffenerPlan | null> => {
  const inhalt =
    format === 'json' ? await liesOderMelde(datei, umgebung) : gelungen(await umgebung.liesDatei(datei));
  const ergebnis = inhalt.ok ? oeffnePlan(inhalt.wert, await umgebung.plandatei()) : inhalt;
  if (ergebnis.ok) return ergebnis.wert;
  zeigeBericht(berichtUnlesbar(datei, ergebnis.meldungen), format, umgebung);
  return null;
};

const liesOderMelde = async (datei: string, umgebung: Kommandoumgebung): Promise<Ergebnis<Uint8Array>> => {
  try {
    return gelungen(await umgebung.liesDatei(datei));
  } catch (fehler) {
    if (!(fehler instanceof Dateifehler)) throw fehler;
    return misslungen(melde(dateimeldungen.NICHT_LESBAR, '', { grund: fehler.message }));
  }
};

/** Prints a report; as text that of a file that cannot be read goes to the error output. */
export const zeigeBericht = (
  bericht: PruefberichtDaten,
  format: Ausgabeformat,
  umgebung: Kommandoumgebung,
): void => {
  if (format === 'json') umgebung.aus(JSON.stringify(pruefberichtSchema.encode(bericht), null, 2));
  else if (bericht.lesbar) umgebung.aus(pruefberichtText(bericht, umgebung));
  else umgebung.fehler(pruefberichtText(bericht, umgebung));
};

/** Prints what is wrong with a file. */
export const sageUnlesbar = (
  datei: string,
  meldungen: readonly Meldung[],
  umgebung: Kommandoumgebung,
): void => zeigeBericht(berichtUnlesbar(datei, meldungen), 'text', umgebung);

/** Writes a new file. Throws {@link Dateifehler} when there is one already: what somebody wrote is never replaced. */
export const schreibeNeu = async (
  datei: string,
  inhalt: string,
  umgebung: Kommandoumgebung,
): Promise<void> => {
  if (await umgebung.gibtEs(datei))
    throw new Dateifehler(
      `${datei} gibt es schon und wird nicht überschrieben. Nennen Sie eine andere Datei.`,
    );
  await umgebung.schreibeDatei(datei, inhalt);
};
