import type { Bruch, Gruppenquote } from '#domain/kennzahlen';
import type { Erklaerungseinheit } from './typen.ts';
import { mitEinheit, mitVorzeichen, zahl } from './zahltexte.ts';

/** A number in both months. */
type Paar = Readonly<{ damals: number; jetzt: number }>;

/** '(2.131 − 2.086) × (Mittel von 568,8412 € und 587,0133 €) = +26.006,60 €': more or fewer heads, at the mean of both amounts per head. */
export const kopfrechnung = (koepfe: Paar, jeKopf: Paar, wirkung: number): string =>
  `(${zahl(koepfe.jetzt)} − ${zahl(koepfe.damals)}) × ${mittel(euroJeKopf(jeKopf.damals), euroJeKopf(jeKopf.jetzt))} = ${mitVorzeichen(wirkung, 'cent')}`;

/** The amount per head changed, at the mean of both numbers of heads. */
export const betragsrechnung = (koepfe: Paar, jeKopf: Paar, wirkung: number): string =>
  `(${euroJeKopf(jeKopf.jetzt)} − ${euroJeKopf(jeKopf.damals)}) × ${mittel(zahl(koepfe.damals), zahl(koepfe.jetzt))} = ${mitVorzeichen(wirkung, 'cent')}`;

/** '1.231.050,63 € ÷ 2.131 = 577,6868 €', from which both recipes of an amount follow. */
export const jeKopfRechnung = (summe: number, koepfe: number): string =>
  `${mitEinheit(summe, 'cent')} ÷ ${zahl(koepfe)} = ${euroJeKopf(summe / koepfe)}`;

/** '720 − 700 = +20' */
export const differenzrechnung = ({ damals, jetzt }: Paar, einheit: Erklaerungseinheit): string =>
  `${mitEinheit(jetzt, einheit)} − ${mitEinheit(damals, einheit)} = ${mitVorzeichen(jetzt - damals, einheit)}`;

type Terme = Readonly<{ zaehler: number; nenner: number }>;

/** '(426 − 397) × (Mittel von 1 ÷ 2.070,08 und 1 ÷ 2.119,25) × 100 = +1,38 Prozentpunkte' */
export const zaehlerrechnung = (jetzt: Terme, damals: Terme, wirkung: number): string =>
  `(${genau(jetzt.zaehler)} − ${genau(damals.zaehler)}) × ${mittel(`1 ÷ ${genau(damals.nenner)}`, `1 ÷ ${genau(jetzt.nenner)}`)} × 100 = ${punkte(wirkung)}`;

/** '(Mittel von 397 und 426) × (1 ÷ 2.119,25 − 1 ÷ 2.070,08) × 100 = −0,46 Prozentpunkte' */
export const nennerrechnung = (jetzt: Terme, damals: Terme, wirkung: number): string =>
  `${mittel(genau(damals.zaehler), genau(jetzt.zaehler))} × (1 ÷ ${genau(jetzt.nenner)} − 1 ÷ ${genau(damals.nenner)}) × 100 = ${punkte(wirkung)}`;

/** '(88 ÷ 371,08 − 80 ÷ 360,25) × (Mittel von 360,25 ÷ 2.070,08 und 371,08 ÷ 2.119,25) × 100': the group's own quota changed, at its mean weight. */
export const ratenrechnung = (gruppe: Gruppenquote, ganzes: Paar, quote: number, wirkung: number): string => {
  const { vorher, nachher } = gruppe;
  const [damals, jetzt] = [gewicht(vorher, ganzes.damals), gewicht(nachher, ganzes.jetzt)];
  const text = [vorher, nachher].some(t => t.nenner === 0 && t.zaehler !== 0)
    ? `(${genau(nachher.zaehler)} ÷ ${genau(ganzes.jetzt)} − ${genau(vorher.zaehler)} ÷ ${genau(ganzes.damals)}) × 100 − (${jetzt} − ${damals}) × ${vierstellig(quote)}`
    : `(${bruch(nachher)} − ${bruch(vorher)}) × ${mittel(damals, jetzt)} × 100`;
  return `${text} = ${punkte(wirkung)}`;
};

/** The group's weight changed, at the distance of its mean quota from that of all; both in percent. */
export const gewichtsrechnung = (
  gruppe: Gruppenquote,
  ganzes: Paar,
  quoten: Readonly<{ gruppe: number; alle: number }>,
  wirkung: number,
): string =>
  `(${gewicht(gruppe.nachher, ganzes.jetzt)} − ${gewicht(gruppe.vorher, ganzes.damals)}) × (${vierstellig(quoten.gruppe)} − ${vierstellig(quoten.alle)}) = ${punkte(wirkung)}`;

/** What counts the other way round: the second side of a distance. */
export const umgekehrt = (rechnung: string): string => {
  const ende = rechnung.lastIndexOf(' = ');
  return `−(${rechnung.slice(0, ende)})${rechnung.slice(ende)}`;
};

/** Has every term, and something to divide by? */
export const hatTerme = (b: Bruch): b is Terme => b.zaehler !== null && b.nenner !== null && b.nenner !== 0;

const mittel = (a: string, b: string): string => `(Mittel von ${a} und ${b})`;

/** An empty group has quota 0. */
const bruch = ({ zaehler, nenner }: Terme): string =>
  nenner === 0 ? '0' : `${genau(zaehler)} ÷ ${genau(nenner)}`;
const gewicht = ({ nenner }: Terme, ganzes: number): string => `${genau(nenner)} ÷ ${genau(ganzes)}`;
const vierstellig = (prozent: number): string => `${zahl(prozent, 0, 4)} %`;
const punkte = (wert: number): string => mitVorzeichen(wert, 'prozentpunkte');
const euroJeKopf = (cent: number): string => `${zahl(cent / 100, 2, 4)} €`;

/** Small means keep more places, or what is printed would not recompute. */
const genau = (wert: number): string => zahl(wert, 0, Math.abs(wert) < 1000 ? 4 : 2);
