import type { Foerderlage } from '#application/arbeitsplatz';
import { monatAlsText } from '#domain/werte';
import { gerundet, lagezahl, mitVorzeichen } from './lagezahl.ts';
import { texte } from './texte.ts';

/** Planned and counted entries as a page shows them. */
export type Foerderdarstellung = ReturnType<typeof foerderdarstellung>;

/** The sentence adds up those instruments only that there is a number of. */
export const foerderdarstellung = ({ monat, zeilen, ohneEintritte }: Foerderlage) => {
  const gezaehlte = zeilen.flatMap(z => (z.gezaehlt === null ? [] : [{ soll: z.soll, ist: z.gezaehlt }]));
  const soll = gezaehlte.reduce((summe, z) => summe + z.soll, 0);
  const ist = gezaehlte.reduce((summe, z) => summe + z.ist, 0);
  const fehlende = zeilen.filter(z => z.fehlt === 'nicht-geliefert');
  return {
    saetze: [
      ...(soll > 0
        ? [
            texte.foerderungSatz(
              lagezahl(ist),
              lagezahl(soll),
              monatAlsText(monat),
              lagezahl((ist / soll) * 100),
            ),
          ]
        : []),
      ...(fehlende.length > 0 ? [texte.foerderungFehlt(fehlende.length)] : []),
      ...(ohneEintritte.length > 0 ? [texte.foerderungOhnePlan(ohneEintritte)] : []),
    ],
    zeilen: zeilen.map(({ instrument, name, imJahr, soll: bis, gezaehlt, fehlt }) => ({
      instrument,
      name,
      imJahr: lagezahl(imJahr),
      soll: lagezahl(bis),
      gezaehlt:
        gezaehlt === null
          ? fehlt === 'verdeckt'
            ? texte.verdeckteZahl
            : texte.nichtGeliefert
          : lagezahl(gezaehlt),
      unterschied: gezaehlt === null ? '' : mitVorzeichen(gerundet(gezaehlt) - gerundet(bis)),
    })),
  };
};
