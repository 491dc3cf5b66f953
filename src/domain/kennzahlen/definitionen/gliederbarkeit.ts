import { BETRAEGE } from '../zaehlwerk/typen.ts';
import { GRUPPENBEOBACHTUNGEN } from './gruppenbeobachtungen.ts';
import { KENNZAHLEN } from './kennzahlen.ts';

/** Why a figure has no groups: it belongs to Bedarfsgemeinschaften, or is one of a fixed group already. */
export type Ungliederbar = 'BEDARFSGEMEINSCHAFTEN' | 'FESTE_GRUPPE';

/** Why the key figure or quantity of an id cannot be grouped; null where it can. */
export const nichtGliederbar = (id: string): Ungliederbar | null => {
  if (GRUPPENBEOBACHTUNGEN.some(g => g.id === id)) return 'FESTE_GRUPPE';
  const groesse = KENNZAHLEN.find(k => k.id === id)?.zaehler.groesse ?? id;
  return BETRAEGE.some(b => b === groesse) ? 'BEDARFSGEMEINSCHAFTEN' : null;
};
