import { eingangsmeldungen, TABELLENNAMEN } from '#contract';
import { melde, type Meldung } from '#domain/werte';

/** What is uploaded: a delivery about persons, or tables of published figures. */
export type Hochladeart = 'lieferung' | 'tabelle';

const LIEFERUNGSDATEIEN = new Set([
  'lieferung.json',
  ...TABELLENNAMEN.flatMap(name => [`${name}.csv`, `${name}.parquet`]),
]);

/** The name under which an uploaded file is kept, or why it cannot be one. schon: the names before it. */
export const ablagename = (
  art: Hochladeart,
  name: string,
  schon: readonly string[],
): Readonly<{ ok: true; name: string }> | Readonly<{ ok: false; meldung: Meldung }> => {
  const eigener = letzterTeil(name);
  const klein = eigener.toLowerCase();
  const ziel = art === 'tabelle' ? tabellenname(eigener) : lieferungsname(klein);
  if (ziel === null)
    return {
      ok: false,
      meldung: melde(eingangsmeldungen.FREMDE_DATEI, '', { datei: eigener, erwartet: ERWARTET[art] }),
    };
  if (schon.includes(ziel))
    return { ok: false, meldung: melde(eingangsmeldungen.DOPPELTE_DATEI, '', { datei: eigener }) };
  if (art === 'lieferung' && schon.length > 0 && (ziel === ZIP || schon.includes(ZIP)))
    return { ok: false, meldung: melde(eingangsmeldungen.ZIP_ALLEIN, '', {}) };
  return { ok: true, name: ziel };
};

const ZIP = 'lieferung.zip';

const ERWARTET: Readonly<Record<Hochladeart, string>> = {
  lieferung: 'eine ZIP-Datei, oder lieferung.json und die Tabellen einer Lieferung als CSV oder Parquet',
  tabelle: 'eine Arbeitsmappe (.xlsx) oder eine CSV-Datei mit veröffentlichten Zahlen',
};

/** Without folders, and short enough to be shown. */
const letzterTeil = (name: string): string => (name.split(/[\\/]/).at(-1) ?? '').slice(-120);

const lieferungsname = (klein: string): string | null =>
  klein.endsWith('.zip') ? ZIP : LIEFERUNGSDATEIEN.has(gemeint(klein)) ? gemeint(klein) : null;

/** Names of tables are written as the contract writes them. */
const gemeint = (klein: string): string =>
  [...LIEFERUNGSDATEIEN].find(datei => datei.toLowerCase() === klein) ?? klein;

const tabellenname = (eigener: string): string | null =>
  /\.(?:xlsx|csv)$/i.test(eigener) && !istLieferungsdatei(eigener)
    ? eigener.replaceAll(/[^\p{L}\p{N}._ ()-]/gu, '_').replace(/^\.+/, '')
    : null;

/** Is this a file of a delivery, whatever it was said to be? */
export const istLieferungsdatei = (name: string): boolean =>
  LIEFERUNGSDATEIEN.has(gemeint(letzterTeil(name).toLowerCase()));
