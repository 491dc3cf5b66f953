import type { Dokumentformat } from '#application';

/** The formats that `plan dokument` writes. */
export const FORMATE = ['pdf', 'docx', 'html'] as const satisfies readonly Dokumentformat[];

type Wahl = Readonly<{ ok: true; format: Dokumentformat }> | Readonly<{ ok: false; grund: string }>;

/** The format asked for, else that of the file's ending. Fails, in German, when the two contradict or the ending is unknown. */
export const waehleFormat = (verlangt: string | undefined, nach: string): Wahl => {
  const endung = FORMATE.find(format => nach.toLowerCase().endsWith(`.${format}`));
  if (endung === undefined)
    return {
      ok: false,
      grund: `Das Dokument kann nur in eine Datei mit der Endung .pdf, .docx oder .html geschrieben werden, nicht nach ${nach}.`,
    };
  if (verlangt !== undefined && verlangt !== endung)
    return {
      ok: false,
      grund: `Verlangt ist --format ${verlangt}, aber ${nach} hat die Endung .${endung}. Bitte lassen Sie --format weg, oder nennen Sie eine Datei mit der Endung .${verlangt}.`,
    };
  return { ok: true, format: endung };
};
