import { createReadStream } from 'node:fs';
import { nachZeichen, UMBRUCH, VOR_FELD, WAGENRUECKLAUF, ZITIERT, type Feldzustand } from './feldzustand.ts';

/** A record of a CSV file, counted from 1 after the header, and the line, counted from 1, in which it begins. */
export type Satzort = Readonly<{ satz: number; zeile: number }>;

/** The n-th record: a quoted field may have several lines, empty lines are no records. The last one when there are fewer: what is open swallows the rest. */
export const ortDesSatzes = async (datei: string, gesucht = Infinity): Promise<Satzort> => {
  let zustand: Feldzustand = VOR_FELD;
  let [zeile, beginn, saetze] = [1, 1, 0];
  let [amAnfang, rueck] = [true, false];
  for await (const stueck of createReadStream(datei, { highWaterMark: 1 << 20 })) {
    for (const zeichen of stueck as Buffer) {
      const umbruch = zeichen === UMBRUCH || zeichen === WAGENRUECKLAUF;
      if (amAnfang && !umbruch) {
        if (saetze === gesucht) return { satz: gesucht, zeile };
        beginn = zeile;
        saetze++;
        amAnfang = false;
      }
      zustand = nachZeichen(zustand, zeichen);
      if (!umbruch) rueck = false;
      else {
        if (!(rueck && zeichen === UMBRUCH)) zeile++;
        rueck = zeichen === WAGENRUECKLAUF;
        if (zustand !== ZITIERT) amAnfang = true;
      }
    }
  }
  return { satz: saetze - 1, zeile: beginn };
};
