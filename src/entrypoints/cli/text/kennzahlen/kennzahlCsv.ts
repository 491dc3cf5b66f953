import type { Kennzahlbericht } from '#application/kennzahlen';
import type { Kennzahlausgabe } from '#contract';
import { liesMonat, liesTag, tagAlsIso, type Tag } from '#domain/werte';
import { csvZeilen, zahlenfeld, type Tabellenfeld } from '../csv.ts';
import { standtext } from './datenstandsatz.ts';

type Zeile = Kennzahlausgabe[number];

/** As table for a spreadsheet: decimal comma, no cell that it would take for a formula, in every row whose data of which day these are, and that they are unprotected. */
export const kennzahlCsv = (
  daten: Kennzahlausgabe,
  je: readonly string[],
  { jobcenter, ladestand }: Kennzahlbericht['lieferung'],
  ungeschuetzt = false,
): string => {
  const vorjahr = daten.some(z => 'jahreswert' in z);
  const kopf = [
    'jobcenter',
    'ladestand',
    'groesse',
    'monat',
    'datenstand',
    ...je,
    'zaehler',
    'nenner',
    'wert',
    'grund',
  ];
  const zeilen = daten.map(z => [
    jobcenter,
    'abgleich' in z ? z.ladestand : tagAlsIso(ladestand),
    bezeichnung(z),
    z.monat,
    datenstandVon(z, ladestand),
    ...je.map(name => z.gruppe[name] ?? ''),
    ...('zaehler' in z ? [zahlenfeld(z.zaehler), zahlenfeld(z.nenner)] : ['', '']),
    zahlenfeld('abgleich' in z ? z.amtlich : z.wert),
    'abgleich' in z ? '' : (z.grund ?? ''),
    ...(vorjahr ? vorjahresfelder(z) : []),
    ...(ungeschuetzt ? [UNGESCHUETZT] : []),
  ]);
  const weitere = [...(vorjahr ? ['vjm', 'veraenderung'] : []), ...(ungeschuetzt ? ['schutz'] : [])];
  return csvZeilen([[...kopf, ...weitere], ...zeilen]);
};

/** Of an official value as of an own one: how old the month was when the data were made. */
const datenstandVon = (z: Zeile, eigener: Tag): string => {
  const monat = liesMonat(z.monat);
  const ladestand = 'abgleich' in z ? liesTag(z.ladestand) : eigener;
  return monat === null || ladestand === null ? '' : standtext(monat, ladestand);
};

const UNGESCHUETZT = 'ungeschützt, nur für den Dienstgebrauch';

const vorjahresfelder = (z: Zeile): readonly Tabellenfeld[] =>
  'jahreswert' in z ? [zahlenfeld(z.vjm), zahlenfeld(z.veraenderung)] : ['', ''];

const bezeichnung = (z: Zeile): string => {
  if ('kennzahl' in z) return z.kennzahl;
  if ('groesse' in z) return z.groesse;
  return 'abgleich' in z ? `${z.abgleich} amtlich` : `${z.jahreswert} ${z.von}`;
};
