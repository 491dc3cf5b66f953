import type { Kennzahlbericht } from '#application/kennzahlen';
import type { Kennzahlausgabe } from '#contract';
import { tagAlsIso } from '#domain/werte';
import { csvZeilen, zahlenfeld, type Tabellenfeld } from '../csv.ts';

type Zeile = Kennzahlausgabe[number];

/** As table for a spreadsheet: decimal comma, no cell that it would take for a formula, in every row whose data of which day these are. */
export const kennzahlCsv = (
  daten: Kennzahlausgabe,
  je: readonly string[],
  { jobcenter, ladestand }: Kennzahlbericht['lieferung'],
): string => {
  const vorjahr = daten.some(z => 'jahreswert' in z);
  const kopf = ['jobcenter', 'ladestand', 'groesse', 'monat', ...je, 'zaehler', 'nenner', 'wert', 'grund'];
  const zeilen = daten.map(z => [
    jobcenter,
    'abgleich' in z ? z.ladestand : tagAlsIso(ladestand),
    bezeichnung(z),
    z.monat,
    ...je.map(name => ('gruppe' in z ? (z.gruppe[name] ?? '') : '')),
    ...('kennzahl' in z ? [zahlenfeld(z.zaehler), zahlenfeld(z.nenner)] : ['', '']),
    zahlenfeld('abgleich' in z ? z.amtlich : z.wert),
    'abgleich' in z ? '' : (z.grund ?? ''),
    ...(vorjahr ? vorjahresfelder(z) : []),
  ]);
  return csvZeilen([[...kopf, ...(vorjahr ? ['vjm', 'veraenderung'] : [])], ...zeilen]);
};

const vorjahresfelder = (z: Zeile): readonly Tabellenfeld[] =>
  'jahreswert' in z ? [zahlenfeld(z.vjm), zahlenfeld(z.veraenderung)] : ['', ''];

const bezeichnung = (z: Zeile): string => {
  if ('kennzahl' in z) return z.kennzahl;
  if ('groesse' in z) return z.groesse;
  return 'abgleich' in z ? `${z.abgleich} amtlich` : `${z.jahreswert} ${z.von}`;
};
