import type { Baustein } from '#ports';
import { eintraege, type Bauzeug } from '../bauzeug.ts';
import { feldtabelle, type Feld } from './feldtabelle.ts';

/** Talks the staff can hold, whether the announced rhythm fits, and what the calculation rests on. */
export const gespraechskapazitaet = (bau: Bauzeug): readonly Baustein[] => {
  const zeilen = eintraege(bau.rechnung.plan.personal?.gespraeche).map(([k, { bezeichnung }]) => ({
    name: bezeichnung,
    ort: `personal.gespraeche.${k}`,
  }));
  return TABELLEN.flatMap(([titel, felder]) => feldtabelle(bau, titel, 'Gruppe', felder, zeilen));
};

const TABELLEN: readonly (readonly [titel: string, felder: readonly Feld[]])[] = [
  [
    'Gesprächskapazität',
    [
      ['Schlüssel', 'schluessel'],
      ['mögliche Gespräche je VZÄ und Jahr', 'gespraecheJeVzae'],
      ['angekündigte Gespräche je VZÄ und Jahr', 'gespraecheImRhythmus'],
      ['Kontakte je Person und Jahr', 'kontakteJeFall'],
    ],
  ],
  [
    'Gesprächsabstand: angekündigt und möglich',
    [
      ['angekündigt in Wochen', 'rhythmus'],
      ['möglich in Wochen', 'wochenJeKontakt'],
      ['höchster Schlüssel dafür', 'tragfaehigerSchluessel'],
      ['längstes Gespräch in Minuten', 'tragfaehigeLaenge'],
    ],
  ],
  [
    'Gesprächskapazität: Grundlagen',
    [
      ['Arbeitszeit für Gespräche', 'gespraechsanteil'],
      ['Stunden in der Woche', 'wochenstunden'],
      ['Arbeitswochen im Jahr', 'nettowochen'],
      ['Minuten je Gespräch', 'gespraechslaenge'],
    ],
  ],
];
