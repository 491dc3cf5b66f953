import {
  BETRAEGE,
  GROESSENNAMEN,
  monateImFenster,
  type Grund,
  type Kennzahl,
  type Kennzahlwert,
  type Term,
} from '#domain/kennzahlen';
import { monatAlsText, tagAlsText, type Monat, type Tag } from '#domain/werte';
import type { Erklaerungseinheit } from './typen.ts';

/** 'K2 Integrationsquote im Dezember 2025: 812 ÷ 3.372,5 × 100 = 24,1 %.' */
export const quotensatz = ({ id, name, form }: Kennzahl, monat: Monat, wert: Kennzahlwert): string => {
  const kopf = `${id} ${name} im ${monatAlsText(monat)}`;
  if (wert.zaehler === null || wert.nenner === null || wert.wert === null)
    return `${kopf}: ${grundtext(wert.grund)}.`;
  const bruch = `${zahl(wert.zaehler)} ÷ ${zahl(wert.nenner)}`;
  const rechnung = form === 'quote' ? `${bruch} × 100` : `(${bruch} − 1) × 100`;
  return `${kopf}: ${rechnung} = ${zahl(wert.wert, 2)} %.`;
};

/** 'ELB im Dezember 2025: 3.412.' */
export const summensatz = (groesse: Term['groesse'], monat: Monat, wert: Kennzahlwert): string => {
  const text = wert.zaehler === null ? grundtext(wert.grund) : mitEinheit(wert.zaehler, einheitVon(groesse));
  return `${groesse} im ${monatAlsText(monat)}: ${text}.`;
};

/** Which months of which quantities numerator and denominator are made of, and where the definition comes from. */
export const definitionssaetze = (
  { zaehler, nenner, quelle, gueltig }: Kennzahl,
  monat: Monat,
): readonly string[] => [
  `Zähler: ${termtext(zaehler, monat)}. Nenner: ${termtext(nenner, monat)}.`,
  `Definition: ${quelle}, gültig ab ${tagAlsText(gueltig.von)}${gueltig.bis === null ? '' : ` bis vor dem ${tagAlsText(gueltig.bis)}`}.`,
];

/** What the data are. */
export const datensatz = (ladestand: Tag): string => `Ladestand der Daten: ${tagAlsText(ladestand)}.`;

/** The change, and that its parts add up. */
export const veraenderungssatz = (
  veraenderung: number | null,
  einheit: Erklaerungseinheit,
  gegen: Monat,
): string =>
  veraenderung === null
    ? `Die Veränderung gegen ${monatAlsText(gegen)} lässt sich nicht zeigen.`
    : `Veränderung gegen ${monatAlsText(gegen)}: ${mitVorzeichen(veraenderung, einheit)}.`;

/** '(1.720 ÷ 1.802 − 1) × 100 = −4,55 %' */
export const veraenderungsrechnung = (jetzt: number, damals: number, einheit: Erklaerungseinheit): string =>
  `(${mitEinheit(jetzt, einheit)} ÷ ${mitEinheit(damals, einheit)} − 1) × 100 = ${zahl((jetzt / damals - 1) * 100, 2)} %`;

/** '+2,10 Prozentpunkte' */
export const mitVorzeichen = (wert: number, einheit: Erklaerungseinheit): string =>
  `${wert > 0 ? '+' : ''}${mitEinheit(wert, einheit)}`;

/** What a quantity is measured in. */
export const einheitVon = (groesse: Term['groesse']): Erklaerungseinheit =>
  BETRAEGE.some(b => b === groesse) ? 'cent' : 'faelle';

const mitEinheit = (wert: number, einheit: Erklaerungseinheit): string => {
  switch (einheit) {
    case 'cent':
      return `${zahl(wert / 100, 2)} €`;
    case 'prozentpunkte':
      return `${zahl(wert, 2)} Prozentpunkte`;
    case 'faelle':
      return zahl(wert);
  }
};

const termtext = ({ groesse, fenster, teiler }: Term, monat: Monat): string => {
  const monate = monateImFenster(fenster, monat);
  const [erster, letzter] = [monate[0] ?? monat, monate.at(-1) ?? monat];
  const wann =
    monate.length === 1
      ? `im ${monatAlsText(erster)}`
      : `${teiler ? 'Mittel' : 'Summe'} von ${monatAlsText(erster)} bis ${monatAlsText(letzter)}`;
  return `${groesse} (${GROESSENNAMEN[groesse]}), ${wann}`;
};

const GRUENDE: Readonly<Record<Grund, string>> = {
  FEHLT: 'fehlt, weil ein Monat nicht in den Daten ist',
  NENNER_0: 'kein Wert, der Nenner ist 0',
  GEHEIM: 'verdeckt nach § 16 BStatG',
  NICHT_GRUPPIERBAR: 'nicht je Gruppe',
};

const grundtext = (grund: Grund | null): string => GRUENDE[grund ?? 'FEHLT'];

const zahl = (wert: number, stellen = 0): string =>
  wert
    .toLocaleString('de-DE', { minimumFractionDigits: stellen, maximumFractionDigits: 2 })
    .replace('-', '−');
