import type { Bedarfsrechnung } from '#domain/personal';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { feldreihen, feldtabelle, groessentabelle, wertAn, type Feld } from './feldtabelle.ts';

/** What is really there of the Soll, step by step, and what it makes of the key. */
export const einsetzbareStellen = (bau: Bauzeug): readonly Baustein[] => [
  ...feldtabelle(
    bau,
    'Einsetzbare Stellen in VZÄ',
    'Bereich',
    [
      ['nach Vakanzen', 'nachVakanzen.vzae'],
      ['langzeiterkrankt', 'langzeiterkrankteVzae'],
      ['nach Langzeiterkrankten', 'nachKrankheit.vzae'],
      ['nach Freistellungen', 'nachFreistellung.vzae'],
      ['einsetzbar', 'vzaeEffektiv'],
    ],
    bereiche(bau),
  ),
  ...feldtabelle(
    bau,
    'Effektiver Betreuungsschlüssel',
    'Bereich',
    [
      ['am Soll', 'schluesselAmSoll'],
      ['effektiv', 'schluesselEffektiv'],
      ['schlechter um', 'verschlechterung'],
    ],
    bereiche(bau).filter(({ ort }) => zahlAn(bau, `${ort}.schluesselEffektiv`)),
  ),
];

/** Turnover both ways: leavers from the printed share, share from the printed leavers. */
export const fluktuation = (bau: Bauzeug) =>
  feldtabelle(
    bau,
    'Fluktuation nachgerechnet',
    'Bereich',
    [
      ['Beschäftigte', 'beschaeftigte'],
      ['Basis in VZÄ', 'fluktuationsbasis'],
      ['Abgänge nach der genannten Fluktuation', 'abgaengeNachQuote'],
      ['Fluktuation nach den genannten Abgängen', 'fluktuationNachAbgaengen'],
    ],
    bereiche(bau),
  );

const bereiche = (bau: Bauzeug) =>
  eintraege(bau.rechnung.plan.personal?.bereiche).map(([k, { bezeichnung }]) => ({
    name: bezeichnung,
    ort: `personal.bereiche.${k}`,
  }));

/** Required staff by every method beside the Soll it is compared with, and below the cases and keys it rests on. */
export const personalbedarf = (bau: Bauzeug): readonly Baustein[] => [
  ...tabelle(
    'Personalbedarf nach Methoden',
    [['Rechnung'], ['Methode', 'links'], ...BEDARF.map(([kopf]) => [kopf] as const)],
    eintraege(bau.rechnung.plan.personal?.bedarf).map(([k, rechnung]) => ({
      zellen: [
        textzelle(rechnung.bezeichnung),
        textzelle(rechnung.methode),
        ...BEDARF.map(([, feld]) => wertAn(bau, `personal.bedarf.${k}.${feld}`)),
      ],
    })),
  ),
  ...grundlagen(bau),
  ...maximalwerte(bau),
];

const BEDARF: readonly Feld[] = [
  ['Bedarf in VZÄ', 'benoetigt'],
  ['beschlossenes Soll in VZÄ', 'soll'],
  ['verglichenes Soll in VZÄ', 'verglichenesSoll'],
  ['Deckung', 'deckung'],
  ['Lücke in VZÄ', 'luecke'],
];

const grundlagen = (bau: Bauzeug) =>
  tabelle(
    'Personalbedarf: Fälle und Schlüssel',
    [['Rechnung und Gruppe'], ['zählt', 'links'], ['Fälle'], ['davon'], ['Schlüssel'], ['Bedarf in VZÄ']],
    eintraege(bau.rechnung.plan.personal?.bedarf).flatMap(([k, rechnung]) => segmentreihen(bau, k, rechnung)),
  );

const segmentreihen = (bau: Bauzeug, k: string, rechnung: Bedarfsrechnung): readonly Reihe[] => {
  if (rechnung.methode === 'C' || rechnung.methode === 'E') return [];
  const ort = `personal.bedarf.${k}`;
  const segmente = eintraege(rechnung.segmente);
  const fallarten = [...new Set(segmente.map(([, { fallart }]) => fallart))];
  const gemischt = fallarten.flatMap((art): readonly Reihe[] => {
    const schluessel = wertAn(bau, `${ort}.mischschluessel.${art}`);
    return schluessel.inhalt.length === 0
      ? []
      : [
          {
            rolle: 'darunter',
            zellen: [textzelle('gemischter Schlüssel'), textzelle(art), leer, leer, schluessel, leer],
          },
        ];
  });
  return [
    ...segmente.map(([s, { bezeichnung, fallart }]) => ({
      zellen: [
        textzelle(`${rechnung.bezeichnung}: ${bezeichnung}`),
        textzelle(fallart),
        ...['faelle', 'anteil', 'schluessel', 'benoetigt'].map(feld =>
          wertAn(bau, `${ort}.segmente.${s}.${feld}`),
        ),
      ],
    })),
    ...gemischt,
  ];
};

const maximalwerte = (bau: Bauzeug) =>
  tabelle(
    'Maximalwert: der höhere aus dieser Rechnung und der des Vorjahres',
    [['Rechnung'], ['diese Rechnung in VZÄ'], ['Vorjahr in VZÄ'], ['genannter Maximalwert in VZÄ']],
    feldreihen(
      bau,
      [
        ['', 'ergebnis'],
        ['', 'vorjahr'],
        ['', 'maximalwert'],
      ],
      eintraege(bau.rechnung.plan.personal?.bedarf).map(([k, { bezeichnung }]) => ({
        name: bezeichnung,
        ort: `personal.bedarf.${k}`,
      })),
    ),
  );

/** How many posts the administrative budget pays. */
export const finanzierbareStellen = (bau: Bauzeug) =>
  groessentabelle(bau, 'Stellen, die das Verwaltungsbudget trägt', [
    ['Kosten je VZÄ und Jahr', 'personal.kostenJeVzae'],
    ['finanzierbare Stellen', 'personal.finanzierbareVzae'],
  ]);
