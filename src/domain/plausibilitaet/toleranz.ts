import {
  anteil,
  betreuungsschluessel,
  blaetterUnter,
  cent,
  dezimalzahl,
  messwert,
  vollzeitaequivalent,
  prozentpunkte,
  wertAusBlatt,
  Zahlenueberlauf,
  type Einheit,
  type Gedruckt,
  type Pfad,
  type Rechenblatt,
  type Wert,
  type Werte,
  type Zahl,
} from '#domain/werte';
import { leseDruckeVon } from './drucke.ts';
import type { Pruefkontext } from './regel.ts';

type Blatt = Pick<Pruefkontext, 'blatt' | 'katalog' | 'drucke'>;

/**
 * By how much a figure may be off because its inputs are known only to their last written or printed digit, in the measure of
 * {@link messwert}: half a step of every input, carried through the formulas. A said figure is known as it is written; what a document
 * prints of it is not a reason to doubt it.
 */
export const ungenauigkeit = (kontext: Blatt, zahl: Zahl): number => {
  if (zahl.herkunft.art !== 'formel') return eigenerSchritt(zahl) / 2;
  const gemerkt = gemerkteUngenauigkeiten.get(kontext.blatt) ?? new Map<Pfad, number>();
  gemerkteUngenauigkeiten.set(kontext.blatt, gemerkt);
  const ergebnis = gemerkt.get(zahl.pfad) ?? groessteAbweichung(kontext, zahl);
  gemerkt.set(zahl.pfad, ergebnis);
  return ergebnis;
};

/** A sheet never changes, so what was found for it holds as long as it lives. */
const gemerkteUngenauigkeiten = new WeakMap<Rechenblatt, Map<Pfad, number>>();

type Ersatz = Map<Pfad, Werte[Einheit]>;

/**
 * Every input moved half a step the way that makes the figure larger, then the way that makes it smaller: the farther of both.
 * A ratio moves farther one way than the other, so one way alone would be too narrow. Unbounded where a base may be zero or an input lies at
 * the end of what can be represented.
 */
const groessteAbweichung = (kontext: Blatt, zahl: Zahl): number => {
  const abweichung = (ersatz: Ersatz): number => {
    try {
      const wert = wertAusBlatt(kontext.blatt, kontext.katalog, zahl.pfad, ersatz);
      return messwert({ einheit: zahl.einheit, wert } as Wert) - messwert(zahl);
    } catch (fehler) {
      if (fehler instanceof RangeError || fehler instanceof Zahlenueberlauf) return Number.POSITIVE_INFINITY;
      throw fehler;
    }
  };
  const [groesser, kleiner]: [Ersatz, Ersatz] = [new Map(), new Map()];
  for (const pfad of blaetterUnter(kontext.blatt, zahl.pfad)) {
    const eingabe = kontext.blatt.get(pfad);
    const schritt = eingabe ? bekannterSchritt(kontext, eingabe) : 0;
    if (!eingabe || schritt === 0) continue;
    const grenzen = umHalbeSchritte(eingabe, schritt);
    if (grenzen === null) return Number.POSITIVE_INFINITY;
    const [hoch, tief] = grenzen;
    const steigt = abweichung(new Map([[pfad, hoch]])) >= abweichung(new Map([[pfad, tief]]));
    groesser.set(pfad, steigt ? hoch : tief);
    kleiner.set(pfad, steigt ? tief : hoch);
  }
  const [hoechstens, mindestens] = [abweichung(groesser), abweichung(kleiner)];
  // Made larger and yet smaller: a base went through zero on the way.
  if (hoechstens < -RECHENRAUSCHEN || mindestens > RECHENRAUSCHEN) return Number.POSITIVE_INFINITY;
  return Math.max(hoechstens, -mindestens);
};

/** Half a step of the printed digit; 'rd.' and the like widen it to 2 % of the value, at least one step. */
export const drucktoleranz = (gedruckt: Gedruckt): number =>
  gedruckt.ungefaehr
    ? Math.max(
        gedruckt.schritt,
        0.02 * Math.abs(messwert({ einheit: gedruckt.einheit, wert: gedruckt.wert } as Wert)),
      )
    : gedruckt.schritt / 2;

/** An input typed exactly may be known only as printed: the coarser of both counts, and of several printed ones the finest. */
const bekannterSchritt = ({ drucke }: Blatt, zahl: Zahl): number => {
  const gedruckte = leseDruckeVon(drucke, zahl).flatMap(({ gelesen }) =>
    gelesen.ok ? [gelesen.wert.schritt] : [],
  );
  return Math.max(eigenerSchritt(zahl), gedruckte.length > 0 ? Math.min(...gedruckte) : 0);
};

/** Counts are whole: a case is not half known. */
const eigenerSchritt = (zahl: Zahl): number => (zahl.einheit === 'anzahl' ? 0 : (zahl.schritt ?? 0));

/** An input half a step up and half a step down; null beyond what can be represented. */
const umHalbeSchritte = (zahl: Zahl, schritt: number): readonly [Werte[Einheit], Werte[Einheit]] | null => {
  try {
    return [umHalbenSchritt(zahl, schritt), umHalbenSchritt(zahl, -schritt)];
  } catch (fehler) {
    if (fehler instanceof RangeError || fehler instanceof Zahlenueberlauf) return null;
    throw fehler;
  }
};

const umHalbenSchritt = (zahl: Zahl, schritt: number): Werte[Einheit] => {
  const halb = Math.sign(schritt) * Math.ceil(Math.abs(schritt) / 2);
  switch (zahl.einheit) {
    case 'cent':
      return cent(zahl.wert + halb);
    case 'vzae':
      return vollzeitaequivalent(zahl.wert + halb);
    case 'punkte':
      return prozentpunkte(zahl.wert + halb);
    case 'anzahl':
      return zahl.wert + halb;
    case 'schluessel':
      return betreuungsschluessel(zahl.wert + halb);
    case 'dezimal':
      return dezimalzahl(zahl.wert + halb);
    case 'anteil':
      return anteil(
        Math.round((zahl.wert[0] / zahl.wert[1]) * 2_000_000_000 + schritt * 1_000),
        2_000_000_000,
      );
  }
};

/** Is an amount larger than another by more than rounding explains? */
export const uebersteigt = (kontext: Blatt, betrag: Zahl<'cent'>, grenze: Zahl<'cent'>): boolean =>
  betrag.wert > grenze.wert &&
  !innerhalb(betrag.wert - grenze.wert, ungenauigkeit(kontext, betrag) + ungenauigkeit(kontext, grenze));

/** Is an amount below zero by more than rounding explains? */
export const istNegativ = (kontext: Blatt, betrag: Zahl<'cent'>): boolean =>
  betrag.wert < 0 && !innerhalb(betrag.wert, ungenauigkeit(kontext, betrag));

/** Comparing floats: what counts as equal to a tolerance. */
const RECHENRAUSCHEN = 1e-6;

/** Is the difference inside the tolerance, its edge included? */
export const innerhalb = (differenz: number, toleranz: number): boolean =>
  Math.abs(differenz) <= toleranz + RECHENRAUSCHEN;
