import { GROESSENNAMEN, monateImFenster, type Kennzahl, type Term } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { nichtAbleitbar, summiere, zahl, zeitraum, type Ableitung, type Monatssumme } from './ableitung.ts';
import type { Monatsreihen } from './monatsreihen.ts';

/** A key figure from published numerator and denominator, as it is when its value alone was not published. */
export const kennzahlAusTermen = (
  kennzahl: Kennzahl,
  { zaehler, nenner, vorlaeufig }: Readonly<{ zaehler: number; nenner: number; vorlaeufig: boolean }>,
): Ableitung =>
  nenner === 0
    ? nichtAbleitbar('Der Nenner ist 0')
    : rechne(kennzahl, { zaehler, nenner, vorlaeufig, satz: [zahl(zaehler), zahl(nenner)] });

/** A key figure from published base quantities of its months. */
export const leiteKennzahlAb = (kennzahl: Kennzahl, reihen: Monatsreihen, monat: Monat): Ableitung => {
  const oben = term(kennzahl.zaehler, reihen, monat);
  const unten = term(kennzahl.nenner, reihen, monat);
  const fehlt = [oben, unten].map(t => t.fehlt).filter(t => t !== null);
  if (fehlt.length > 0) return nichtAbleitbar([...new Set(fehlt)].join('; '));
  if (unten.wert === 0) return nichtAbleitbar('Der Nenner ist 0');
  return rechne(kennzahl, {
    zaehler: oben.wert,
    nenner: unten.wert,
    vorlaeufig: oben.vorlaeufig || unten.vorlaeufig,
    satz: [oben.worte, unten.worte],
  });
};

type Terme = Readonly<{
  zaehler: number;
  nenner: number;
  vorlaeufig: boolean;
  satz: readonly [string, string];
}>;

const rechne = (
  { form }: Kennzahl,
  { zaehler, nenner, vorlaeufig, satz: [oben, unten] }: Terme,
): Ableitung => {
  const verhaeltnis = zaehler / nenner;
  const wert = (form === 'quote' ? verhaeltnis : verhaeltnis - 1) * 100;
  const satz = form === 'quote' ? `${oben} ÷ ${unten} × 100` : `(${oben} ÷ ${unten} − 1) × 100`;
  return { zaehler, nenner, wert, vorlaeufig, satz, fehlt: null };
};

type Termwert = Readonly<{ wert: number; vorlaeufig: boolean; worte: string; fehlt: string | null }>;

const term = ({ groesse, fenster, teiler }: Term, reihen: Monatsreihen, monat: Monat): Termwert => {
  const monate = monateImFenster(fenster, monat);
  const { summe, vorlaeufig, worte, fehlend } = summiere(reihen, groesse, monate);
  return {
    wert: summe / (teiler ?? 1),
    vorlaeufig,
    worte: teiler ? `(${worte} ÷ ${teiler})` : worte,
    fehlt: fehlend.length === 0 ? null : wasFehlt(groesse, fehlend, monate),
  };
};

/** What is missing of a quantity: 'ELB: Januar 2023 bis Dezember 2023', with the number where some are there. */
export const wasFehlt = (
  groesse: Term['groesse'],
  fehlend: Monatssumme['fehlend'],
  alle: readonly Monat[],
): string => {
  const wievon =
    fehlend.length < alle.length && alle.length > 1 ? `${fehlend.length} von ${alle.length} Monaten, ` : '';
  return `${GROESSENNAMEN[groesse]}: ${wievon}${zeitraum(fehlend)}`;
};
