import type { Instrumentzeile } from '#domain/instrumente';
import {
  liesMonat,
  monatAlsText,
  satzZu,
  schreibeAnteil,
  schreibeWert,
  vergleicheAnteile,
  type Zahl,
} from '#domain/werte';
import { passt } from '../abweichung.ts';
import { instrumentzahl, instrumentzeilen } from '../instrumentzahlen.ts';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ grund: string }>;

/** Seats, entries, mean length and utilisation of a row fit together, and nobody fills more seats than there are. */
export const umfangPasstZusammen = regel<P>({
  code: 'I-06',
  stufe: 'warnt',
  titel: 'Plätze, Eintritte, Verweildauer und Auslastung passen zusammen',
  satz: ({ grund }) => grund,
  pruefe: kontext =>
    instrumentzeilen(kontext).flatMap(([schluessel, zeile]) => [
      ...auslastung(kontext, schluessel),
      ...verlauf(kontext, schluessel, zeile),
    ]),
});

/** One finding a row: an impossible utilisation says more than the entries that do not fit it. */
const auslastung = (kontext: Pruefkontext, schluessel: string): readonly Fund<P>[] => {
  const ort = `zeilen.${schluessel}`;
  const gesagt = instrumentzahl(kontext, 'anteil', `${ort}.auslastung`);
  const errechnet = instrumentzahl(kontext, 'anteil', `${ort}.errechnet.auslastung`);
  for (const zahl of [gesagt, errechnet])
    if (zahl && vergleicheAnteile(zahl.wert, [1, 1]) > 0)
      return [fund(zahl.pfad, { grund: `${rechnung(kontext, zahl)}: Mehr als 100 % sind nicht möglich.` })];
  return [
    ...vergleich(kontext, `${ort}.teilnehmermonate`, [
      `${ort}.errechnet.teilnehmermonate`,
      `${ort}.errechnet.teilnehmermonateAusPlaetzen`,
    ]),
    ...vergleichMitPlaetzen(kontext, ort),
  ];
};

const rechnung = (kontext: Pruefkontext, zahl: Zahl): string =>
  zahl.herkunft.art === 'formel'
    ? satzZu(kontext.blatt, kontext.katalog, zahl)
    : `${zahl.name} ${schreibeWert(zahl)}`;

const vergleichMitPlaetzen = (kontext: Pruefkontext, ort: string): readonly Fund<P>[] => {
  const gesagt =
    instrumentzahl(kontext, 'anzahl', `${ort}.eintritte`) ??
    instrumentzahl(kontext, 'anzahl', `${ort}.menge`);
  const monate = instrumentzahl(kontext, 'anzahl', `${ort}.errechnet.teilnehmermonate`);
  return monate && gesagt
    ? vergleich(kontext, gesagt.pfad.replace('instrumente.', ''), [`${ort}.errechnet.eintritte`])
    : [];
};

/** What is said and what follows from the other figures, within 2 % and at least one. */
const vergleich = (
  kontext: Pruefkontext,
  gesagtesFeld: string,
  errechnete: readonly string[],
): readonly Fund<P>[] => {
  const gesagt = instrumentzahl(kontext, 'anzahl', gesagtesFeld);
  if (!gesagt) return [];
  const abweichend = errechnete
    .flatMap(feld => instrumentzahl(kontext, 'anzahl', feld) ?? [])
    .find(zahl => !passt(zahl.wert - gesagt.wert, Math.max(1, 0.02 * Math.abs(gesagt.wert)), kontext, zahl));
  return abweichend
    ? [
        fund(gesagt.pfad, {
          grund: `${gesagt.name}: genannt ${schreibeWert(gesagt)}. ${rechnung(kontext, abweichend)}.${genutzt(kontext, gesagtesFeld)}`,
        }),
      ]
    : [];
};

const genutzt = (kontext: Pruefkontext, feld: string): string => {
  const [, schluessel = ''] = feld.split('.');
  const anteil = instrumentzahl(kontext, 'anteil', `zeilen.${schluessel}.errechnet.auslastung`);
  return anteil ? ` Aus den genannten Zahlen folgt eine Auslastung von ${schreibeAnteil(anteil.wert)}.` : '';
};

const monatsname = (iso: string): string => {
  const monat = liesMonat(iso);
  return monat === null ? iso : monatAlsText(monat);
};

/** Months outside the plan year cost nothing in it, and the others are all entries of the year. */
const verlauf = (kontext: Pruefkontext, schluessel: string, zeile: Instrumentzeile): readonly Fund<P>[] => {
  const ort = `instrumente.zeilen.${schluessel}.eintrittsverlauf`;
  const { jahr } = kontext.plan.deckblatt;
  const fremde = Object.keys(zeile.eintrittsverlauf ?? {}).filter(monat => !monat.startsWith(`${jahr}-`));
  if (fremde.length > 0)
    return [
      fund(ort, {
        grund: `${zeile.bezeichnung}: Der Eintrittsverlauf nennt ${fremde.map(monatsname).join(', ')}, geplant wird ${jahr}. Diese Eintritte zählen bei den Kosten nicht mit.`,
      }),
    ];
  const monate = Object.values(zeile.eintrittsverlauf ?? {});
  const eintritte =
    instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.eintritte`) ??
    (zeile.einheit === 'eintritte' || zeile.einheit === 'foerderfaelle'
      ? instrumentzahl(kontext, 'anzahl', `zeilen.${schluessel}.menge`)
      : null);
  const summe = monate.reduce((s, { wert }) => s + wert, 0);
  return monate.length === 0 || !eintritte || summe === eintritte.wert
    ? []
    : [
        fund(ort, {
          grund: `${zeile.bezeichnung}: Die Monate ergeben ${schreibeWert({ einheit: 'anzahl', wert: summe })} Eintritte, geplant sind ${schreibeWert(eintritte)}.`,
        }),
      ];
};
