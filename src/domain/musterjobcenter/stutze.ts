import { ersterTag, type Monat } from '#domain/werte';
import { OFFENER_TAG } from './musterauftrag.ts';
import { SPALTEN, type Tabelle, type Tabellen, type Tabellenname } from './tabellen.ts';

/** Takes out of tables, in their own room, what was not known at the end of a month: what began later, and ends that came later. */
export const stutze = (tabellen: Tabellen, bisMonat: Monat): void => {
  const ende = ersterTag((bisMonat + 1) as Monat) - 1;
  const bekannt = new Set<number>();
  siebe(tabellen.bezug, 'bezug', zeile => {
    if (!begonnen('bezug', zeile, ende)) return false;
    bekannt.add(zeile[0] as number);
    return true;
  });
  siebe(tabellen.personen, 'personen', ([person]) => bekannt.has(person as number));
  siebe(tabellen.bgs, 'bgs', zeile => begonnen('bgs', zeile, ende));
  siebe(tabellen.leistungen, 'leistungen', ([, monat]) => (monat as number) <= bisMonat);
  for (const name of VON_PERSONEN)
    siebe(tabellen[name], name, zeile => bekannt.has(zeile[0] as number) && begonnen(name, zeile, ende));
};

const VON_PERSONEN = ['arbeit', 'teilnahmen', 'status', 'teams', 'merkmale'] as const;

/** Keeps the rows that pass, in their order; they may be changed on the way. */
const siebe = (tabelle: Tabelle, name: Tabellenname, bleibt: (zeile: Int32Array) => boolean): void => {
  const breite = SPALTEN[name].length;
  let zahl = 0;
  for (let z = 0; z < tabelle.zahl; z++) {
    const zeile = tabelle.werte.subarray(z * breite, (z + 1) * breite);
    if (!bleibt(zeile)) continue;
    tabelle.werte.copyWithin(zahl * breite, z * breite, (z + 1) * breite);
    zahl++;
  }
  tabelle.zahl = zahl;
};

/** Had it begun? An end that was not known yet is taken away, with its reason. */
const begonnen = (name: Tabellenname, zeile: Int32Array, ende: number): boolean => {
  const spalten: readonly string[] = SPALTEN[name];
  const bis = spalten.indexOf('bis');
  if ((zeile[bis] as number) > ende) {
    zeile[bis] = OFFENER_TAG;
    if (name === 'teilnahmen') zeile[spalten.indexOf('grund')] = 0;
  }
  return (zeile[spalten.indexOf('von')] as number) <= ende;
};
