import type { Instrumentzeile } from '#domain/instrumente';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { leer, textzelle } from '../laeufe.ts';
import { wertAn } from './feldtabelle.ts';
import { restname, ueberplanungssatz } from './ueberplanung.ts';

/** What the planned support costs: by row, in later years, and by group with what the EGT has left. */
export const foerderkosten = (bau: Bauzeug): readonly Baustein[] => [
  ...imPlanjahr(bau),
  ...inSpaeterenJahren(bau),
  ...nachGruppen(bau),
  ...ueberplanungssatz(bau),
];

const zeilenVon = (bau: Bauzeug) => eintraege(bau.rechnung.plan.instrumente?.zeilen);
const ortVon = (k: string): string => `instrumente.zeilen.${k}.kosten`;

const imPlanjahr = (bau: Bauzeug) => {
  const { jahr } = bau.rechnung.plan.deckblatt;
  return tabelle(
    'Kosten der geplanten Förderungen',
    [['Instrument'], ['Kosten je Einheit in €'], [`${jahr} in €`]],
    [
      ...zeilenVon(bau).map(([k, zeile]): Reihe => ({
        zellen: [
          textzelle(zeile.bezeichnung),
          wertAn(bau, `${ortVon(k)}.stueckkosten`),
          wertAn(bau, adresseDesJahres(bau, ortVon(k), zeile, jahr)),
        ],
      })),
      summenreihe(bau, [jahr], 1, 0),
    ].filter(hatZahl),
  );
};

/** Rows calculated from unit cost, year by year: support reaches into later years. */
const inSpaeterenJahren = (bau: Bauzeug) => {
  const jahre = kostenjahre(bau);
  const spaetere = jahre.filter(j => j > bau.rechnung.plan.deckblatt.jahr);
  return tabelle(
    'Kosten nach Jahren der Fälligkeit',
    [['Instrument'], ...jahre.map(j => [`${j} in €`] as const), ['zusammen in €']],
    [
      ...zeilenVon(bau)
        .filter(([k]) => spaetere.some(j => zahlAn(bau, `${ortVon(k)}.jahre.${j}`)) || hatGesamt(bau, k))
        .map(([k, { bezeichnung }]): Reihe => ({
          zellen: [
            textzelle(bezeichnung),
            ...jahre.map(j => wertAn(bau, `${ortVon(k)}.jahre.${j}`)),
            wertAn(bau, `${ortVon(k)}.gesamt`),
          ],
        })),
      ...(spaetere.length > 0 ? [summenreihe(bau, jahre, 0, 1)] : []),
    ],
  );
};

const hatGesamt = (bau: Bauzeug, k: string): boolean => zahlAn(bau, `${ortVon(k)}.gesamt`) !== undefined;

/** The sum of all rows by year, with empty cells before and behind. */
const summenreihe = (bau: Bauzeug, jahre: readonly number[], davor: number, danach: number): Reihe => ({
  rolle: 'summe',
  zellen: [
    textzelle('Summe aller Instrumente'),
    ...Array.from({ length: davor }, () => leer),
    ...jahre.map(j => wertAn(bau, `instrumente.kosten.jahre.${j}`)),
    ...Array.from({ length: danach }, () => leer),
  ],
});

/** A row that names a planned row of the budget has that row's money. */
const adresseDesJahres = (bau: Bauzeug, ort: string, { planzeile }: Instrumentzeile, jahr: number): string =>
  planzeile !== undefined && jahr === bau.rechnung.plan.deckblatt.jahr
    ? `haushalt.planung.zeilen.${planzeile}.kosten`
    : `${ort}.jahre.${jahr}`;

const nachGruppen = (bau: Bauzeug) => {
  const reihe = (name: string, ort: string): Reihe => ({
    zellen: [textzelle(name), wertAn(bau, `${ort}.kosten`), wertAn(bau, `${ort}.kostenanteil`)],
  });
  return tabelle(
    'Kosten nach Gruppen und was vom Eingliederungstitel bleibt',
    [['Gruppe'], [`${bau.rechnung.plan.deckblatt.jahr} in €`], ['Anteil an den Kosten']],
    [
      ...eintraege(bau.rechnung.plan.instrumente?.gruppen).map(([g, { nummer, bezeichnung }]) =>
        reihe(`${nummer}. ${bezeichnung}`, `instrumente.gruppen.${g}`),
      ),
      reihe('außerhalb der Gruppen', 'instrumente.ohneGruppe'),
      {
        rolle: 'summe' as const,
        zellen: [
          textzelle(restname(bau, 'vom Eingliederungstitel noch frei')),
          wertAn(bau, 'instrumente.kosten.rest'),
          leer,
        ],
      },
    ].filter(hatZahl),
  );
};

const hatZahl = ({ zellen }: Reihe): boolean => zellen.slice(1).some(({ inhalt }) => inhalt.length > 0);

/** The years of which any row or the sum has cost. */
const kostenjahre = ({ rechnung }: Bauzeug): readonly number[] =>
  [
    ...new Set(
      [...rechnung.blatt.keys()].flatMap(p => {
        const treffer = /^instrumente\.(?:zeilen\.[^.]+\.)?kosten\.jahre\.(\d{4})$/.exec(p);
        return treffer ? [Number(treffer[1])] : [];
      }),
    ),
  ].toSorted((a, b) => a - b);
