import type { Baustein } from '#ports';
import { eintraege, type Bauzeug } from '../bauzeug.ts';
import { feldtabelle, groessentabelle, type Feld } from './feldtabelle.ts';
import { laufendeFaelle } from './laufendeFaelle.ts';
import { mittelspalten, postentabelle } from './mittelspalten.ts';

/** What the amounts of the budget rest on: rows of administrative cost, running cases, planned rows, keys of the cross-checks. */
export const haushaltsgrundlagen = (bau: Bauzeug): readonly Baustein[] => [
  ...postentabelle(bau, 'Gesamtverwaltungskosten nach Arten', 'verwaltungskosten', {
    name: 'Gesamtverwaltungskosten',
    feld: 'gesamtverwaltungskosten',
  }),
  ...kostengrundlagen(bau),
  ...laufendeFaelle(bau),
  ...geplanteAusgaben(bau),
  ...groessentabelle(bau, 'Grundlagen der Gegenproben', [
    ['EinglMV-Schlüssel EGT 1', 'haushalt.einglmv.egt1'],
    ['EinglMV-Schlüssel EGT 2', 'haushalt.einglmv.egt2'],
    ['EinglMV-Schlüssel Verwaltungskosten', 'haushalt.einglmv.verwaltungskosten'],
    ['erwerbsfähige Leistungsberechtigte', 'haushalt.bezugsgroessen.elb'],
    ['abrechenbare Stellen', 'haushalt.bezugsgroessen.vollzeitaequivalente'],
  ]),
];

const KOSTEN: readonly Feld[] = [
  ['Stellen in VZÄ', 'stellen'],
  ['Kosten je VZÄ in €', 'jahreskosten'],
  ['Besetzung', 'besetzung'],
  ['Zuschlag', 'satz'],
  ['Mitarbeitende', 'mitarbeitende'],
  ['Kostensatz je Monat in €', 'kostensatz'],
];

const kostengrundlagen = (bau: Bauzeug) =>
  mittelspalten(bau).flatMap(({ ort, name, angaben }) =>
    feldtabelle(
      bau,
      `Grundlagen der Gesamtverwaltungskosten ${name}`,
      'Kostenart',
      KOSTEN,
      eintraege(angaben.verwaltungskosten).map(([k, { bezeichnung }]) => ({
        name: bezeichnung,
        ort: `${ort}.verwaltungskosten.${k}`,
      })),
    ),
  );

/** What planned rows cost at least, are expected to cost and cost later. */
const geplanteAusgaben = (bau: Bauzeug) => {
  const zeilen = eintraege(bau.rechnung.plan.haushalt.planung?.zeilen);
  const feldzeilen = zeilen.map(([k, { bezeichnung }]) => ({
    name: bezeichnung,
    ort: `haushalt.planung.zeilen.${k}`,
  }));
  const jahre = [
    ...new Set(zeilen.flatMap(([, { folgejahre }]) => Object.keys(folgejahre ?? {}))),
  ].toSorted();
  return [
    ...feldtabelle(
      bau,
      'Geplante Ausgaben: Mindestabnahme und Erfahrung',
      'Position',
      [
        ['Mindestabnahme in €', 'mindestabnahme'],
        ['wird erfahrungsgemäß ausgegeben', 'realisierung'],
        ['erwartet in €', 'erwartet'],
      ],
      feldzeilen,
    ),
    ...feldtabelle(
      bau,
      'Geplante Ausgaben: was erst später fällig wird',
      'Position',
      jahre.map(jahr => [`${jahr} in €`, `folgejahre.${jahr}`] as const),
      feldzeilen,
    ),
    ...feldtabelle(
      bau,
      'Geplante Ausgaben gegen das verfügbare Geld',
      'Größe',
      [['Anteil', 'ueberplanung']],
      [{ name: 'Überplanung', ort: 'haushalt.planung' }],
    ),
  ];
};
