import {
  nennerteil,
  type Richtungsaussage,
  type Strukturgruppe,
  type Strukturmerkmal,
} from '#domain/strukturen';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, zelleAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { aufzaehlungszelle, feldtabelle, wertAn, type Feld } from './feldtabelle.ts';
import { strukturverlaeufe } from './strukturverlauf.ts';

/** Stocks and structures: one table of stocks, one of every described group, directions of shares, values over time. */
export const strukturteil = async (bau: Bauzeug): Promise<readonly Baustein[]> => {
  const { bestaende, gruppen, richtungsaussagen } = bau.rechnung.plan.strukturen ?? {};
  return [
    ...tabelle(
      'Bestände',
      [['Bestand'], ['Anzahl'], ['Anteil am Ganzen']],
      eintraege(bestaende).map(([k, { bezeichnung, teilVon }]) => ({
        ...(teilVon !== undefined && { rolle: 'darunter' as const }),
        zellen: [
          textzelle(bezeichnung),
          zelleAn(bau, `strukturen.bestaende.${k}.anzahl`),
          wertAn(bau, `strukturen.bestaende.${k}.anteil`),
        ],
      })),
    ),
    ...gruppentabellen(bau, eintraege(gruppen)),
    ...eintraege(richtungsaussagen).flatMap(([k, { bezeichnung, nenner }]) =>
      richtungstabelle(bau, k, bezeichnung, nenner),
    ),
    ...(await strukturverlaeufe(bau)),
  ];
};

/** A group with two or more features has a table of its own; single ones share one. */
const gruppentabellen = (bau: Bauzeug, gruppen: readonly (readonly [string, Strukturgruppe])[]) => [
  ...gruppen
    .filter(([, gruppe]) => !istEinzeln(gruppe))
    .flatMap(([k, gruppe]) =>
      merkmaltabelle(gruppe.bezeichnung, [
        ...eintraege(gruppe.merkmale).map(([m, merkmal]) =>
          merkmalreihe(bau, `strukturen.gruppen.${k}.merkmale.${m}`, merkmal, merkmal.bezeichnung),
        ),
        ...zerlegungsreihen(bau, k, gruppe),
      ]),
    ),
  ...merkmaltabelle(
    'Einzelne Strukturmerkmale',
    gruppen
      .filter(([, gruppe]) => istEinzeln(gruppe))
      .flatMap(([k, gruppe]) =>
        eintraege(gruppe.merkmale).map(([m, merkmal]) =>
          merkmalreihe(
            bau,
            `strukturen.gruppen.${k}.merkmale.${m}`,
            merkmal,
            `${gruppe.bezeichnung}: ${merkmal.bezeichnung}`,
          ),
        ),
      ),
  ),
  ...nachgerechnet(bau, gruppen),
];

const istEinzeln = ({ merkmale, zerlegungen }: Strukturgruppe): boolean =>
  eintraege(merkmale).length < 2 && eintraege(zerlegungen).length === 0;

const MERKMAL: readonly Feld[] = [
  ['Anzahl', 'anzahl'],
  ['Anteil', 'anteil'],
  ['Vorjahr', 'vorjahr'],
  ['Zuwachs', 'zuwachs'],
  ['Unterschied', 'unterschied'],
  ['Veränderung genannt', 'veraenderung'],
  ['Veränderung', 'veraenderungErrechnet'],
];

const merkmaltabelle = (titel: string, reihen: readonly Reihe[]) =>
  tabelle(
    titel,
    [
      ['Merkmal'],
      ...MERKMAL.map(([kopf]) => [kopf] as const),
      ['frühere Jahre', 'links'],
      ['Trend', 'links'],
    ],
    reihen,
  );

const merkmalreihe = (
  bau: Bauzeug,
  ort: string,
  { frueher, trend }: Strukturmerkmal,
  name: string,
): Reihe => ({
  zellen: [
    textzelle(name),
    ...MERKMAL.map(([, feld]) => wertAn(bau, `${ort}.${feld}`)),
    aufzaehlungszelle(
      bau,
      Object.keys(frueher ?? {}).map(jahr => [jahr, `${ort}.frueher.${jahr}`] as const),
    ),
    trend === undefined ? leer : textzelle(trend),
  ],
});

/** Sets of features with their sum, and what they leave to 100 %. */
const zerlegungsreihen = (bau: Bauzeug, k: string, { zerlegungen }: Strukturgruppe): readonly Reihe[] =>
  eintraege(zerlegungen).flatMap(([z, { bezeichnung }]) =>
    [
      [`${bezeichnung} zusammen`, 'summe'],
      ['Rest zu 100 %', 'rest'],
    ].flatMap(([name = '', was]): readonly Reihe[] => {
      const adresse = `strukturen.gruppen.${k}.zerlegungen.${z}.${was}`;
      if (!zahlAn(bau, adresse)) return [];
      const zellen = MERKMAL.map(([, feld]) => (feld === 'anteil' ? wertAn(bau, adresse) : leer));
      return [{ rolle: 'nachrichtlich', zellen: [textzelle(name), ...zellen, leer, leer] }];
    }),
  );

/** What numbers and stocks say of the printed shares. */
const nachgerechnet = (bau: Bauzeug, gruppen: readonly (readonly [string, Strukturgruppe])[]) =>
  feldtabelle(
    bau,
    'Strukturmerkmale nachgerechnet',
    'Merkmal',
    [
      ['Anteil aus der Anzahl', 'anteilErrechnet'],
      ['Verhältnis der Bestände', 'verhaeltnis'],
      ['Basis aus Anzahl und Anteil', 'basis'],
      ['Vorjahr aus dem Zuwachs', 'basisVorjahr'],
    ],
    gruppen.flatMap(([k, gruppe]) =>
      eintraege(gruppe.merkmale).map(([m, { bezeichnung }]) => ({
        name: `${gruppe.bezeichnung}: ${bezeichnung}`,
        ort: `strukturen.gruppen.${k}.merkmale.${m}`,
      })),
    ),
  );

/** How numerator and denominator moved, and with them the share. */
const richtungstabelle = (bau: Bauzeug, k: string, titel: string, nenner: Richtungsaussage['nenner']) =>
  tabelle(
    titel,
    [['Gruppe'], ['Zähler'], ['Nenner'], ['Anteil']],
    Object.keys(nenner).map(teil => ({
      zellen: [
        textzelle(nennerteil(teil, nenner)),
        ...['zaehler', `nenner.${teil}`, `verhaeltnis.${teil}`].map(feld =>
          wertAn(bau, `strukturen.richtungsaussagen.${k}.${feld}`),
        ),
      ],
    })),
  );
