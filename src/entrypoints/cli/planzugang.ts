import { berichtUnlesbar, oeffnePlan, type OffenerPlan } from '#application';
import type { Meldung } from '#domain/werte';
import { pruefberichtText } from './text/pruefberichtText.ts';
import { Dateifehler, type Kommandoumgebung } from './umgebung.ts';

/** Opens a plan; when it cannot be read, prints why and gives null. */
export const oeffneOderSage = async (
  datei: string,
  umgebung: Kommandoumgebung,
): Promise<OffenerPlan | null> => {
  const ergebnis = oeffnePlan(await umgebung.liesDatei(datei), await umgebung.plandatei());
  if (ergebnis.ok) return ergebnis.wert;
  sageUnlesbar(datei, ergebnis.meldungen, umgebung);
  return null;
};

/** Prints what is wrong with a file. */
export const sageUnlesbar = (
  datei: string,
  meldungen: readonly Meldung[],
  umgebung: Kommandoumgebung,
): void => umgebung.fehler(pruefberichtText(berichtUnlesbar(datei, meldungen), umgebung));

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
