import { enthaelt, ersterTag, type Monat } from '#domain/werte';
import { grenzenDesFensters } from '../definitionen/fenster.ts';
import type { Kennzahl, Term } from '../definitionen/typen.ts';
import { BETRAEGE, monateZahl, type Groessenwuerfel } from '../zaehlwerk/typen.ts';

/** Why there is no value. */
export type Grund = 'FEHLT' | 'NENNER_0' | 'GEHEIM' | 'NICHT_GRUPPIERBAR';

/** A key figure of a month: numerator, denominator and value in percent, unrounded; a reason where there is no value. */
export type Kennzahlwert = Readonly<{
  zaehler: number | null;
  nenner: number | null;
  wert: number | null;
  grund: Grund | null;
}>;

/** How many months at the end of a delivery a quantity does not exist yet, because it looks ahead. */
export const VORAUS: Readonly<Partial<Record<Term['groesse'], number>>> = {
  INT_BD: 3,
  KONT: 6,
  NACH12: 12,
  EINGEGLIEDERT: 6,
  VERBLEIB: 6,
};

/** A base quantity of a month and classes (one a Dimension of the cut); null where it does not exist. */
export const groesseAus = (
  wuerfel: Groessenwuerfel,
  groesse: Term['groesse'],
  monat: Monat,
  klassen: readonly number[],
): number | null => summeAus(wuerfel, groesse, monat, monat, klassen);

/** Its sum over months, both included; null where one of them does not exist. */
const summeAus = (
  { auftrag, schnitt, zellen }: Groessenwuerfel,
  groesse: Term['groesse'],
  von: Monat,
  bis: Monat,
  klassen: readonly number[],
): number | null => {
  const erste = von - auftrag.vonMonat;
  const letzte = bis - auftrag.vonMonat;
  const spalte = zellen[groesse];
  if (!spalte || erste < 0 || letzte >= monateZahl(auftrag) - (VORAUS[groesse] ?? 0)) return null;
  const [a, b] = schnitt;
  const zahlB = b === undefined ? 1 : (auftrag.dimensionen[b]?.klassen.length ?? 1);
  const zahlA = a === undefined ? 1 : (auftrag.dimensionen[a]?.klassen.length ?? 1);
  const gruppe = (klassen[0] ?? 0) * zahlB + (klassen[1] ?? 0);
  let summe = 0;
  for (let stelle = erste; stelle <= letzte; stelle++)
    summe += spalte[stelle * zahlA * zahlB + gruppe] ?? Number.NaN;
  return Number.isNaN(summe) ? null : summe;
};

/** The value of a key figure; null with a reason where a month is missing, the denominator is 0 or the group has no meaning for it. */
export const wertAus = (
  kennzahl: Kennzahl,
  wuerfel: Groessenwuerfel,
  monat: Monat,
  klassen: readonly number[],
): Kennzahlwert => {
  if (wuerfel.schnitt.length > 0 && istBetrag(kennzahl)) return ohneWert('NICHT_GRUPPIERBAR');
  const zaehler = termAus(kennzahl.zaehler, wuerfel, monat, klassen);
  const nenner = termAus(kennzahl.nenner, wuerfel, monat, klassen);
  if (zaehler === null || nenner === null) return { zaehler, nenner, wert: null, grund: 'FEHLT' };
  if (nenner === 0) return { zaehler, nenner, wert: null, grund: 'NENNER_0' };
  const verhaeltnis = zaehler / nenner;
  const wert = (kennzahl.form === 'quote' ? verhaeltnis : verhaeltnis - 1) * 100;
  return { zaehler, nenner, wert, grund: null };
};

const ohneWert = (grund: Grund): Kennzahlwert => ({ zaehler: null, nenner: null, wert: null, grund });

const istBetrag = ({ zaehler }: Kennzahl): boolean => BETRAEGE.some(betrag => betrag === zaehler.groesse);

/** A term: the sum over its window, or the mean. null when one of its months does not exist. */
const termAus = (
  { groesse, fenster, teiler }: Term,
  wuerfel: Groessenwuerfel,
  monat: Monat,
  klassen: readonly number[],
): number | null => {
  const [von, bis] = grenzenDesFensters(fenster, monat);
  const summe = summeAus(wuerfel, groesse, von, bis, klassen);
  return summe === null ? null : summe / (teiler ?? 1);
};

/** The definition of a key figure that is valid for a month; undefined when there is none. */
export const definitionFuer = (
  kennzahlen: readonly Kennzahl[],
  id: string,
  monat: Monat,
): Kennzahl | undefined => kennzahlen.find(k => k.id === id && enthaelt(k.gueltig, ersterTag(monat)));
