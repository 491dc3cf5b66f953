import type { Baustein } from '#ports';
import { zahlAn, type Bauzeug } from '../bauzeug.ts';
import { eingebettet, text } from '../laeufe.ts';

/** What the row of the rest is called: less than nothing is left where more is planned than there is. */
export const restname = (bau: Bauzeug, uebrig: string): string =>
  istUeberplant(bau) ? `${uebrig} (Überplanung)` : uebrig;

/** Why the rest is negative: planned beyond the money, because not all that is planned flows. Nothing where money is left. */
export const ueberplanungssatz = (bau: Bauzeug): readonly Baustein[] => {
  if (!istUeberplant(bau)) return [];
  const imSatz = eingebettet(pfad => zahlAn(bau, pfad));
  return [
    {
      art: 'anmerkung',
      inhalt: [
        text('Geplant sind '),
        imSatz(`${REST} | ohne Vorzeichen`),
        text(' mehr, als vom Eingliederungstitel verfügbar ist. Diese Überplanung'),
        text(' rechnet damit, dass nicht alles abfließt, was geplant ist'),
        ...(zahlAn(bau, ERWARTET) ? [text('; erwartet werden Ausgaben von '), imSatz(ERWARTET)] : []),
        text('.'),
      ],
    },
  ];
};

const REST = 'instrumente.kosten.rest';
const ERWARTET = 'haushalt.planung.erwartet';

const istUeberplant = (bau: Bauzeug): boolean => {
  const rest = zahlAn(bau, REST);
  return rest?.einheit === 'cent' && rest.wert < 0;
};
