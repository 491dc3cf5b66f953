import {
  anteil,
  betreuungsschluessel,
  cent,
  dezimalzahl,
  messwert,
  prozentpunkte,
  vollzeitaequivalent,
  wertAusBlatt,
  Zahlenueberlauf,
  type Einheit,
  type Formelkatalog,
  type Herkunft,
  type Pfad,
  type Rechenblatt,
  type Wert,
  type Werte,
  type Zahl,
} from '#domain/werte';
import { leseDrucke } from '../drucke.ts';
import type { Pruefkontext } from '../regel.ts';

type Blatt = Readonly<{ blatt: Rechenblatt; katalog: Formelkatalog }>;

/** What a rule would see if a figure had another value: all that rests on it recomputed. null where that cannot be computed. */
export const kontextMit = (kontext: Pruefkontext, pfad: Pfad, wert: Werte[Einheit]): Pruefkontext | null => {
  const blatt = new Map(kontext.blatt);
  const ersatz = new Map([[pfad, wert]]);
  for (const adresse of abhaengige(kontext.blatt, pfad)) {
    const zahl = blatt.get(adresse);
    const neu = zahl && ohneUeberlauf(() => wertAusBlatt(kontext.blatt, kontext.katalog, adresse, ersatz));
    if (!zahl || neu === null) return null;
    blatt.set(adresse, {
      ...zahl,
      wert: neu,
      ...(adresse === pfad && { herkunft: alsGesagt(zahl) }),
    } as Zahl);
  }
  return { ...kontext, blatt, drucke: leseDrucke(kontext.plan, blatt) };
};

/** A computed figure that is given another value rests on nothing any more: how well it is known is not asked of its recipe. */
const alsGesagt = ({ herkunft }: Zahl): Herkunft =>
  herkunft.art === 'formel' ? { art: 'annahme', kennung: 'ersatz', von: '', grund: '' } : herkunft;

/** The figure itself and all that rest on it. Inputs stand on a sheet before what is computed from them. */
export const abhaengige = (blatt: Rechenblatt, pfad: Pfad): ReadonlySet<Pfad> => {
  const betroffen = new Set([pfad]);
  for (const { pfad: adresse, herkunft } of blatt.values())
    if (
      herkunft.art === 'formel' &&
      Object.values(herkunft.eingaben)
        .flat()
        .some(p => betroffen.has(p))
    )
      betroffen.add(adresse);
  return betroffen;
};

const HOECHSTENS_SCHRITTE = 12;
const GENAU = 0.5;

/**
 * The value an input would need for a figure to come out as wished, both in the measure of messwert: by secants, since nearly all
 * formulas are linear in one input. null where there is none, or only one of the other sign.
 */
export const noetigerWert = (rechnung: Blatt, eingabe: Zahl, ziel: Zahl, soll: number): number | null => {
  const fehler = (mass: number): number | null =>
    ohneUeberlauf(() => {
      const ersatz = new Map([[eingabe.pfad, wertAus(eingabe.einheit, mass)]]);
      const wert = wertAusBlatt(rechnung.blatt, rechnung.katalog, ziel.pfad, ersatz);
      return messwert({ einheit: ziel.einheit, wert } as Wert) - soll;
    });
  const start = messwert(eingabe);
  let [alt, jetzt] = [start, start + Math.max(Math.abs(start) / 64, 1_000)];
  let [fehlerAlt, fehlerJetzt] = [fehler(alt), fehler(jetzt)];
  for (let i = 0; i < HOECHSTENS_SCHRITTE; i++) {
    if (fehlerAlt === null || fehlerJetzt === null) return null;
    if (Math.abs(fehlerJetzt) <= GENAU) break;
    if (fehlerAlt === fehlerJetzt) return null;
    const naechster = jetzt - (fehlerJetzt * (jetzt - alt)) / (fehlerJetzt - fehlerAlt);
    [alt, fehlerAlt, jetzt] = [jetzt, fehlerJetzt, naechster];
    fehlerJetzt = fehler(naechster);
  }
  return Number.isFinite(jetzt) && Math.sign(jetzt) === Math.sign(start) ? jetzt : null;
};

const TEILE = 1_000_000_000;

/** The nearest value of a unit to a number in the measure of messwert; null outside the exact range. */
export const wertBei = (einheit: Einheit, mass: number): Werte[Einheit] | null =>
  ohneUeberlauf(() => wertAus(einheit, mass));

const wertAus = (einheit: Einheit, mass: number): Werte[Einheit] => {
  const ganz = Math.round(mass);
  switch (einheit) {
    case 'cent':
      return cent(ganz);
    case 'vzae':
      return vollzeitaequivalent(ganz);
    case 'punkte':
      return prozentpunkte(ganz);
    case 'anzahl':
      return ganz;
    case 'schluessel':
      return betreuungsschluessel(ganz);
    case 'dezimal':
      return dezimalzahl(ganz);
    case 'anteil':
      return anteil(Math.round(mass * 1_000), TEILE);
  }
};

/** What a computation gives, or null where it divides by zero or leaves the exact range. */
const ohneUeberlauf = <T>(rechne: () => T): T | null => {
  try {
    return rechne();
  } catch (fehler) {
    if (fehler instanceof RangeError || fehler instanceof Zahlenueberlauf) return null;
    throw fehler;
  }
};
