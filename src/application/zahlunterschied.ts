import {
  anteil,
  gleicherWert,
  messwert,
  schreibeAnteilFest,
  schreibeWert,
  type Wert,
  type Zahl,
} from '#domain/werte';

/** A figure that both plans have with different values. */
export type Zahlunterschied = Readonly<{
  adresse: string;
  name: string;
  a: string;
  b: string;
  /** In the unit of the figure; between shares in points. null when the unit changed. */
  differenz: string | null;
  /** Of the value in A; null for shares and where A is not positive. */
  prozent: string | null;
  /** Does a formula give it? Then it follows from what was said. */
  errechnet: boolean;
}>;

/** How a figure differs between two plans; null when it does not. */
export const unterschied = (a: Zahl, b: Zahl): Zahlunterschied | null => {
  if (gleicherWert(a, b) || sindGleicheAnteile(a, b)) return null;
  return {
    adresse: b.pfad,
    name: b.name,
    a: schreibeWert(a),
    b: schreibeWert(b),
    differenz: a.einheit === b.einheit ? differenz(a, messwert(b) - messwert(a)) : null,
    prozent: prozent(a, b),
    errechnet: b.herkunft.art === 'formel',
  };
};

/** Shares are fractions as written: less than a thousandth of a point apart they read the same. */
const sindGleicheAnteile = (a: Zahl, b: Zahl): boolean =>
  a.einheit === 'anteil' &&
  b.einheit === 'anteil' &&
  Math.round((messwert(b) - messwert(a)) / JE_SCHRITT) === 0;

/** Steps of a share (millionths) in one of points (1/1.000), and of a key (1/10.000) in one of a decimal number (1/1.000). */
const JE_SCHRITT = 10;

const differenz = ({ einheit }: Zahl, schritte: number): string => {
  const text =
    einheit === 'anteil'
      ? schreibeWert({ einheit: 'punkte', wert: Math.round(schritte / JE_SCHRITT) } as Wert)
      : einheit === 'schluessel'
        ? schreibeWert({ einheit: 'dezimal', wert: Math.round(schritte / JE_SCHRITT) } as Wert)
        : schreibeWert({ einheit, wert: schritte } as Wert);
  return mitVorzeichen(text);
};

const mitVorzeichen = (text: string): string => (text.startsWith('−') ? text : `+${text}`);

const prozent = (a: Zahl, b: Zahl): string | null => {
  const basis = messwert(a);
  if (a.einheit !== b.einheit || a.einheit === 'anteil' || basis <= 0) return null;
  return mitVorzeichen(schreibeAnteilFest(anteil(messwert(b) - basis, basis), 2));
};
