import { messwert, schreibeDezimal, wertVon } from '#domain/werte';
import { drucktoleranz, innerhalb } from '../toleranz.ts';
import type { Ursache } from './ursache.ts';

const FAKTOREN = [10, 100, 1000, 1_000_000] as const;

/** Factor 10, 100, 1.000 or a million too large or too small: a digit, a thousands dot, a unit; for shares a fraction shown as percent. */
export const groessenordnung: Ursache = ({ gedruckt, zahl, toleranz }) => {
  const [druck, wert] = [messwert(wertVon(gedruckt)), messwert(zahl)];
  if (wert === 0 || druck === 0) return null;
  const imDruck = drucktoleranz(gedruckt);
  const inDerZahl = toleranz - imDruck;
  for (const faktor of FAKTOREN) {
    const zuGross = innerhalb(druck / faktor - wert, inDerZahl + imDruck / faktor);
    const zuKlein = innerhalb(druck * faktor - wert, inDerZahl + imDruck * faktor);
    if (!zuGross && !zuKlein) continue;
    if (gedruckt.einheit === 'anteil' && faktor === 100 && zuKlein)
      return 'Vermutlich ist ein Bruch als Prozent gedruckt (Faktor 100).';
    const was = faktor >= 1000 ? 'Einheit oder Tausenderpunkt' : 'Ziffer oder Komma';
    return `Der gedruckte Wert ist um den Faktor ${schreibeDezimal(faktor, 0)} zu ${zuGross ? 'groß' : 'klein'}: ${was} prüfen.`;
  }
  return null;
};
