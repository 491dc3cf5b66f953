import type { Monat } from '#domain/werte';
import { groesseAus } from '../auswertung/wertAus.ts';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import { BESTAENDE, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { tabelleAus, type Achse, type Feld, type Schutztabelle } from './tabelle.ts';

/** How the classes of a Dimension are to be shown, by its name. */
export type Achsenangaben = Readonly<Record<string, Pick<Achse, 'nurImGesamt' | 'geordnet'>>>;

/**
 * The sums of a term's window by group. A movement stands for as many cases as it counts, a sum of twelve stocks for their mean. A cube without
 * groups has one class. null where a month is missing.
 */
export const termtabelle = (
  { groesse, fenster }: Term,
  wuerfel: Groessenwuerfel,
  monat: Monat,
  angaben: Achsenangaben,
): Schutztabelle | null => {
  const achsen = achsenVon(wuerfel, angaben);
  const monate = monateImFenster(fenster, monat);
  const jeFall = BESTAENDE.some(bestand => bestand === groesse) ? monate.length : 1;
  const felder = gruppen(achsen).map((klassen): Feld | null => {
    const werte = monate.map(m => groesseAus(wuerfel, groesse, m, klassen));
    if (werte.includes(null)) return null;
    const wert = werte.reduce<number>((summe, w) => summe + (w ?? 0), 0);
    return { wert, faelle: wert / jeFall };
  });
  return felder.includes(null)
    ? null
    : tabelleAus({ achsen, jeFall, felder: felder.flatMap(feld => feld ?? []) });
};

/** The Achsen of the groups of a cube. */
export const achsenVon = (
  { auftrag, schnitt }: Groessenwuerfel,
  angaben: Achsenangaben,
): Schutztabelle['achsen'] => {
  const [erste, zweite] = schnitt.flatMap((nummer): readonly Achse[] => {
    const dimension = auftrag.dimensionen[nummer];
    return dimension ? [{ ...dimension, ...angaben[dimension.name] }] : [];
  });
  if (!erste) return [{ name: '', klassen: [''] }];
  return zweite ? [erste, zweite] : [erste];
};

const gruppen = ([erste, zweite]: Schutztabelle['achsen']): readonly (readonly number[])[] =>
  [...erste.klassen.keys()].flatMap(a => (zweite ? [...zweite.klassen.keys()].map(b => [a, b]) : [[a]]));
