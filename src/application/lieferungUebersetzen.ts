import {
  importmeldungen,
  LIEFERUNGSTABELLEN,
  TABELLENNAMEN,
  type Lieferungstabelle,
  type Tabellenname,
  type Tabellenteil,
  type Zuordnung,
} from '#contract';
import { gelungen, melde, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { Ablage, Fremdquelle, Fremdsatz, Fremdstueck } from '#ports';
import { befundsammler, type Befundsammler } from './uebersetzung/befundsammler.ts';
import { feldwandler, type Feldwandler } from './uebersetzung/feldwandler.ts';
import { oeffneTabelle, type Tabellenschreiber } from './uebersetzung/tabellenschreiber.ts';

/** How many records each file of the delivery got. */
export type Uebersetzungsprotokoll = Readonly<{ saetze: Readonly<Record<string, number>> }>;

/**
 * Brings foreign files into the form of a delivery and writes it as a stream; the folder appears when all is written. Comes with every code and value
 * that has no counterpart; fails, and writes nothing, when a file cannot be read to its end.
 */
export const uebersetzeLieferung = async (
  zuordnung: Zuordnung,
  quelle: Fremdquelle,
  ablage: Ablage,
): Promise<Ergebnis<Uebersetzungsprotokoll>> => {
  try {
    const ergebnis = await schreibeAlles(zuordnung, quelle, ablage);
    await (ergebnis.ok ? ablage.uebernimm() : ablage.verwirf());
    return ergebnis;
  } catch (fehler) {
    await ablage.verwirf();
    throw fehler;
  }
};

const schreibeAlles = async (
  zuordnung: Zuordnung,
  quelle: Fremdquelle,
  ablage: Ablage,
): Promise<Ergebnis<Uebersetzungsprotokoll>> => {
  await schreibeDatei(ablage, 'lieferung.json', kopf(zuordnung));
  const funde = befundsammler();
  const meldungen: Meldung[] = [];
  const schreiber = await oeffneAlle(zuordnung, ablage);
  for (const lauf of laeufe(zuordnung, quelle, schreiber, funde))
    for await (const stueck of lauf.stuecke) {
      if ('meldung' in stueck) meldungen.push(stueck.meldung);
      else await lauf.nimm(stueck.wunsch, stueck.saetze);
    }
  for (const s of schreiber.values()) await s.schliesse();
  const alle = [...meldungen, ...funde.meldungen(), ...leere(zuordnung, schreiber)];
  if (alle.some(m => m.stufe === 'sperrt')) return misslungen(...alle);
  const saetze = [...schreiber].map(([name, s]) => [`${name}.csv`, s.saetze()] as const);
  return gelungen({ saetze: Object.fromEntries(saetze) }, alle);
};

const kopf = ({ lieferung }: Zuordnung): string =>
  `${JSON.stringify({ format: 'stellwerk-lieferung/1', ...lieferung }, null, 2)}\n`;

const schreibeDatei = async (ablage: Ablage, name: string, text: string): Promise<void> => {
  const strom = await ablage.oeffne(name);
  await strom.schreibe(new TextEncoder().encode(text));
  await strom.schliesse();
};

type Schreiber = ReadonlyMap<Tabellenname, Tabellenschreiber>;

/** Every table that a delivery must have, and those the mapping fills. */
const oeffneAlle = async ({ tabellen, stichtage }: Zuordnung, ablage: Ablage): Promise<Schreiber> => {
  const offen = new Map<Tabellenname, Tabellenschreiber>();
  for (const name of TABELLENNAMEN)
    if (LIEFERUNGSTABELLEN[name].pflicht || tabellen[name])
      offen.set(name, await oeffneTabelle(ablage, `${name}.csv`, spaltenVon(name)));
  for (const monat of Object.keys(stichtage ?? {}).toSorted())
    offen.get('stichtage')?.nimm([monat, stichtage?.[monat] ?? '']);
  return offen;
};

const spaltenVon = (name: Tabellenname): readonly string[] => Object.keys(LIEFERUNGSTABELLEN[name].spalten);

type Lauf = Readonly<{
  stuecke: AsyncIterable<Fremdstueck>;
  nimm(wunsch: number, saetze: readonly Fremdsatz[]): Promise<void>;
}>;

/** A CSV file is read once for each table it fills, an XML file once for all. */
const laeufe = (
  zuordnung: Zuordnung,
  quelle: Fremdquelle,
  schreiber: Schreiber,
  funde: Befundsammler,
): readonly Lauf[] => {
  const { art, kodierung, trennzeichen = ';', kopfzeile = true } = zuordnung.quelle;
  const teile = TABELLENNAMEN.flatMap(name =>
    (zuordnung.tabellen[name] ?? []).map(teil => uebersetzer(zuordnung, name, teil, funde)),
  );
  const nimm = async (nr: number, saetze: readonly Fremdsatz[]): Promise<void> => {
    const teil = teile[nr];
    const ziel = teil && schreiber.get(teil.name);
    if (!ziel) return;
    for (const satz of saetze) ziel.nimm(teil.uebersetze(satz));
    await ziel.leere();
  };
  if (art === 'xml') {
    const wuensche = teile.map(({ teil, herkunft }) => ({
      satz: teil.satz ?? '',
      felder: herkunft.map(({ feld, von }) => ({ feld, pfad: von })),
    }));
    return [{ stuecke: quelle.xml(wuensche, kodierung), nimm }];
  }
  const form = { trennzeichen, kopfzeile, kodierung: kodierung ?? 'utf-8' };
  return teile.map(({ teil, herkunft }, nr) => ({
    stuecke: quelle.csv(
      teil.datei ?? '',
      form,
      herkunft.map(h => h.von),
    ),
    nimm: (_, saetze) => nimm(nr, saetze),
  }));
};

type Herkunft = Readonly<{ feld: string; von: string }>;
type Teiluebersetzer = Readonly<{
  name: Tabellenname;
  teil: Tabellenteil;
  /** What is read from the source, in the order of a Fremdsatz. */
  herkunft: readonly Herkunft[];
  uebersetze(satz: Fremdsatz): readonly string[];
}>;

const uebersetzer = (
  zuordnung: Zuordnung,
  name: Tabellenname,
  teil: Tabellenteil,
  funde: Befundsammler,
): Teiluebersetzer => {
  const tabelle: Lieferungstabelle = LIEFERUNGSTABELLEN[name];
  const schreibweise = {
    datum: zuordnung.datum ?? 'JJJJ-MM-TT',
    dezimalzeichen: zuordnung.dezimalzeichen ?? ',',
  } as const;
  const herkunft: Herkunft[] = [];
  const spalten = Object.entries(tabelle.spalten).map(([spalte, form]) => {
    const feld = teil.felder[spalte];
    if (!feld) return null;
    const von = feld.spalte ?? feld.pfad;
    const stelle = von === undefined ? -1 : herkunft.push({ feld: `${name}.${spalte}`, von }) - 1;
    return {
      stelle,
      von: von ?? '',
      feld: `${name}.${spalte}`,
      wandle: feldwandler(form, feld, schreibweise),
    };
  });
  const datei = teil.datei ?? teil.satz ?? '';
  return {
    name,
    teil,
    herkunft,
    uebersetze: ({ zeile, werte }) =>
      spalten.map(spalte => (spalte ? wandle(spalte, werte, { datei, zeile }, funde) : '')),
  };
};

type Spalte = Herkunft & Readonly<{ stelle: number; wandle: Feldwandler }>;

const wandle = (
  { stelle, feld, von, wandle: tue }: Spalte,
  werte: Fremdsatz['werte'],
  ort: Readonly<{ datei: string; zeile: number }>,
  funde: Befundsammler,
): string => {
  const text = werte[stelle];
  const { wert, fehler } = tue(text);
  if (fehler) funde.nimm({ ...ort, feld, spalte: von }, text ?? '', fehler);
  return wert;
};

const leere = ({ tabellen }: Zuordnung, schreiber: Schreiber): readonly Meldung[] =>
  [...schreiber]
    .filter(([, s]) => s.saetze() === 0)
    .map(([tabelle]) =>
      melde(importmeldungen.OHNE_SATZ, tabelle, {
        tabelle,
        grund: tabellen[tabelle] ? 'Die Quelle enthält keinen' : 'Die Zuordnung nennt keine Quelle',
      }),
    );
