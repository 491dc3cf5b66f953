import type { Meldung } from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';
import { zahlen } from './zahlen.ts';
import { dateiname, type Tabellenquelle } from './tabellenquelle.ts';
import { ortDesSatzes } from './zeile.ts';

/** Findings about a row of a table (parameters datei and satz), said as the file has it: its own name, the number of the record, and the line. */
export const verorte = async (
  verbindung: Verbindung,
  quellen: readonly Tabellenquelle[],
  befunde: readonly Meldung[],
): Promise<readonly Meldung[]> => {
  const ergebnis: Meldung[] = [];
  for (const befund of befunde) {
    const { datei, satz } = befund.parameter;
    const quelle = quellen.find(q => typeof datei === 'string' && datei.startsWith(`${q.name}.`));
    if (!quelle || typeof satz !== 'number') {
      ergebnis.push(befund);
      continue;
    }
    const imOrt = await ortIn(verbindung, quelle, satz);
    ergebnis.push({
      ...befund,
      parameter: { ...befund.parameter, datei: dateiname(quelle), ...imOrt },
    });
  }
  return ergebnis;
};

const ortIn = async (
  verbindung: Verbindung,
  quelle: Tabellenquelle,
  stelle: number,
): Promise<Readonly<{ satz: number; zeile?: number }>> => {
  if (quelle.art !== 'csv') return { satz: stelle };
  const satz = stelle + (await unlesbareVor(verbindung, quelle, stelle));
  return { satz, zeile: await zeileVon(quelle, satz) };
};

/** The line of the n-th record. */
export const zeileVon = async ({ zeilen }: Tabellenquelle, satz: number): Promise<number> =>
  zeilen === null ? satz + 1 : (await ortDesSatzes(zeilen, satz)).zeile;

const unlesbareVor = async (
  verbindung: Verbindung,
  { name }: Tabellenquelle,
  stelle: number,
): Promise<number> => {
  const [gibtEs = 0] = await zahlen(
    verbindung,
    `select count(*) from duckdb_tables() where table_name = 'versatz_${name}'`,
  );
  if (gibtEs === 0) return 0;
  const [zahl = 0] = await zahlen(
    verbindung,
    `select coalesce(max(zahl), 0) from versatz_${name} where stelle < ${stelle}`,
  );
  return zahl;
};
