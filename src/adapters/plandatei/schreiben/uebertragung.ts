import { alleEintraege, type Eintrag, type Knoten } from '../baum/baum.ts';
import type { Einsetzung } from '../baum/einsetzung.ts';
import type { Kommentare, Kommentarzeile, Umfeld } from './kommentare.ts';

/** Comments of the old tree for the new one: what stood inside a replaced value stands above its key. */
export const uebertragen = (kommentare: Kommentare, { alter, neuer, ursprung }: Einsetzung): Kommentare => {
  const umfeldDesNeuen = (): Umfeld => {
    if (!alter) return { davor: [], leerzeile: false, dahinter: null };
    const altes = kommentare.umfeld(alter);
    return { ...altes, davor: [...altes.davor, ...kommentareIn(kommentare, alter.wert)] };
  };
  return {
    kopf: kommentare.kopf,
    umfeld: eintrag => {
      if (eintrag === neuer) return umfeldDesNeuen();
      if (eintrag.von < 0) return { davor: [], leerzeile: false, dahinter: null };
      return kommentare.umfeld((ursprung.get(eintrag) as Eintrag | undefined) ?? eintrag);
    },
    schluss: knoten => kommentare.schluss((ursprung.get(knoten) as Knoten | undefined) ?? knoten),
  };
};

/** Every comment inside a value, as lines of their own in the order of the file. */
export const kommentareIn = (kommentare: Kommentare, wert: Knoten): readonly Kommentarzeile[] =>
  [wert, ...[...alleEintraege(wert)].map(e => e.wert)]
    .flatMap(kommentare.schluss)
    .concat(
      [...alleEintraege(wert)].flatMap(eintrag => {
        const { davor, dahinter } = kommentare.umfeld(eintrag);
        return dahinter ? [...davor, dahinter] : davor;
      }),
    )
    .toSorted((a, b) => a.zeile - b.zeile);
