import type { Geheimhaltungsregeln } from './regeln.ts';
import type { Schutzbedarf } from './schranken.ts';
import { nurImGesamt, stellenVon, type Feld, type Schutztabelle } from './tabelle.ts';

/** Why a number is not shown. folge: another one could be computed from it. */
export type Schutzgrund = 'fallzahl' | 'bedarfsgemeinschaften' | 'dominanz' | 'nicht_ausgewiesen' | 'folge';

/** Why a number is secret by itself; null when it is not. */
export const heikel = (feld: Feld, regeln: Geheimhaltungsregeln): Schutzgrund | null => {
  const { wert, faelle = wert, bedarfsgemeinschaften, groesster } = feld;
  if (faelle === 0 ? regeln.nullGeheim : faelle < regeln.mindestfallzahl) return 'fallzahl';
  if (wert === 0) return null;
  if (bedarfsgemeinschaften !== undefined && bedarfsgemeinschaften < regeln.mindestBedarfsgemeinschaften)
    return 'bedarfsgemeinschaften';
  const [zaehler, nenner] = regeln.dominanz;
  return groesster !== undefined && groesster * nenner > wert * zaehler ? 'dominanz' : null;
};

/** The numbers of a table that are secret by themselves, by position; also those that no table shows. */
export const primaer = (
  { achsen, felder }: Schutztabelle,
  regeln: Geheimhaltungsregeln,
): readonly (Schutzgrund | null)[] =>
  stellenVon(achsen).map((stelle, i) => {
    const feld = felder[i];
    const grund = feld ? heikel(feld, regeln) : null;
    return grund ?? (nurImGesamt(achsen, stelle) ? 'nicht_ausgewiesen' : null);
  });

/**
 * How much a secret number must leave open. Cases: so many different values (times twelve in a sum of twelve stocks), wherever the true one lies among them.
 * Amounts: the share on either side, for whoever knows the largest contributor must not get close from above either.
 */
export const schutzbedarf = (
  { art, jeFall }: Pick<Schutztabelle, 'art' | 'jeFall'>,
  { wert }: Feld,
  { mindestfallzahl, nullGeheim, schutzbreite, betragsschutz }: Geheimhaltungsregeln,
): Schutzbedarf => {
  if (art === 'betrag')
    return { breite: 1, seite: Math.min(wert, Math.ceil((wert * betragsschutz[0]) / betragsschutz[1])) };
  const faelle = schutzbreite ?? mindestfallzahl + (nullGeheim ? 1 : 0);
  return { breite: Math.max(1, faelle - 1) * jeFall + 1, seite: 0 };
};
