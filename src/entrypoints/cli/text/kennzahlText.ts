import type { Groessenzeile, Jahreswertzeile, Kennzahlbericht, Kennzahlzeile } from '#application/kennzahlen';
import type { Kennzahlausgabe } from '#contract';
import { BETRAEGE, GRUPPENBEOBACHTUNGEN, KENNZAHLEN } from '#domain/kennzahlen';
import { monatAlsIso, monatAlsText, tagAlsText } from '#domain/werte';
import { csvZeilen } from './csv.ts';

/** Key figures as a table for people: a block a month and group. */
export const kennzahlText = ({ lieferung, kennzahlen, groessen, jahreswerte }: Kennzahlbericht): string => {
  const bloecke = new Map<string, string[]>();
  const block = (zeile: Pick<Kennzahlzeile, 'monat' | 'gruppe'>): string[] => {
    const titel = [
      monatAlsText(zeile.monat),
      ...Object.entries(zeile.gruppe).map(([n, k]) => `${n} ${k}`),
    ].join(', ');
    const zeilen = bloecke.get(titel) ?? [];
    bloecke.set(titel, zeilen);
    return zeilen;
  };
  for (const zeile of kennzahlen) block(zeile).push(kennzahlzeile(zeile));
  for (const zeile of groessen) block(zeile).push(groessenzeile(zeile));
  for (const zeile of jahreswerte) block({ ...zeile, gruppe: {} }).push(jahreswertzeile(zeile));
  return [
    `${lieferung.name} (${lieferung.jobcenter}), Ladestand ${tagAlsText(lieferung.ladestand)}`,
    ...[...bloecke].flatMap(([titel, zeilen]) => ['', titel, ...zeilen]),
  ].join('\n');
};

const kennzahlzeile = ({ kennzahl, name, wert, zaehler, nenner, grund }: Kennzahlzeile): string => {
  const wie = (w: number): string => (IN_EURO.has(kennzahl) ? `${zahl(w / 100)} €` : zahl(w));
  const teile = zaehler !== null && nenner !== null ? ` (${wie(zaehler)} ÷ ${wie(nenner)})` : '';
  const einheit = IN_PUNKTEN.has(kennzahl) ? 'PP' : '%';
  const betrag = wert === null ? GRUENDE[grund ?? 'FEHLT'] : `${prozent(wert)} ${einheit}`;
  return `  ${kennzahl.padEnd(8)} ${betrag.padStart(12)}  ${name}${teile}`;
};

const jahreswertzeile = ({ art, von, wert, vjm, veraenderung, grund }: Jahreswertzeile): string => {
  const wie = (w: number): string =>
    istBetrag(von) ? `${zahl(w / 100)} €` : art === 'JFW' ? `${prozent(w)} %` : zahl(w);
  const text = wert === null ? GRUENDE[grund ?? 'FEHLT'] : wie(wert);
  const vorjahr =
    vjm === null
      ? ''
      : `  Vorjahresmonat ${wie(vjm)}${veraenderung === null ? '' : ` (${veraenderung > 0 ? '+' : ''}${prozent(veraenderung)} %)`}`;
  return `  ${`${art} ${von}`.padEnd(14)} ${text.padStart(16)}${vorjahr}`;
};

const groessenzeile = ({ groesse, wert, grund }: Groessenzeile): string => {
  const text =
    wert === null ? GRUENDE[grund ?? 'FEHLT'] : istBetrag(groesse) ? `${zahl(wert / 100)} €` : zahl(wert);
  return `  ${groesse.padEnd(14)} ${text.padStart(16)}`;
};

const GRUENDE = {
  FEHLT: 'fehlt',
  NENNER_0: 'Nenner 0',
  GEHEIM: '*',
  NICHT_GRUPPIERBAR: 'nicht je',
} as const;

const istBetrag = (groesse: string): boolean => BETRAEGE.some(b => b === groesse);
const prozent = (wert: number): string =>
  wert.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).replace('-', '−');
const zahl = (wert: number): string =>
  wert.toLocaleString('de-DE', { maximumFractionDigits: 2 }).replace('-', '−');

/** Distances are in percentage points. */
const IN_PUNKTEN = new Set(GRUPPENBEOBACHTUNGEN.filter(g => g.minus).map(g => g.id));
/** Key figures whose terms are amounts; inside they are cents, outside Euro. */
const IN_EURO = new Set(KENNZAHLEN.filter(k => istBetrag(k.zaehler.groesse)).map(k => k.id));

/** Key figures as data of the contract. */
export const kennzahlDaten = ({ kennzahlen, groessen, jahreswerte }: Kennzahlbericht): Kennzahlausgabe => [
  ...kennzahlen.map(({ kennzahl, monat, gruppe, zaehler, nenner, wert, grund }) => {
    const teiler = IN_EURO.has(kennzahl) ? 100 : 1;
    return {
      kennzahl,
      monat: monatAlsIso(monat),
      gruppe,
      zaehler: zaehler === null ? null : zaehler / teiler,
      nenner: nenner === null ? null : nenner / teiler,
      wert,
      grund,
    };
  }),
  ...groessen.map(({ groesse, monat, gruppe, wert, grund }) => ({
    groesse,
    monat: monatAlsIso(monat),
    gruppe,
    wert: wert === null || !istBetrag(groesse) ? wert : wert / 100,
    grund,
  })),
  ...jahreswerte.map(({ art, von, monat, wert, vjm, veraenderung, grund }) => {
    const teiler = istBetrag(von) ? 100 : 1;
    const geteilt = (w: number | null): number | null => (w === null ? null : w / teiler);
    return {
      jahreswert: art,
      von,
      monat: monatAlsIso(monat),
      wert: geteilt(wert),
      vjm: geteilt(vjm),
      veraenderung,
      grund,
    };
  }),
];

/** One object a line, so that long results stay readable. */
export const kennzahlJson = (daten: Kennzahlausgabe): string =>
  daten.length === 0 ? '[]' : `[\n${daten.map(z => JSON.stringify(z)).join(',\n')}\n]`;

/** As table for a spreadsheet: decimal comma, and no cell that it would take for a formula. */
export const kennzahlCsv = (daten: Kennzahlausgabe, je: readonly string[]): string => {
  const kopf = ['groesse', 'monat', ...je, 'zaehler', 'nenner', 'wert', 'grund'];
  const zeilen = daten.map(z => [
    bezeichnung(z),
    z.monat,
    ...je.map(name => ('gruppe' in z ? (z.gruppe[name] ?? '') : '')),
    ...('kennzahl' in z ? [alsFeld(z.zaehler), alsFeld(z.nenner)] : ['', '']),
    alsFeld('abgleich' in z ? z.amtlich : z.wert),
    'abgleich' in z ? '' : (z.grund ?? ''),
  ]);
  return csvZeilen([kopf, ...zeilen]);
};

const bezeichnung = (z: Kennzahlausgabe[number]): string => {
  if ('kennzahl' in z) return z.kennzahl;
  if ('groesse' in z) return z.groesse;
  return 'abgleich' in z ? `${z.abgleich} amtlich` : `${z.jahreswert} ${z.von}`;
};

const alsFeld = (wert: number | null): string => (wert === null ? '' : String(wert).replace('.', ','));
