import { dateimeldungen, gekuerzt } from '#contract';
import type { Ort } from '#domain/plan';
import { melde, misslungen, type Ergebnis } from '#domain/werte';
import { datenVon } from './baum/baum.ts';
import { setzeEin, type Einsetzung } from './baum/einsetzung.ts';
import { ohneVerlust } from './schreiben/erhalt.ts';
import { istJson, liesMitVerzeichnis, type Planbaum } from './formatiere.ts';
import { kanonFuer } from './schreiben/kanonisch.ts';
import { ordneKommentareZu } from './schreiben/kommentare.ts';
import { schreibeJson } from './schreiben/schreibeJson.ts';
import { schreibeYaml } from './schreiben/schreibeYaml.ts';
import { tauscheZeilen } from './schreiben/tauscheZeilen.ts';
import { uebertragen } from './schreiben/uebertragung.ts';

/**
 * The file with data set at a place (keys from the top). Other lines stay as they are; where that is not possible (brackets, JSON)
 * the file is written in canonical form. Comments inside what is replaced move above it.
 */
export const fuegeEin = (inhalt: Uint8Array, ort: Ort, daten: unknown): Ergebnis<string> => {
  if (ort.length === 0) throw new RangeError('Eingefügt wird unter mindestens einem Schlüssel');
  const datei = liesMitVerzeichnis(inhalt);
  if (!datei.ok) return datei;
  const einsetzung = setzeEin(datei.wert.wurzel, ort, daten);
  if (typeof einsetzung === 'string')
    return misslungen({
      ...melde(dateimeldungen.KEIN_VERZEICHNIS, ort.join('.'), { feld: gekuerzt(einsetzung) }),
      fundort: datei.wert.zeilen.fundort(datei.wert.wurzel.von),
    });
  const geprueft = (text: string) => ohneVerlust(datei.wert, datenVon(einsetzung.wurzel), text);
  const sanft = nurDieseZeilen(datei.wert, einsetzung);
  const ergebnis = sanft === null ? null : geprueft(sanft);
  return ergebnis?.ok === true ? ergebnis : geprueft(ganzNeu(datei.wert, einsetzung));
};

const nurDieseZeilen = (datei: Planbaum, einsetzung: Einsetzung): string | null =>
  istJson(datei.wurzel)
    ? null
    : tauscheZeilen(datei, einsetzung, kanonFuer(einsetzung.wurzel), ordneKommentareZu(datei, datei.wurzel));

const ganzNeu = (datei: Planbaum, einsetzung: Einsetzung): string => {
  const kanon = kanonFuer(einsetzung.wurzel);
  if (istJson(datei.wurzel)) return schreibeJson(einsetzung.wurzel, kanon);
  const kommentare = ordneKommentareZu(datei, datei.wurzel);
  return schreibeYaml(einsetzung.wurzel, kanon, uebertragen(kommentare, einsetzung));
};
