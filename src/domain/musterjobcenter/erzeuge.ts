import { schreibeBgs } from './bgzeilen.ts';
import { zieheHaushalt } from './haushalt.ts';
import { plaetzeVon, platzVon } from './haushaltsformen.ts';
import type { Lebenslauf } from './lebenslauf.ts';
import type { Musterauftrag } from './musterauftrag.ts';
import { schreibePerson } from './personenzeilen.ts';
import { erstelleRahmen, type Musterrahmen } from './rahmen.ts';
import { leere, leereTabellen, type Tabellen } from './tabellen.ts';
import { erlebe } from './verlauf.ts';
import { erstelleZufall, type Zufall } from './zufall.ts';

/** Some whole households: persons [ab, bis), counted from 0. The tables are used again for the next part. */
export type Lieferungsteil = Readonly<{ ab: number; bis: number; tabellen: Tabellen }>;

const HAUSHALTE_JE_TEIL = 2000;

/**
 * Makes a delivery part by part, in order of persons and BGs, in always the same memory. What is drawn of a household or person depends on
 * the order and on its number, not on the others.
 */
export function* erzeugeLieferung(auftrag: Musterauftrag): Generator<Lieferungsteil> {
  const rahmen = erstelleRahmen(auftrag);
  const zufall = erstelleZufall();
  const tabellen = leereTabellen();
  const haushalte = platzVon(auftrag.personen - 1).haushalt + 1;
  let ab = 0;
  for (let haushalt = 0; haushalt < haushalte; haushalt += HAUSHALTE_JE_TEIL) {
    leere(tabellen);
    let bis = ab;
    for (let h = haushalt; h < Math.min(haushalte, haushalt + HAUSHALTE_JE_TEIL); h++)
      bis += schreibeHaushalt(h, bis, rahmen, tabellen, zufall);
    yield { ab, bis, tabellen };
    ab = bis;
  }
}

/** Writes a household whose first person has a number; gives how many persons it has. The last one may be cut off by the order. */
const schreibeHaushalt = (
  nummer: number,
  erste: number,
  rahmen: Musterrahmen,
  tabellen: Tabellen,
  zufall: Zufall,
): number => {
  const haushalt = zieheHaushalt(nummer, rahmen, zufall);
  const verlauf = erlebe(haushalt, rahmen, zufall);
  const personen = Math.min(plaetzeVon(nummer), rahmen.auftrag.personen - erste);
  const leben: Lebenslauf[] = [];
  for (let stelle = 0; stelle < personen; stelle++)
    leben.push(schreibePerson(erste + stelle, haushalt, stelle, verlauf, rahmen, tabellen, zufall));
  schreibeBgs(haushalt, leben, verlauf, rahmen, tabellen);
  return personen;
};
