import { liesWert, type Wertart } from '#contract';

/**
 * A value in the one way to write it: whole Euro and counts as number where that says the same to the digit, else the text with
 * '-' as minus, thousands with dots and one space before the unit. What cannot be read, or would read differently, stays.
 */
export const kanonischerWert = (art: Wertart, roh: string | number): string | number =>
  typeof roh === 'number'
    ? roh
    : (fassungen(art, roh).find(fassung => sagtDasselbe(art, roh, fassung)) ?? roh);

const fassungen = (art: Wertart, roh: string): readonly (string | number)[] => {
  const gelesen = liesWert(art.einheit, roh, art);
  if (!gelesen.ok || typeof gelesen.wert.wert !== 'number') return [inForm(roh)];
  const inZahl = { cent: 100, anzahl: 1 }[art.einheit as string];
  return [...(inZahl === undefined ? [] : [gelesen.wert.wert / inZahl]), inForm(roh)];
};

/** Does the other way to write it have the same value, exactness and vagueness? */
const sagtDasselbe = (art: Wertart, a: string | number, b: string | number): boolean =>
  bedeutung(art, a) === bedeutung(art, b);

/** What a written value says, as text for comparing; the text itself when it cannot be read. */
export const bedeutung = ({ einheit }: Wertart, roh: string | number): string => {
  const gelesen = liesWert(einheit, roh, { ungefaehr: true });
  if (!gelesen.ok) return JSON.stringify(roh);
  const genau = liesWert(einheit, roh, { ungefaehr: false }).ok;
  return JSON.stringify([gelesen.wert.wert, gelesen.wert.schritt, genau]);
};

const TEILE = /^(?<wort>[^\d+\-−–±]*)(?<vorzeichen>[+\-−–±]?)\s*(?<ziffern>\d[\d.,]*)\s*(?<einheit>\D*)$/u;

/** Longer than any value; taking it apart could take long. */
const HOECHSTLAENGE = 60;

const inForm = (roh: string): string => {
  if (roh.length > HOECHSTLAENGE) return roh;
  const treffer = TEILE.exec(roh.replaceAll(/\s+/g, ' ').trim())?.groups;
  if (!treffer) return roh;
  const { wort = '', vorzeichen = '', ziffern = '', einheit = '' } = treffer;
  const minus = /[−–]/.test(vorzeichen) ? '-' : vorzeichen;
  const [ganze = '', ...bruch] = ziffern.split(',');
  const gruppiert = /^\d+$/.test(ganze) ? ganze.replaceAll(/\B(?=(?:\d{3})+$)/g, '.') : ganze;
  return `${wort}${minus}${[gruppiert, ...bruch].join(',')}${einheit === '' ? '' : ' '}${einheit}`;
};
