import path from 'node:path';
import { lieferungsmeldungen } from '#contract';
import { melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';

/** Does something that writes into a folder; a full disk or missing rights become a message. What is no trouble of that kind is thrown on. */
export const mitAblage = async <T>(
  ordner: string,
  quelle: string | null,
  tue: () => Promise<Ergebnis<T>>,
): Promise<Ergebnis<T>> => {
  try {
    return await tue();
  } catch (fehler) {
    const befund = alsBefund(fehler, ordner, quelle);
    if (!befund) throw fehler;
    return misslungen(befund);
  }
};

const alsBefund = (fehler: unknown, ordner: string, quelle: string | null): Meldung | null => {
  if (!(fehler instanceof Error)) return null;
  const grund = GRUENDE.find(([muster]) => muster.test(fehler.message))?.[1];
  if (grund === undefined) return null;
  const stelle = 'path' in fehler && typeof fehler.path === 'string' ? fehler.path : null;
  return quelle !== null && stelle !== null && path.resolve(stelle).startsWith(path.resolve(quelle))
    ? melde(lieferungsmeldungen.DATEI_UNLESBAR, '', { datei: stelle, grund })
    : melde(lieferungsmeldungen.ABLAGE_FEHLER, '', { ordner, grund });
};

/** By the words of Node.js and of DuckDB. */
const GRUENDE: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|no space left|max_temp_directory_size/i, 'der Datenträger ist voll'],
  [/EDQUOT|quota exceeded/i, 'das Kontingent ist erschöpft'],
  [/EROFS|read-only file system/i, 'der Datenträger ist nur lesbar'],
  [/EACCES|EPERM|permission denied/i, 'die Rechte fehlen'],
  // So does Node.js say that a folder cannot be made on a disk that is read-only.
  [/ENOENT.*mkdir/i, 'dort lässt sich kein Ordner anlegen, vielleicht ist der Datenträger nur lesbar'],
  [/ENOTDIR|not a directory|EEXIST.*mkdir/i, 'ein Teil des Pfades ist kein Ordner'],
];
