import { gekuerzt, importmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { zerlegeCsv } from '../csv/zerlegeCsv.ts';
import type { Funde } from './funde.ts';

/** A record of a table with its columns by name. */
export type Tabellensatz = Readonly<{ zeile: number; feld(spalte: string): string }>;

const HOECHSTENS_BYTES = 100 * 1024 ** 2;

/** The records of a small table whose header line passes the check; those of another width are told and left out. */
export const liesCsvtabelle = (
  inhalt: Uint8Array,
  datei: string,
  trennzeichen: string,
  pruefeKopf: (kopf: readonly string[]) => string | null,
  funde: Funde,
): Ergebnis<readonly Tabellensatz[]> => {
  if (inhalt.byteLength > HOECHSTENS_BYTES)
    return misslungen(
      melde(importmeldungen.ZU_GROSS, datei, {
        datei,
        gefunden: 'mehr als 100 MB',
        erwartet: 'höchstens 100 MB',
      }),
    );
  const zerleger = zerlegeCsv(trennzeichen);
  const [erster, ...saetze] = [...zerleger.nimm(alsText(inhalt)), ...zerleger.ende()];
  const kopf = (erster?.felder ?? []).map(f => f.trim());
  const erwartet = pruefeKopf(kopf);
  if (erwartet !== null) {
    const gefunden = kopf.length === 0 ? 'nichts' : gekuerzt(kopf.join(trennzeichen));
    return misslungen(melde(importmeldungen.KOPFZEILE, datei, { datei, gefunden, erwartet }));
  }
  const stellen = new Map(kopf.map((name, i) => [name, i]));
  return gelungen(
    saetze.flatMap(({ zeile, felder, unlesbar }) => {
      if (unlesbar === undefined && felder.length === kopf.length)
        return [{ zeile, feld: spalte => felder[stellen.get(spalte) ?? -1]?.trim() ?? '' }] as Tabellensatz[];
      const gefunden = unlesbar ?? `${felder.length} Felder`;
      funde.nimm(importmeldungen.SATZ, 'form', { datei, zeile, gefunden, erwartet: `${kopf.length} Felder` });
      return [];
    }),
  );
};

/** UTF-8, else what Windows programs write. */
const alsText = (inhalt: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inhalt);
  } catch {
    return new TextDecoder('windows-1252').decode(inhalt);
  }
};
