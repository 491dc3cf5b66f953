import type { Baustein } from '#ports';
import { eintraege, tabelle, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { feldtabelle, groessentabelle, wertAn, type Feld } from './feldtabelle.ts';
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

/** Cases that bind money, and below each what it costs in every year and Förderjahr. */
const laufendeFaelle = (bau: Bauzeug) =>
  tabelle(
    'Laufende Fälle und was sie binden',
    [['Fälle'], ['Anzahl'], ['je Fall und Monat in €'], ['Monate'], ['in €']],
    eintraege(bau.rechnung.plan.haushalt.bindungen?.faelle).flatMap(([k, { bezeichnung }]) => {
      const ort = `haushalt.bindungen.faelle.${k}`;
      return [
        {
          zellen: [
            textzelle(bezeichnung),
            ...['anzahl', 'monatsbetrag'].map(feld => wertAn(bau, `${ort}.${feld}`)),
            leer,
            leer,
          ],
        },
        ...abschnitte(bau, ort).map(([name, adresse]): Reihe => ({
          rolle: 'darunter',
          zellen: [textzelle(name), leer, leer, wertAn(bau, `${adresse}.monate`), wertAn(bau, adresse)],
        })),
      ];
    }),
  );

/** Years and Förderjahre of a case that are on the sheet: '2027, 2. Förderjahr'. */
const abschnitte = (bau: Bauzeug, ort: string): readonly (readonly [string, string])[] =>
  [...bau.rechnung.blatt.keys()].flatMap(p => {
    const treffer = p.startsWith(`${ort}.`)
      ? /^(\d{4})\.foerderjahr(\d+)$/.exec(p.slice(ort.length + 1))
      : null;
    return treffer ? [[`${treffer[1]}, ${treffer[2]}. Förderjahr`, p] as const] : [];
  });

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
