import type { Baustein } from '#ports';
import { eintraege, tabelle, type Bauzeug } from '../bauzeug.ts';
import { text, textzelle } from '../laeufe.ts';
import { laufAn, wertAn } from './feldtabelle.ts';

/** What a larger Umschichtung would cost in entries, row by row. */
export const umschichtungsprobe = (bau: Bauzeug): readonly Baustein[] => {
  const zeilen = bau.rechnung.plan.instrumente?.umschichtungsprobe?.zeilen ?? [];
  const betrag = laufAn(bau, `${ORT}.betrag`);
  if (!betrag) return [];
  return [
    {
      art: 'absatz',
      inhalt: [
        text('Würden zusätzlich '),
        betrag,
        text(
          ' vom Eingliederungstitel in die Verwaltung umgeschichtet, so entfielen bei dem Instrument, das sie allein trüge, die genannten Eintritte.',
        ),
      ],
    },
    ...tabelle(
      'Was eine zusätzliche Umschichtung an Eintritten kostet',
      [['Instrument'], ['Kosten je Eintritt in €'], ['Eintritte weniger']],
      eintraege(bau.rechnung.plan.instrumente?.zeilen)
        .filter(([k]) => zeilen.includes(k))
        .map(([k, { bezeichnung }]) => ({
          zellen: [
            textzelle(bezeichnung),
            wertAn(bau, `${ORT}.kosten.${k}`),
            wertAn(bau, `${ORT}.eintritte.${k}`),
          ],
        })),
    ),
  ];
};

const ORT = 'instrumente.umschichtungsprobe';
