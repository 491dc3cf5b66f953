import type { Aenderung, Aenderungen } from '#application/arbeitsplatz';
import { monatAlsIso, monatAlsText } from '#domain/werte';
import { lagezahl, mitVorzeichen, personen } from './lagezahl.ts';

/** The changes of a month as a page shows them. */
export type Aenderungsdarstellung = ReturnType<typeof aenderungsdarstellung>;

export const aenderungsdarstellung = ({ monat, gegen, groesste }: Aenderungen) => ({
  monat: monatAlsText(monat),
  gegen: monatAlsText(gegen),
  zeilen: groesste.map(aenderung => ({
    id: aenderung.id,
    titel: aenderung.name.charAt(0).toUpperCase() + aenderung.name.slice(1),
    satz: aenderungssatz(aenderung),
    warum: warumsatz(aenderung),
    ungewoehnlich: ungewoehnlichsatz(aenderung.ungewoehnlich),
    auskunft: `/kennzahlen?zahl=${aenderung.id}&bis=${monatAlsIso(monat)}&gegen=vormonat`,
  })),
});

/** '19,2 %, 0,1 Prozentpunkte mehr.' */
const aenderungssatz = ({ jetzt, veraenderung, einheit }: Aenderung): string => {
  const wie = veraenderung > 0 ? 'mehr' : 'weniger';
  return `${wertMit(jetzt, einheit)}, ${unterschiedMit(Math.abs(veraenderung), einheit)} ${wie} als im Monat davor.`;
};

/** What the change is made of, the largest part first. */
const warumsatz = ({ teile, einheit }: Aenderung): string => {
  const genannte = teile.filter(t => /[1-9]/.test(teilMit(t.wert, einheit)));
  if (genannte.length === 0) return '';
  const text = genannte
    .toSorted((a, b) => Math.abs(b.wert) - Math.abs(a.wert))
    .map(({ name, wert }) => `${name} ${teilMit(wert, einheit)}`)
    .join(', ');
  return `Woraus das besteht${einheit === 'prozentpunkte' ? ', in Prozentpunkten' : ''}: ${text}.`;
};

/** How the change is beside the mean one of two years. */
const ungewoehnlichsatz = (mal: number): string =>
  mal >= 1.2
    ? `Das ist das ${lagezahl(mal, 1)}-Fache der üblichen Veränderung eines Monats.`
    : mal <= 0.8
      ? 'Das ist weniger als in einem Monat üblich.'
      : 'Das ist etwa so viel wie in einem Monat üblich.';

const wertMit = (wert: number, einheit: Aenderung['einheit']): string => {
  switch (einheit) {
    case 'prozentpunkte':
      return `${lagezahl(wert, 1)} %`;
    case 'faelle':
      return personen(wert);
    case 'cent':
      return euro(wert);
  }
};

const unterschiedMit = (wert: number, einheit: Aenderung['einheit']): string => {
  switch (einheit) {
    case 'prozentpunkte':
      return `${lagezahl(wert, 2)} Prozentpunkte`;
    case 'faelle':
      return lagezahl(wert);
    case 'cent':
      return euro(wert);
  }
};

const teilMit = (wert: number, einheit: Aenderung['einheit']): string =>
  einheit === 'cent'
    ? `${mitVorzeichen(wert / 100)} €`
    : mitVorzeichen(wert, einheit === 'prozentpunkte' ? 2 : 0);

const euro = (cent: number): string => `${lagezahl(cent / 100)} €`;
