import type { Anteil } from './anteil.ts';
import type { Betreuungsschluessel } from './betreuungsschluessel.ts';
import type { Cent } from './cent.ts';
import type { Dezimalzahl } from './dezimalzahl.ts';
import type { Mass } from './mass.ts';
import type { Pfad } from './pfad.ts';
import type { Prozentpunkte } from './prozentpunkte.ts';
import type { Stand } from './stand.ts';
import type { Tag } from './tag.ts';
import type { Vollzeitaequivalent } from './vollzeitaequivalent.ts';

/** What a value of each unit is: an integer in the unit's smallest step; only a share is a fraction, unreduced. */
export type Werte = {
  cent: Cent;
  anzahl: number;
  vzae: Vollzeitaequivalent;
  punkte: Prozentpunkte;
  anteil: Anteil;
  schluessel: Betreuungsschluessel;
  dezimal: Dezimalzahl;
};
export type Einheit = keyof Werte;

/** A figure as a published document prints it, kept literally, with the place where it stands there. */
export type Druckstelle = Readonly<{ text: string; ort?: string }>;

/** Where a figure comes from: said, assumed, law, computed. There is no fifth kind. */
export type Herkunft =
  | Readonly<{ art: 'angabe'; stand: Stand; standKennung: string }>
  | Readonly<{ art: 'annahme'; kennung: string; von: string; grund: string }>
  | Readonly<{ art: 'recht'; parameter: string; am: Tag; fundstelle: string }>
  | Readonly<{ art: 'formel'; formel: string; eingaben: Eingabepfade }>;

/** The inputs of a formula by address: a graph, never nested figures. */
export type Eingabepfade = Readonly<Record<string, Pfad | readonly Pfad[]>>;

type ZahlDerEinheit<K extends Einheit> = Readonly<{
  pfad: Pfad;
  /** What a controller calls it: 'Umschichtung', 'Verwaltungskostenbudget'. */
  name: string;
  einheit: K;
  wert: Werte[K];
  herkunft: Herkunft;
  /** Size of the last known digit, in smallest steps ('59,519 Mio. €': 100_000 cents); absent when exact. Shares: in millionths. */
  schritt?: number;
  /** What a said number with decimals counts: '8 Wochen'. */
  mass?: Mass;
  gedruckt?: readonly Druckstelle[];
}>;

/** A figure: plain JSON. The unit decides the type of wert, so percent never meets points. */
export type Zahl<E extends Einheit = Einheit> = { [K in E]: ZahlDerEinheit<K> }[E];

/** A value together with its unit. */
export type Wert = { [K in Einheit]: Readonly<{ einheit: K; wert: Werte[K] }> }[Einheit];

/** Are two values of one unit the same figure? Shares compare as fractions as written. */
export const gleicherWert = (a: Wert, b: Wert): boolean =>
  a.einheit === 'anteil' && b.einheit === 'anteil'
    ? a.wert[0] === b.wert[0] && a.wert[1] === b.wert[1]
    : a.einheit === b.einheit && a.wert === b.wert;

/**
 * The value as ordinary number for comparing within a tolerance: cents, pieces, 1/10.000 VZÄ or key, 1/1.000 point or decimal;
 * a share in millionths (0,848 is 848_000). Never used to compute a figure.
 */
export const messwert = (w: Wert): number =>
  w.einheit === 'anteil' ? (w.wert[0] * 1_000_000) / w.wert[1] : w.wert;
