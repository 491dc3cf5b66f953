import type { Rechenblatt } from '#domain/werte';
import type { Ziel } from '#domain/ziele';
import { zielkennzahl } from '../lagewerkzeug.ts';
import type { Zielgrund, Zielzeile } from '../typen.ts';
import { messeZiel, type Messung } from './messeZiel.ts';
import { planvorgabeAus } from './zielvorgabe.ts';

/** The targets of a plan with what was counted beside them. */
export const zielzeilen = (
  ziele: Readonly<Record<string, Ziel>>,
  blatt: Rechenblatt,
  messung: Messung,
): readonly Zielzeile[] => {
  const vergeben = new Set<string>();
  return Object.entries(ziele).map(([schluessel, ziel]) => {
    const vorgabe = planvorgabeAus(schluessel, ziel, blatt);
    const grund = grundGegen(ziel, messung.jahr, vergeben);
    if (grund === null) vergeben.add(worauf(ziel));
    const gemessen = grund ?? messeZiel(ziel, vorgabe, messung);
    return {
      schluessel,
      bezeichnung: ziel.bezeichnung,
      kennzahl: ziel.kennzahl ?? null,
      personengruppe: ziel.personengruppe ?? null,
      richtung: ziel.richtung,
      mass: ziel.art === 'quote' ? 'prozent' : 'personen',
      planwert: vorgabe.wert,
      korridor: vorgabe.korridor,
      begruendung: ziel.begruendung ?? null,
      stand: typeof gemessen === 'string' ? null : gemessen,
      fehlt: typeof gemessen === 'string' ? gemessen : null,
    };
  });
};

/** Whose key figure a target is about. */
const worauf = ({ kennzahl, personengruppe }: Ziel): string => `${kennzahl}/${personengruppe ?? ''}`;

/** Why a target cannot be measured by what is counted; null when it can. A second target for the same figure is about others than the plan says. */
const grundGegen = (ziel: Ziel, jahr: number, vergeben: ReadonlySet<string>): Zielgrund | null => {
  if (ziel.kennzahl === undefined) return 'ohne-kennzahl';
  const messbar = zielkennzahl(ziel.kennzahl, jahr);
  if (messbar?.messung.art !== ziel.art) return 'kennzahl-nicht-messbar';
  return vergeben.has(worauf(ziel)) ? 'zweites-ziel' : null;
};
