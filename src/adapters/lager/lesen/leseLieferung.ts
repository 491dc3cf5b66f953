import { mkdir } from 'node:fs/promises';
import { LIEFERUNGSTABELLEN, lieferungsmeldungen, type Lieferungskopf, type Tabellenname } from '#contract';
import {
  gelungen,
  liesMonat,
  melde,
  misslungen,
  monatAlsIso,
  type Ergebnis,
  type Meldung,
  type Monat,
} from '#domain/werte';
import type { Verbindung } from '../verbindung.ts';
import { zaehlePersonen } from './personen.ts';
import { leseTabelle, type Tabellenlesung } from './leseTabelle.ts';
import { oeffneQuelle } from './oeffneQuelle.ts';
import type { Tabellenquelle } from './tabellenquelle.ts';
import { verorte } from './verorte.ts';
import { pruefeZusammenhang } from './zusammenhang.ts';

/** A delivery as typed DuckDB tables with every finding. Its tables live as long as the connection. */
export type Lesung = Readonly<{
  kopf: Lieferungskopf;
  vonMonat: Monat;
  /** S(vonMonat − 2) … S(bisMonat). */
  stichtage: Int32Array;
  /** Persons of all tables, numbered from 0 in the order of their pseudonyms: table `person (nr, person)`. */
  personen: number;
  tabellen: Readonly<Record<Tabellenname, Tabellenlesung>>;
  /** The files it was read from. */
  quellen: readonly Tabellenquelle[];
  befunde: readonly Meldung[];
}>;

/** Reads and checks a delivery, whole or without some tables. Fails only when nothing can be counted from it; rows that are refused are findings. */
export const leseLieferung = async (
  verbindung: Verbindung,
  quelle: string,
  arbeitsordner: string,
  fortschritt: (text: string) => void = () => undefined,
  zipGrenzeGb?: number,
  ohne: ReadonlySet<string> = new Set(),
): Promise<Ergebnis<Lesung>> => {
  await mkdir(arbeitsordner, { recursive: true });
  const offen = await oeffneQuelle(verbindung, quelle, arbeitsordner, zipGrenzeGb);
  if (!offen.ok) return offen;
  const { kopf } = offen.wert;
  const lesungen = new Map<Tabellenname, Tabellenlesung>();
  for (const tabelle of offen.wert.tabellen.filter(t => !ohne.has(t.name))) {
    const lesung = await leseTabelle(verbindung, tabelle);
    lesungen.set(tabelle.name, lesung);
    fortschritt(`${tabelle.name}: ${saetze(lesung.zeilen)} gelesen`);
  }
  const befunde = [...offen.wert.befunde, ...[...lesungen.values()].flatMap(l => l.befunde)];
  if (befunde.some(b => b.stufe === 'sperrt')) return misslungen(...befunde);
  for (const name of Object.keys(LIEFERUNGSTABELLEN) as Tabellenname[]) {
    if (lesungen.has(name)) continue;
    await verbindung.run(leereTabelle(name));
    lesungen.set(name, { name, zeilen: 0, abgelehnt: 0, befunde: [] });
  }
  const stichtage = await liesStichtage(verbindung, kopf);
  if (!stichtage.ok) return misslungen(...befunde, ...stichtage.meldungen);
  const bezug = lesungen.get('leistungsbezug');
  if (!bezug || bezug.zeilen === 0)
    return misslungen(
      ...befunde,
      melde(lieferungsmeldungen.OHNE_BEZUG, 'leistungsbezug', { abgelehnt: bezug?.abgelehnt ?? 0 }),
    );
  const personen = await zaehlePersonen(verbindung);
  fortschritt(personen === 1 ? '1 Person' : `${personen.toLocaleString('de-DE')} Personen`);
  const zusammenhang = (await pruefeZusammenhang(verbindung, kopf)).filter(b => !ohne.has(b.pfad));
  const alle = [...befunde, ...(await verorte(verbindung, offen.wert.tabellen, zusammenhang))];
  if (alle.some(b => b.stufe === 'sperrt')) return misslungen(...alle);
  return gelungen({
    kopf,
    vonMonat: liesMonat(kopf.vonMonat) ?? (0 as Monat),
    stichtage: stichtage.wert,
    personen,
    tabellen: Object.fromEntries(lesungen) as Record<Tabellenname, Tabellenlesung>,
    quellen: offen.wert.tabellen,
    befunde: alle,
  });
};

const saetze = (zahl: number): string => (zahl === 1 ? '1 Satz' : `${zahl.toLocaleString('de-DE')} Sätze`);

const leereTabelle = (name: Tabellenname): string => {
  const typen: Readonly<Record<string, string>> = { tag: 'integer', monat: 'integer', betrag: 'bigint' };
  const spalten = Object.entries(LIEFERUNGSTABELLEN[name].spalten).map(
    ([spalte, form]) => `${spalte} ${typen[form.art] ?? 'varchar'}`,
  );
  return `create table ${name} (satz bigint, ${spalten.join(', ')})`;
};

const liesStichtage = async (verbindung: Verbindung, kopf: Lieferungskopf): Promise<Ergebnis<Int32Array>> => {
  const von = (liesMonat(kopf.vonMonat) ?? 0) - 2;
  const bis = liesMonat(kopf.bisMonat) ?? 0;
  const zeilen = await (
    await verbindung.run(
      `select monat, stichtag from stichtage where monat between ${von} and ${bis} order by monat`,
    )
  ).getRows();
  const tage = new Map(zeilen.map(([monat, tag]) => [Number(monat), Number(tag)]));
  const stichtage: number[] = [];
  for (let m = von; m <= bis; m++) {
    const tag = tage.get(m);
    const falsch = (grund: string) =>
      misslungen(melde(lieferungsmeldungen.STICHTAGE, 'stichtage', { grund }));
    if (tag === undefined) return falsch(`Für ${monatAlsIso(m as Monat)} steht kein Stichtag.`);
    if (tag <= (stichtage.at(-1) ?? -Infinity))
      return falsch(`Der Stichtag von ${monatAlsIso(m as Monat)} liegt nicht nach dem des Monats davor.`);
    stichtage.push(tag);
  }
  return gelungen(Int32Array.from(stichtage));
};
