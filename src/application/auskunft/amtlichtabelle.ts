import { monatAlsText, tagAlsText } from '#domain/werte';
import type { Auskunft } from './auskunft.ts';
import type { Tafelzelle, Zahlentabelle } from './auskunftstabelle.ts';
import { differenztext, werttext } from './zahltexte.ts';

/** Published values beside the own ones, newest first; null where none are kept. */
export const amtlichtabelle = ({ amtlich, zahl, reihen }: Auskunft): Zahlentabelle | null => {
  const eigene = new Map(reihen[0]?.werte.map(w => [w.monat, w.wert]));
  const zeilen = amtlich.filter(z => eigene.has(z.monat));
  if (zeilen.length === 0) return null;
  return {
    titel: `${zahl.name}: amtlicher und eigener Wert`,
    kopf: 'Monat',
    spalten: ['Amtlich in %', 'Eigen in %', 'Eigen minus amtlich in Prozentpunkten'],
    zeilen: zeilen.toReversed().map(({ monat, abgleich: { amtlich: fassung, differenz } }) => ({
      name: monatAlsText(monat),
      zusatz: `Ladestand ${tagAlsText(fassung.ladestand)}`,
      zellen: [
        zelle(fassung.wert, w => werttext(w, 'prozent')),
        zelle(eigene.get(monat) ?? null, w => werttext(w, 'prozent')),
        zelle(eigene.get(monat) === null ? null : differenz, d => differenztext(d, 'prozent')),
      ],
    })),
  };
};

const zelle = (wert: number | null, schreibe: (wert: number) => string): Tafelzelle =>
  wert === null ? { text: '–', zahl: null, stellen: 0 } : { text: schreibe(wert), zahl: wert, stellen: 1 };
