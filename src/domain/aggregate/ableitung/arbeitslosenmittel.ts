import type { Monat } from '#domain/werte';
import type { Aggregatwert } from '../aggregatwert.ts';
import { fassungAusWert, mitGeltung } from '../geltung.ts';

/** Published unemployed women and men of the SGB II, added up over the twelve months that end with one; null where a month is missing. */
export const arbeitslosensummen = (
  werte: readonly Aggregatwert[],
  bis: Monat,
): Readonly<{ frauen: number; maenner: number }> | null => {
  const [frauen, maenner] = ['Frauen', 'Männer'].map(merkmal => summe(werte, merkmal, bis));
  return typeof frauen === 'number' && typeof maenner === 'number' ? { frauen, maenner } : null;
};

const summe = (werte: readonly Aggregatwert[], merkmal: string, bis: Monat): number | null => {
  let ergebnis = 0;
  for (let i = 11; i >= 0; i--) {
    const fassungen = werte.filter(
      w =>
        w.kategorie === 'Arbeitslose' &&
        w.merkmal === merkmal &&
        w.rechtskreis === 'sgb2' &&
        w.monat === bis - i,
    );
    const gilt = mitGeltung(fassungen, fassungAusWert).find(f => f.geltung === 'gilt');
    if (typeof gilt?.fassung.wert !== 'number') return null;
    ergebnis += gilt.fassung.wert;
  }
  return ergebnis;
};
