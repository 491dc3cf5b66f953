import { monateImFenster, type Grund, type Kennzahl, type Kennzahlwert, type Term } from '#domain/kennzahlen';
import { monatAlsText, tagAlsText, type Monat, type Tag } from '#domain/werte';
import type { Erklaerungseinheit } from './typen.ts';
import { amSatzanfang, einheitVon, groessenname, mitEinheit, mitVorzeichen, zahl } from './zahltexte.ts';

/** '812 ÷ 3.372,5 × 100 = 24,08 %', or why there is no value. */
export const quotenrechnung = (wert: Kennzahlwert, fehlt: string): string =>
  wert.zaehler === null || wert.nenner === null || wert.wert === null
    ? grundtext(wert.grund, fehlt)
    : `${zahl(wert.zaehler)} ÷ ${zahl(wert.nenner)} × 100 = ${zahl(wert.wert, 2)} %`;

/** 'K2 Integrationsquote im Dezember 2025: 812 ÷ 3.372,5 × 100 = 24,08 %.' */
export const quotensatz = (id: string, name: string, monat: Monat, rechnung: string): string =>
  `${id} ${name} im ${monatAlsText(monat)}: ${rechnung}.`;

/** 'Frauen 82 ÷ 525,08 × 100 = 15,62 %; Männer 121 ÷ 480,17 × 100 = 25,20 %; Abstand −9,58 Prozentpunkte' */
export const abstandsrechnung = (
  seiten: readonly Readonly<{ name: string; rechnung: string }>[],
  abstand: number | null,
): string => {
  const text = seiten.map(({ name, rechnung }) => `${name} ${rechnung}`).join('; ');
  return abstand === null ? text : `${text}; Abstand ${mitVorzeichen(abstand, 'prozentpunkte')}`;
};

/** Whether a distance has become smaller or larger, which its sign does not tell. */
export const abstandssatz = (jetzt: number, damals: number): string => {
  if (jetzt * damals < 0) return 'Der Abstand hat sich umgekehrt.';
  const um = Math.abs(jetzt) - Math.abs(damals);
  if (um === 0) return 'Der Abstand ist gleich geblieben.';
  return `Der Abstand ist um ${mitEinheit(Math.abs(um), 'prozentpunkte')} ${um > 0 ? 'größer' : 'kleiner'} geworden.`;
};

/** 'Langzeitleistungsbeziehende (LZB) im Dezember 2025: 3.412.' */
export const summensatz = (
  groesse: Term['groesse'],
  monat: Monat,
  wert: Kennzahlwert,
  fehlt: string,
): string => {
  const text =
    wert.zaehler === null ? grundtext(wert.grund, fehlt) : mitEinheit(wert.zaehler, einheitVon(groesse));
  return `${amSatzanfang(groessenname(groesse))} im ${monatAlsText(monat)}: ${text}.`;
};

/** Which months of which quantities numerator and denominator are made of, and where the definition comes from. */
export const definitionssaetze = (
  { zaehler, nenner, gueltig }: Kennzahl,
  quelle: string,
  monat: Monat,
): readonly string[] => [
  `Zähler: ${termtext(zaehler, monat)}. Nenner: ${termtext(nenner, monat)}.`,
  `Definition: ${quelle}, gültig ab ${tagAlsText(gueltig.von)}${gueltig.bis === null ? '' : ` bis vor dem ${tagAlsText(gueltig.bis)}`}.`,
];

/** That another definition was valid in the other month. */
export const definitionswechsel = (gegen: Monat, name: string): string =>
  `Im ${monatAlsText(gegen)} galt eine andere Definition (${name}). Hier sind beide Monate nach der neueren gerechnet; der damals veröffentlichte Wert ist damit nicht vergleichbar.`;

/** What the data are. */
export const datensatz = (ladestand: Tag): string => `Ladestand der Daten: ${tagAlsText(ladestand)}.`;

/** The change between the two months. */
export const veraenderungssatz = (
  veraenderung: number | null,
  einheit: Erklaerungseinheit,
  gegen: Monat,
): string => {
  if (veraenderung === null) return `Die Veränderung gegen ${monatAlsText(gegen)} lässt sich nicht zeigen.`;
  const text = veraenderung === 0 ? 'keine' : mitVorzeichen(veraenderung, einheit);
  return `Veränderung gegen ${monatAlsText(gegen)}: ${text}.`;
};

/** '(1.720 ÷ 1.802 − 1) × 100 = −4,55 %' */
export const veraenderungsrechnung = (jetzt: number, damals: number, einheit: Erklaerungseinheit): string =>
  `(${mitEinheit(jetzt, einheit)} ÷ ${mitEinheit(damals, einheit)} − 1) × 100 = ${zahl((jetzt / damals - 1) * 100, 2)} %`;

const termtext = ({ groesse, fenster, teiler }: Term, monat: Monat): string => {
  const monate = monateImFenster(fenster, monat);
  const [erster, letzter] = [monate[0] ?? monat, monate.at(-1) ?? monat];
  const wann =
    monate.length === 1
      ? `im ${monatAlsText(erster)}`
      : `${teiler ? 'Mittel' : 'Summe'} von ${monatAlsText(erster)} bis ${monatAlsText(letzter)}`;
  return `${groessenname(groesse)}, ${wann}`;
};

const grundtext = (grund: Grund | null, fehlt: string): string => {
  switch (grund) {
    case 'NENNER_0':
      return 'kein Wert, der Nenner ist 0';
    case 'GEHEIM':
      return 'verdeckt nach § 16 BStatG';
    case 'NICHT_GRUPPIERBAR':
      return 'für Gruppen von Personen nicht berechnet';
    case 'FEHLT':
    case null:
      return `kein Wert; ${fehlt}`;
  }
};
