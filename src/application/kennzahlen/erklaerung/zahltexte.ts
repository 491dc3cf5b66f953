import { BETRAEGE, GROESSENNAMEN, type Term } from '#domain/kennzahlen';
import { zahlschrift } from '../zahlschrift.ts';
import type { Erklaerungseinheit } from './typen.ts';

/** '1.720' or '3.372,5'; with stellen at least so many places, at most two or hoechstens. Zero has no sign. */
export const zahl = (wert: number, stellen = 0, hoechstens = 2): string =>
  zahlschrift(wert, stellen, hoechstens)
    .replace('-', '−')
    .replace(/^−(?=[0,]+$)/, '');

/** A number with its unit; cases have none. */
export const mitEinheit = (wert: number, einheit: Erklaerungseinheit): string => {
  switch (einheit) {
    case 'cent':
      return `${zahl(wert / 100, 2)} €`;
    case 'prozentpunkte':
      return `${zahl(wert, 2)} Prozentpunkte`;
    case 'faelle':
      return zahl(wert);
  }
};

/** '+2,10 Prozentpunkte' */
export const mitVorzeichen = (wert: number, einheit: Erklaerungseinheit): string => {
  const text = mitEinheit(wert, einheit);
  return wert > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** What a quantity is measured in. */
export const einheitVon = (groesse: Term['groesse']): Erklaerungseinheit =>
  BETRAEGE.some(b => b === groesse) ? 'cent' : 'faelle';

/** 'Langzeitleistungsbeziehende (LZB)': the name with the short form that everybody uses, where there is one. */
export const groessenname = (groesse: Term['groesse']): string =>
  GELAEUFIG.has(groesse) ? `${GROESSENNAMEN[groesse]} (${groesse})` : GROESSENNAMEN[groesse];

const GELAEUFIG: ReadonlySet<Term['groesse']> = new Set(['ELB', 'LZB', 'LZA', 'INT', 'LLU', 'LUH']);

/** With a capital at the beginning of a sentence. */
export const amSatzanfang = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
