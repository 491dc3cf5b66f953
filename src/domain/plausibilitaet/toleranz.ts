import {
  anteil,
  blaetterUnter,
  cent,
  liesGedruckt,
  messwert,
  vollzeitaequivalent,
  prozentpunkte,
  wertAusBlatt,
  type Einheit,
  type Gedruckt,
  type Pfad,
  type Rechenblatt,
  type Wert,
  type Werte,
  type Zahl,
} from '#domain/werte';
import type { Pruefkontext } from './regel.ts';

type Blatt = Pick<Pruefkontext, 'blatt' | 'katalog'>;

/**
 * By how much a figure may be off because its inputs are known only to their last written or printed digit, in the measure of
 * {@link messwert}: half a step of every input, carried through the formulas.
 */
export const ungenauigkeit = (kontext: Blatt, zahl: Zahl): number => {
  const gemerkt = gemerkteUngenauigkeiten.get(kontext.blatt) ?? new Map<Pfad, number>();
  gemerkteUngenauigkeiten.set(kontext.blatt, gemerkt);
  const ergebnis = gemerkt.get(zahl.pfad) ?? summierteUngenauigkeit(kontext, zahl);
  gemerkt.set(zahl.pfad, ergebnis);
  return ergebnis;
};

/** A sheet never changes, so what was found for it holds as long as it lives. */
const gemerkteUngenauigkeiten = new WeakMap<Rechenblatt, Map<Pfad, number>>();

const summierteUngenauigkeit = ({ blatt, katalog }: Blatt, zahl: Zahl): number =>
  blaetterUnter(blatt, zahl.pfad).reduce((summe, pfad) => {
    const eingabe = blatt.get(pfad);
    const schritt = eingabe ? groebsterSchritt(eingabe) : 0;
    if (!eingabe || schritt === 0) return summe;
    const verschoben = new Map<Pfad, Werte[Einheit]>([[pfad, umHalbenSchritt(eingabe, schritt)]]);
    const dann = wertAusBlatt(blatt, katalog, zahl.pfad, verschoben);
    return summe + Math.abs(messwert({ einheit: zahl.einheit, wert: dann } as Wert) - messwert(zahl));
  }, 0);

/** Half a step of the printed digit; 'rd.' and the like widen it to 2 % of the value, at least one step. */
export const drucktoleranz = (gedruckt: Gedruckt): number =>
  gedruckt.ungefaehr
    ? Math.max(
        gedruckt.schritt,
        0.02 * Math.abs(messwert({ einheit: gedruckt.einheit, wert: gedruckt.wert } as Wert)),
      )
    : gedruckt.schritt / 2;

/** An input typed exactly may be known only as printed: the coarser of both counts. */
const groebsterSchritt = (zahl: Zahl): number =>
  Math.max(
    zahl.schritt ?? 0,
    ...(zahl.gedruckt ?? []).map(({ text }) => {
      const gelesen = liesGedruckt(text, zahl.einheit);
      return gelesen.ok ? gelesen.wert.schritt : 0;
    }),
  );

const umHalbenSchritt = (zahl: Zahl, schritt: number): Werte[Einheit] => {
  const halb = Math.ceil(schritt / 2);
  switch (zahl.einheit) {
    case 'cent':
      return cent(zahl.wert + halb);
    case 'vzae':
      return vollzeitaequivalent(zahl.wert + halb);
    case 'punkte':
      return prozentpunkte(zahl.wert + halb);
    case 'anzahl':
      return zahl.wert + halb;
    case 'anteil':
      return anteil(
        Math.round((zahl.wert[0] / zahl.wert[1]) * 2_000_000_000) + schritt * 1_000,
        2_000_000_000,
      );
  }
};

/** Comparing floats: what counts as equal to a tolerance. */
const RECHENRAUSCHEN = 1e-6;

/** Is the difference inside the tolerance, its edge included? */
export const innerhalb = (differenz: number, toleranz: number): boolean =>
  Math.abs(differenz) <= toleranz + RECHENRAUSCHEN;
