import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  gekuerzt,
  LIEFERUNGSTABELLEN,
  TABELLENNAMEN,
  lieferungskopfSchema,
  lieferungsmeldungen,
  type Lieferungskopf,
} from '#contract';
import { gelungen, liesMonat, liesTag, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';
import { entpacke } from './entpacke.ts';
import { alsCsv, alsParquet, type Geoeffnet } from './oeffneTabelle.ts';
import type { Tabellenquelle } from './tabellenquelle.ts';

/** A delivery whose files are there and readable as text or Parquet. */
export type OffeneQuelle = Readonly<{
  kopf: Lieferungskopf;
  tabellen: readonly Tabellenquelle[];
  befunde: readonly Meldung[];
}>;

/** Opens a folder or ZIP; zips and files that are no plain UTF-8 are written anew into the work folder. Fails when files are missing or the head is wrong. */
export const oeffneQuelle = async (
  verbindung: Verbindung,
  quelle: string,
  arbeitsordner: string,
  zipGrenzeGb?: number,
): Promise<Ergebnis<OffeneQuelle>> => {
  const ordner = await alsOrdner(quelle, arbeitsordner, zipGrenzeGb);
  if (typeof ordner !== 'string') return misslungen(ordner);
  const kopf = await liesKopf(path.join(ordner, 'lieferung.json'));
  if (!kopf.ok) return kopf;
  const gelesen: Ergebnis<Geoeffnet>[] = [];
  for (const name of TABELLENNAMEN) {
    const [parquet, csv] = ['parquet', 'csv'].map(endung => path.join(ordner, `${name}.${endung}`));
    if (parquet && (await gibtEs(parquet))) gelesen.push(await alsParquet(verbindung, name, parquet));
    else if (csv && (await gibtEs(csv))) gelesen.push(await alsCsv(name, csv, arbeitsordner));
    else if (LIEFERUNGSTABELLEN[name].pflicht)
      gelesen.push(misslungen(melde(lieferungsmeldungen.DATEI_FEHLT, name, { datei: `${name}.csv` })));
  }
  const fehler = gelesen.flatMap(g => (g.ok ? [] : g.meldungen));
  const offen = gelesen.flatMap(g => (g.ok ? [g.wert] : []));
  return fehler.length > 0
    ? misslungen(...fehler)
    : gelungen({
        kopf: kopf.wert,
        tabellen: offen.map(o => o.tabelle),
        befunde: offen.flatMap(o => o.befunde),
      });
};

const gibtEs = async (datei: string): Promise<boolean> =>
  stat(datei).then(
    s => s.isFile(),
    () => false,
  );

const alsOrdner = async (
  quelle: string,
  arbeitsordner: string,
  zipGrenzeGb?: number,
): Promise<string | Meldung> => {
  const art = await stat(quelle).catch(() => null);
  if (!art) return keineLieferung(quelle, 'Es gibt sie nicht');
  if (art.isDirectory()) return quelle;
  const ordner = path.join(arbeitsordner, 'entpackt');
  await mkdir(ordner, { recursive: true });
  try {
    await entpacke(quelle, ordner, zipGrenzeGb);
    return ordner;
  } catch (fehler) {
    if (!(fehler instanceof RangeError)) throw fehler;
    return keineLieferung(quelle, fehler.message);
  }
};

const HOECHSTENS_MONATE = 1200;

const keineLieferung = (quelle: string, grund: string): Meldung =>
  melde(lieferungsmeldungen.KEIN_ORDNER, '', { quelle, grund });

const liesKopf = async (datei: string): Promise<Ergebnis<Lieferungskopf>> => {
  const falsch = (grund: string, erwartet = FELDER) =>
    misslungen(melde(lieferungsmeldungen.KOPF, 'lieferung', { grund, erwartet }));
  const text = await readFile(datei, 'utf8').catch(() => null);
  if (text === null) return falsch('Die Datei fehlt.');
  let daten: unknown;
  try {
    daten = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return falsch('Die Datei ist kein JSON.');
  }
  const gelesen = lieferungskopfSchema.safeParse(daten);
  if (!gelesen.success) {
    const felder = [...new Set(gelesen.error.issues.map(i => i.path.join('.')))];
    return felder.includes('')
      ? falsch('Der Inhalt ist kein Objekt mit Feldern.')
      : falsch(
          felder.map(feld => gefunden(daten, feld)).join(' '),
          felder.map(feld => `${feld} als ${KOPFFORMEN[feld] ?? 'Text'}`).join(', '),
        );
  }
  const { ladestand, vonMonat, bisMonat } = gelesen.data;
  if (liesTag(ladestand) === null)
    return falsch(`Den Tag ${ladestand} gibt es nicht.`, `ladestand als ${KOPFFORMEN['ladestand']}`);
  if (vonMonat > bisMonat)
    return falsch(
      `vonMonat (${vonMonat}) liegt nach bisMonat (${bisMonat}).`,
      'der erste Monat vor dem letzten',
    );
  const monate = (liesMonat(bisMonat) ?? 0) - (liesMonat(vonMonat) ?? 0) + 1;
  return monate > HOECHSTENS_MONATE
    ? falsch(`Von ${vonMonat} bis ${bisMonat} sind mehr als 100 Jahre.`, 'ein kürzerer Zeitraum')
    : gelungen(gelesen.data);
};

const FELDER = 'ein JSON mit format, jobcenter, name, ladestand, vonMonat und bisMonat';

const KOPFFORMEN: Readonly<Record<string, string>> = {
  format: '"stellwerk-lieferung/1"',
  jobcenter: 'Nummer des Trägers mit höchstens 20 Ziffern oder Buchstaben',
  name: 'Name mit höchstens 200 Zeichen',
  ladestand: 'JJJJ-MM-TT',
  vonMonat: 'JJJJ-MM',
  bisMonat: 'JJJJ-MM',
};

/** What a field holds that cannot be read. */
const gefunden = (daten: unknown, feld: string): string => {
  const wert = Object.entries(daten ?? {}).find(([name]) => name === feld)?.[1] as unknown;
  if (wert === undefined || wert === '') return `${feld} fehlt.`;
  return `${feld} ist nicht lesbar: „${gekuerzt(typeof wert === 'string' ? wert : JSON.stringify(wert))}“.`;
};
