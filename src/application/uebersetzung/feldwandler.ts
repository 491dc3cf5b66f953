import type { Datumsform, Feldzuordnung, Spaltenform } from '#contract';
import { monatsleser, tagesleser } from './datum.ts';

/** What becomes of a value of the source: the value of the delivery, or the same text with what had been expected. */
export type Gewandelt = Readonly<{
  wert: string;
  fehler?: Readonly<{ art: 'code' | 'form'; erwartet: string }>;
}>;
export type Feldwandler = (text: string | undefined) => Gewandelt;

/** How a mapping writes days and amounts where a field says nothing else. */
export type Schreibweise = Readonly<{ datum: Datumsform; dezimalzeichen: ',' | '.' }>;

/** How one field is brought into the form of its column. Nothing is lost: what cannot be read stays as it is and is reported. */
export const feldwandler = (
  form: Spaltenform,
  zuordnung: Feldzuordnung,
  schreibweise: Schreibweise,
): Feldwandler => {
  const { konstante, codes } = zuordnung;
  if (konstante !== undefined) return () => ({ wert: konstante });
  const offen = new Set(zuordnung.offen);
  const wandle = codes ? codewandler(codes, zuordnung.sonst) : formwandler(form, zuordnung, schreibweise);
  return text => {
    const wert = (text ?? '').trim();
    if (offen.has(wert)) return { wert: '' };
    return wert === '' && !codes ? { wert } : wandle(wert);
  };
};

const codewandler = (codes: Readonly<Record<string, string>>, sonst: string | undefined) => {
  const tabelle = new Map(Object.entries(codes));
  const erwartet = `eine Zeile unter „codes“ oder „sonst“; zugeordnet sind ${
    [...tabelle.keys()]
      .slice(0, 12)
      .map(c => `„${c}“`)
      .join(', ') || 'keine'
  }`;
  return (wert: string): Gewandelt => {
    const ziel = tabelle.get(wert) ?? (wert === '' ? '' : sonst);
    return ziel === undefined ? { wert, fehler: { art: 'code', erwartet } } : { wert: ziel };
  };
};

const formwandler = (
  form: Spaltenform,
  zuordnung: Feldzuordnung,
  schreibweise: Schreibweise,
): ((wert: string) => Gewandelt) => {
  const datum = zuordnung.datum ?? schreibweise.datum;
  switch (form.art) {
    case 'tag':
      return gelesen(
        tagesleser(datum, zuordnung.endeAusschliesslich ?? false),
        'form',
        `ein Tag als ${datum}`,
      );
    case 'monat':
      return gelesen(monatsleser(datum), 'form', `ein Monat oder Tag als ${datum}`);
    case 'betrag':
      return gelesen(
        betragsleser(schreibweise.dezimalzeichen),
        'form',
        `ein Betrag wie ${schreibweise.dezimalzeichen === ',' ? '1.234,56' : '1,234.56'}`,
      );
    case 'code':
      return gelesen(
        wert => (form.werte.includes(wert) ? wert : null),
        'code',
        `eine Zuordnung unter „codes“ zu ${form.werte.join(', ')}`,
      );
    case 'kennung':
    case 'land':
    case 'instrument':
      return wert => ({ wert });
  }
};

const gelesen =
  (lies: (wert: string) => string | null, art: 'code' | 'form', erwartet: string) =>
  (wert: string): Gewandelt => {
    const ziel = lies(wert);
    return ziel === null ? { wert, fehler: { art, erwartet } } : { wert: ziel };
  };

/** Thousands are separated everywhere or nowhere: '1.234,56' and '1234,56', never '12.34,56'. */
const betragsleser = (dezimalzeichen: ',' | '.'): ((wert: string) => string | null) => {
  const [dezimal, tausend] = dezimalzeichen === ',' ? [',', '\\.'] : ['\\.', ','];
  const muster = new RegExp(
    `^(\\d{1,10}|\\d{1,3}(?:${tausend}\\d{3}){1,3})(?:${dezimal}(\\d{1,2}))?(?: ?(?:€|EUR))?$`,
  );
  return wert => {
    const treffer = muster.exec(wert);
    if (!treffer) return null;
    const [, ganz = '', cent] = treffer;
    return `${ganz.replaceAll(/[.,]/g, '')}${cent === undefined ? '' : `,${cent}`}`;
  };
};
