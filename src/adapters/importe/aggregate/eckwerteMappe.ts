import { gekuerzt, importmeldungen } from '#contract';
import { kennzeichneHochgerechnete, type Aggregatwert } from '#domain/aggregate';
import { gelungen, liesTag, melde, misslungen, type Meldung, type Tag } from '#domain/werte';
import type { Aggregatleser } from '#ports';
import { liesMappe, type Blatt } from '../mappe/liesMappe.ts';
import { liesEckwerteblatt, type Mappenkopf } from './eckwerteblatt.ts';
import { sammleFunde } from './funde.ts';

/** The figures of the workbook „Eckwerte für Jobcenter“: sheets 1.1 to 4.2 with the month each of them names. */
export const liesEckwerteMappe: Aggregatleser['eckwerteMappe'] = async (
  inhalt,
  { datei, jobcenter, ladestand },
) => {
  const mappe = await liesMappe(inhalt, datei);
  if (!mappe.ok) return mappe;
  const mitZahlen = mappe.wert.filter(b => MIT_ZAHLEN.test(b.name));
  if (mitZahlen.length === 0)
    return misslungen(
      ...mappe.meldungen,
      melde(importmeldungen.KEINE_MAPPE, datei, {
        datei,
        grund: `Kein Blatt heißt wie „1.1“ bis „4.2“; gefunden: ${gekuerzt(mappe.wert.map(b => b.name).join(', '))}`,
      }),
    );
  const stand = ladestand ?? erstellungstag(mappe.wert);
  if (stand === null)
    return misslungen(...mappe.meldungen, melde(importmeldungen.LADESTAND, datei, { datei }));
  const { werte, meldungen } = liesBlaetter(mitZahlen, { datei, jobcenter, ladestand: stand });
  return gelungen(werte, [...mappe.meldungen, ...meldungen]);
};

/** The sheets with figures; the others are cover, contents and remarks. */
const MIT_ZAHLEN = /^[1-4]\.\d\b/;
/** A sheet of thirteen months beside each other; each of them stands in the workbook of its month. */
const ZEITREIHE = /^1\.2\b/;

type Gelesen = Readonly<{ werte: readonly Aggregatwert[]; meldungen: readonly Meldung[] }>;

const liesBlaetter = (mitZahlen: readonly Blatt[], kopf: Mappenkopf): Gelesen => {
  const funde = sammleFunde();
  const meldungen: Meldung[] = [];
  const werte: Aggregatwert[] = [];
  const { datei } = kopf;
  for (const blatt of mitZahlen) {
    const bei = { datei, blatt: gekuerzt(blatt.name) };
    if (ZEITREIHE.test(blatt.name)) {
      const grund = 'Es ist eine Zeitreihe; ihre Monate stehen in den Mappen dieser Monate';
      meldungen.push(melde(importmeldungen.BLATT_AUSGELASSEN, datei, { ...bei, grund }));
      continue;
    }
    const gelesen = liesEckwerteblatt(blatt, kopf, funde);
    if (gelesen) werte.push(...gelesen);
    else meldungen.push(melde(importmeldungen.MONAT_FEHLT, datei, { ...bei, gefunden: ersterText(blatt) }));
  }
  return { werte: kennzeichneHochgerechnete(werte), meldungen: [...meldungen, ...funde.meldungen()] };
};

const ersterText = ({ zeilen }: Blatt): string => {
  const text = zeilen.flat().find(z => typeof z === 'string');
  return text === undefined ? 'nichts' : `„${gekuerzt(text)}“`;
};

const erstellungstag = (blaetter: readonly Blatt[]): Tag | null => {
  for (const zelle of blaetter.flatMap(b => b.zeilen.slice(0, 60).flat())) {
    const treffer =
      typeof zelle === 'string' ? /Erstellungsdatum:?\s*(\d{2})\.(\d{2})\.(\d{4})/.exec(zelle) : null;
    if (treffer) return liesTag(`${treffer[3]}-${treffer[2]}-${treffer[1]}`);
  }
  return null;
};
