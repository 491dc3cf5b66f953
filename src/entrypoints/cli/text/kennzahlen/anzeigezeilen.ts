import type { Groessenzeile, Kennzahlzeile } from '#application/kennzahlen';
import { BETRAEGE, GROESSEN_KURZ, GROESSENNAMEN, GRUPPENBEOBACHTUNGEN, KENNZAHLEN, kurzname } from '#domain/kennzahlen'; // prettier-ignore
import type { Monat } from '#domain/werte';
import { mitPlus, prozent, zahl, ZEICHEN } from './zahltexte.ts';

/** A figure of a month and group as it is shown: a number or one of the {@link ZEICHEN}. */
export type Anzeigezeile = Readonly<{
  id: string;
  name: string;
  kurz: string;
  monat: Monat;
  gruppe: Kennzahlzeile['gruppe'];
  wert: string;
  /** '%' or 'PP'; nothing for numbers. */
  einheit: string;
  /** null: it has no such terms. */
  terme: Readonly<{ zaehler: string; nenner: string }> | null;
}>;

/** A key figure; changes and distances with their sign. */
export const anzeigeDerKennzahl = ({
  kennzahl,
  name,
  monat,
  gruppe,
  wert,
  zaehler,
  nenner,
  grund,
}: Kennzahlzeile): Anzeigezeile => {
  const term = (w: number | null): string => {
    if (w === null) return grund === 'GEHEIM' ? ZEICHEN.GEHEIM : '';
    return istInEuro(kennzahl) ? `${zahl(w / 100, 2)} €` : zahl(w);
  };
  const text = wert === null ? ZEICHEN[grund ?? 'FEHLT'] : prozent(wert);
  return {
    id: kennzahl,
    name,
    kurz: kurzname(name),
    monat,
    gruppe,
    wert: MIT_VORZEICHEN.has(kennzahl) ? mitPlus(text) : text,
    einheit: istInPunkten(kennzahl) ? 'PP' : '%',
    terme: istInPunkten(kennzahl) ? null : { zaehler: term(zaehler), nenner: term(nenner) },
  };
};

/** A base quantity. */
export const anzeigeDerGroesse = ({ groesse, monat, gruppe, wert, grund }: Groessenzeile): Anzeigezeile => {
  const text = wert === null ? ZEICHEN[grund ?? 'FEHLT'] : zahl(istBetrag(groesse) ? wert / 100 : wert, 0, 0);
  return {
    id: groesse,
    name: GROESSENNAMEN[groesse],
    kurz: GROESSEN_KURZ[groesse],
    monat,
    gruppe,
    wert: groesse === 'WECHSEL_LZB' ? mitPlus(text) : text,
    einheit: '',
    terme: null,
  };
};

/** Amounts inside are cents, outside Euro. */
export const istBetrag = (groesse: string): boolean => BETRAEGE.some(b => b === groesse);
/** Are the terms of a key figure amounts? */
export const istInEuro = (id: string): boolean => IN_EURO.has(id);

/** Distances are in percentage points. */
const istInPunkten = (id: string): boolean => IN_PUNKTEN.has(id);

const IN_PUNKTEN = new Set(GRUPPENBEOBACHTUNGEN.filter(g => g.minus).map(g => g.id));
const IN_EURO = new Set(KENNZAHLEN.filter(k => istBetrag(k.zaehler.groesse)).map(k => k.id));
const MIT_VORZEICHEN = new Set([
  ...KENNZAHLEN.filter(k => k.form === 'veraenderung').map(k => k.id),
  ...IN_PUNKTEN,
]);
