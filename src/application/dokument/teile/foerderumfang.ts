import type { Instrumentzeile } from '#domain/instrumente';
import { liesMonat, monatAlsIso, monatAlsText, monateDesJahres } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, tabelle, type Bauzeug, type Reihe } from '../bauzeug.ts';
import { textzelle } from '../laeufe.ts';
import { aufzaehlungszelle, feldreihen, feldtabelle, wertAn } from './feldtabelle.ts';

/** How much support is planned, counted in another way: entries, seats and months; products of a row; entries by month; vouchers. */
export const foerderumfang = (bau: Bauzeug): readonly Baustein[] => {
  const zeilen = eintraege(bau.rechnung.plan.instrumente?.zeilen);
  return [
    ...umrechnung(bau, zeilen),
    ...eintrittsverlauf(bau, zeilen),
    ...produkte(bau, zeilen),
    ...gutscheine(bau, zeilen),
  ];
};

type Zeilen = readonly (readonly [string, Instrumentzeile])[];

const ort = (k: string): string => `instrumente.zeilen.${k}`;

const UMFANG = ['eintritte', 'plaetze', 'teilnehmermonate', 'verweildauer', 'auslastung', 'bestand'] as const;

/** A said row with what follows from it below. */
const umrechnung = (bau: Bauzeug, zeilen: Zeilen) =>
  tabelle(
    'Eintritte, Plätze und Teilnehmermonate',
    [
      ['Instrument'],
      ['Eintritte'],
      ['Plätze'],
      ['Teilnehmermonate'],
      ['Verweildauer in Monaten'],
      ['Auslastung'],
      ['mittlerer Bestand'],
    ],
    zeilen.flatMap(([k, zeile]) => {
      const errechnet = feldreihen(
        bau,
        UMFANG.map(feld => ['', `errechnet.${feld}`] as const),
        [{ name: 'errechnet', ort: ort(k), rolle: 'darunter' }],
      );
      const ausPlaetzen = feldreihen(
        bau,
        UMFANG.map(
          feld =>
            ['', feld === 'teilnehmermonate' ? 'errechnet.teilnehmermonateAusPlaetzen' : 'keine'] as const,
        ),
        [{ name: 'errechnet aus Plätzen', ort: ort(k), rolle: 'darunter' }],
      );
      const gesagt: Reihe = {
        zellen: [
          textzelle(zeile.bezeichnung),
          ...UMFANG.map(feld => wertAn(bau, `${ort(k)}.${istMenge(zeile, feld) ? 'menge' : feld}`)),
        ],
      };
      const mehrAlsMenge = feldreihen(
        bau,
        UMFANG.map(f => ['', f] as const),
        [{ name: '', ort: ort(k) }],
      );
      return errechnet.length + ausPlaetzen.length + mehrAlsMenge.length > 0
        ? [gesagt, ...errechnet, ...ausPlaetzen]
        : [];
    }),
  );

const istMenge = ({ einheit }: Instrumentzeile, feld: (typeof UMFANG)[number]): boolean =>
  einheit === feld || (einheit === 'foerderfaelle' && feld === 'eintritte');

/** As planned by month; where only a number for the year is planned, spread evenly as the cost is calculated. */
const eintrittsverlauf = (bau: Bauzeug, zeilen: Zeilen) =>
  tabelle(
    'Eintritte nach Monaten',
    [['Instrument'], ['Eintritte', 'links']],
    zeilen
      .map(([k, { bezeichnung, eintrittsverlauf: verlauf }]): Reihe => {
        const geplant = verlauf !== undefined;
        const feld = geplant ? 'eintrittsverlauf' : 'verteilt';
        return {
          zellen: [
            textzelle(geplant ? bezeichnung : `${bezeichnung} (gleichmäßig verteilt)`),
            aufzaehlungszelle(
              bau,
              (geplant ? Object.keys(verlauf).toSorted() : planmonate(bau)).map(
                iso => [monatsname(iso), `${ort(k)}.${feld}.${iso}`] as const,
              ),
            ),
          ],
        };
      })
      .filter(({ zellen }) => (zellen[1]?.inhalt.length ?? 0) > 0),
  );

const planmonate = (bau: Bauzeug): readonly string[] =>
  monateDesJahres(bau.rechnung.plan.deckblatt.jahr).map(monat => monatAlsIso(monat));

const monatsname = (iso: string): string => {
  const monat = liesMonat(iso);
  return monat === null ? iso : monatAlsText(monat).replace(/ \d+$/, '');
};

const produkte = (bau: Bauzeug, zeilen: Zeilen) =>
  feldtabelle(
    bau,
    'Was die Produkte von ihrer Zeile erklären',
    'Instrument',
    [
      ['geplant', 'menge'],
      ['in Produkten', 'produkte'],
      ['keinem Produkt zugeordnet', 'rest'],
    ],
    zeilen
      .filter(([k]) => wertAn(bau, `${ort(k)}.produkte`).inhalt.length > 0)
      .map(([k, { bezeichnung }]) => ({ name: bezeichnung, ort: ort(k) })),
  );

const gutscheine = (bau: Bauzeug, zeilen: Zeilen) =>
  feldtabelle(
    bau,
    'Gutscheine und ihre Einlösung',
    'Instrument',
    [
      ['ausgestellt', 'ausgestellt'],
      ['eingelöst', 'eingeloest'],
      ['Einlösequote', 'einloesequote'],
      ['Eintritte daraus', 'eintritte'],
    ],
    zeilen.map(([k, { bezeichnung, gutscheine: g }]) => ({
      name: g ? `${bezeichnung} (${g.jahr})` : bezeichnung,
      ort: `${ort(k)}.gutscheine`,
    })),
  );
