import { groesseAus, type Groessenwuerfel } from '#domain/kennzahlen';
import type { Plan } from '#domain/plan';
import { monatTeile, monateDesJahres, type Monat, type Rechenblatt } from '#domain/werte';
import { instrumentname } from '../lagewerkzeug.ts';
import type { Foerderlage, Foerderzeile } from '../typen.ts';
import { geplanteEintritte, type Eintrittsplan } from './geplanteEintritte.ts';

/** What planned entries are compared with. mindestfallzahl null: every number as it is. */
type Zaehlstand = Readonly<{
  teilnahmen: Groessenwuerfel | null;
  bis: Monat;
  mindestfallzahl: number | null;
}>;

/**
 * Entries that a plan wants beside those that were counted since January. An instrument is compared as a whole: where one of its rows plans in
 * something else (places, cases), entries of all of them would stand against a part.
 */
export const foerderlage = (
  { instrumente }: Plan,
  blatt: Rechenblatt,
  { teilnahmen, bis, mindestfallzahl }: Zaehlstand,
): Foerderlage | null => {
  if (teilnahmen === null || instrumente?.zeilen === undefined) return null;
  const geplant = geplanteEintritte(instrumente.zeilen, blatt);
  const [vergleichbar, andere] = [geplant.filter(istVergleichbar), geplant.filter(g => !istVergleichbar(g))];
  const zeilen = vergleichbar.map(plan => zeile(plan, teilnahmen, bis, mindestfallzahl));
  return { monat: bis, zeilen, ohneEintritte: andere.map(({ instrument }) => name(instrument)) };
};

const zeile = (
  { instrument, imJahr, jeMonat }: Eintrittsplan,
  teilnahmen: Groessenwuerfel,
  bis: Monat,
  mindestfallzahl: number | null,
): Foerderzeile => {
  const { jahr, monat } = monatTeile(bis);
  const gezaehlt = eintritteVon(teilnahmen, instrument, monateDesJahres(jahr).slice(0, monat));
  const klein = mindestfallzahl !== null && gezaehlt !== null && gezaehlt > 0 && gezaehlt < mindestfallzahl;
  return {
    instrument,
    name: name(instrument),
    imJahr: imJahr ?? 0,
    soll: jeMonat.slice(0, monat).reduce((summe, zahl) => summe + zahl, 0),
    gezaehlt: klein ? null : gezaehlt,
    fehlt: klein ? 'verdeckt' : gezaehlt === null ? 'nicht-geliefert' : null,
  };
};

/** What the law does not know no delivery names. */
const istVergleichbar = ({ instrument, imJahr }: Eintrittsplan): boolean =>
  imJahr !== null && instrumentname(instrument) !== null;

/** null: the delivery has nothing of the instrument at all, so it is not delivered rather than not used. */
const eintritteVon = (
  wuerfel: Groessenwuerfel,
  instrument: string,
  monate: readonly Monat[],
): number | null => {
  const [stelle] = wuerfel.schnitt;
  const klassen = stelle === undefined ? [] : (wuerfel.auftrag.dimensionen[stelle]?.klassen ?? []);
  const klasse = klassen.indexOf(instrument);
  if (klasse < 0) return null;
  return monate.reduce((summe, m) => summe + (groesseAus(wuerfel, 'EINTRITTE', m, [klasse]) ?? 0), 0);
};

const name = (instrument: string): string => instrumentname(instrument) ?? instrument;
