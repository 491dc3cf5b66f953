import { dateimeldungen, wertartAn } from '#contract';
import type { Ort } from '#domain/plan';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { datenVon } from '../baum/baum.ts';
import { bedeutung } from './kanonischerWert.ts';
import { liesDateibaum, type Dateibaum } from '../baum/dateibaum.ts';
import type { Kommentarstelle } from '../zerlegung/zerlege.ts';

/** The written text, if it still says these data and has every comment of the file; otherwise what would be lost. */
export const ohneVerlust = (datei: Dateibaum, daten: unknown, text: string): Ergebnis<string> => {
  const verlust = verlustVon(datei, daten, text);
  if (verlust === null) return gelungen(text);
  return misslungen({
    ...melde(dateimeldungen.WUERDE_VERLIEREN, '', { was: verlust.was }),
    fundort: datei.zeilen.fundort(verlust.position),
  });
};

const verlustVon = (
  datei: Dateibaum,
  daten: unknown,
  text: string,
): Readonly<{ was: string; position: number }> | null => {
  const neu = liesDateibaum(new TextEncoder().encode(text));
  if (!neu.ok) return { was: 'die Datei wäre nicht mehr lesbar', position: 0 };
  const fehlend = ersterFehlender(datei.kommentare, neu.wert.kommentare);
  if (fehlend) return { was: `der Kommentar „${fehlend.text.trim()}“`, position: fehlend.position };
  return vergleichbar(datenVon(neu.wert.wurzel)) === vergleichbar(daten)
    ? null
    : { was: 'eine Angabe', position: 0 };
};

/** Comments that are in one file and not in the other; null when both have the same. */
const ersterFehlender = (
  alte: readonly Kommentarstelle[],
  neue: readonly Kommentarstelle[],
): Kommentarstelle | null => {
  const uebrig = new Map<string, number>();
  for (const { text } of neue) uebrig.set(text.trim(), (uebrig.get(text.trim()) ?? 0) + 1);
  for (const kommentar of alte) {
    const anzahl = uebrig.get(kommentar.text.trim()) ?? 0;
    if (anzahl === 0) return kommentar;
    uebrig.set(kommentar.text.trim(), anzahl - 1);
  }
  return alte.length === neue.length ? null : (alte[0] ?? neue[0] ?? null);
};

/** Data as text that is the same when they say the same: keys sorted, values by what they mean and how exact they are. */
export const vergleichbar = (daten: unknown): string => {
  const text = (wert: unknown, ort: Ort): string => {
    if (Array.isArray(wert)) return `[${wert.map((w, i) => text(w, [...ort, String(i)])).join()}]`;
    if (typeof wert === 'object' && wert !== null)
      return `{${Object.entries(wert)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([feld, w]) => `${JSON.stringify(feld)}:${text(w, [...ort, feld])}`)
        .join()}}`;
    const art = typeof wert === 'string' || typeof wert === 'number' ? wertartAn(daten, ort) : null;
    return art === null ? JSON.stringify(wert) : bedeutung(art, wert as string | number);
  };
  return text(daten, []);
};
