import { dateimeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { datenVon, type Sammlung } from './baum/baum.ts';
import { ohneVerlust } from './schreiben/erhalt.ts';
import { kanonFuer } from './schreiben/kanonisch.ts';
import { ordneKommentareZu } from './schreiben/kommentare.ts';
import { liesDateibaum, type Dateibaum } from './baum/dateibaum.ts';
import { schreibeJson } from './schreiben/schreibeJson.ts';
import { schreibeYaml } from './schreiben/schreibeYaml.ts';

/** The file in canonical form. What it says need not be a valid plan, only valid YAML or JSON. */
export const formatiere = (inhalt: Uint8Array): Ergebnis<string> => {
  const datei = liesMitVerzeichnis(inhalt);
  if (!datei.ok) return datei;
  const { wurzel } = datei.wert;
  const kanon = kanonFuer(wurzel);
  const text = istJson(wurzel)
    ? schreibeJson(wurzel, kanon)
    : schreibeYaml(wurzel, kanon, ordneKommentareZu(datei.wert, wurzel));
  return ohneVerlust(datei.wert, datenVon(wurzel), text);
};

/** A file that begins with a brace is written as JSON. */
export const istJson = (wurzel: Sammlung): boolean => wurzel.fluss;

/** A file whose top is a map with fields, as every plan is. */
export type Planbaum = Dateibaum & Readonly<{ wurzel: Sammlung }>;

/** The tree of such a file. */
export const liesMitVerzeichnis = (inhalt: Uint8Array): Ergebnis<Planbaum> => {
  const datei = liesDateibaum(inhalt);
  if (!datei.ok) return datei;
  const { wurzel, zeilen } = datei.wert;
  if (wurzel.art === 'verzeichnis') return gelungen({ ...datei.wert, wurzel });
  const parameter = {
    erwartet: 'ein Verzeichnis mit Feldern',
    gefunden: wurzel.art === 'liste' ? 'eine Liste' : 'ein einzelner Wert',
    rat: '',
  };
  return misslungen({ ...melde(dateimeldungen.TYP, '', parameter), fundort: zeilen.fundort(wurzel.von) });
};
