import type { Zahl } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, tabelle, zahlAn, zelleAn, type Bauzeug } from '../bauzeug.ts';
import { text, textzelle } from '../laeufe.ts';
import { feldtabelle, wertAn } from './feldtabelle.ts';
import { mittelspalten } from './mittelspalten.ts';

/** Shares within the budget, why money is moved and what stays open, Umschichtung of earlier years, partial budgets. */
export const haushaltsanteile = (bau: Bauzeug): readonly Baustein[] => [
  ...anteile(bau),
  ...gruende(bau),
  ...umschichtung(bau),
  ...frueher(bau),
  ...teilbudgets(bau),
  ...anteilsaussagen(bau),
  ...eigeneGrenzen(bau),
];

const ANTEILE = [
  ['Umschichtung am EGT', 'umschichtung.anteil'],
  ['EGT am Gesamtbudget', 'eingliederungstitel.anteilAmGesamtbudget'],
  ['Kommune an den Gesamtverwaltungskosten', 'kommunalerFinanzierungsanteil.anteil'],
] as const;

const anteile = (bau: Bauzeug) => {
  const spalten = mittelspalten(bau);
  return tabelle(
    'Anteile im Haushalt',
    [['Anteil'], ...spalten.map(({ name }) => [name] as const)],
    ANTEILE.map(([name, feld]) => ({
      zellen: [textzelle(name), ...spalten.map(({ ort }) => wertAn(bau, `${ort}.${feld}`))],
    })).filter(({ zellen }) => zellen.slice(1).some(({ inhalt }) => inhalt.length > 0)),
  );
};

const gruende = (bau: Bauzeug): readonly Baustein[] =>
  mittelspalten(bau).flatMap(({ name, angaben }): readonly Baustein[] => {
    const grund = angaben.umschichtung?.grund;
    return grund === undefined
      ? []
      : [{ art: 'absatz', inhalt: [text(`Grund der Umschichtung (${name}): ${grund}`)] }];
  });

const umschichtung = (bau: Bauzeug) =>
  feldtabelle(
    bau,
    'Umschichtung: gewählt und gebraucht',
    'Jahr',
    [
      ['gewählt in €', 'umschichtung'],
      ['vom VKB zurück in €', 'umschichtung.betrag'],
      ['nach den Verwaltungskosten nötig in €', 'umschichtung.bedarf'],
      ['ungedeckter Bundesanteil in €', 'umschichtung.luecke'],
    ],
    mittelspalten(bau).filter(({ ort }) =>
      ['betrag', 'bedarf', 'luecke'].some(feld => zahlAn(bau, `${ort}.umschichtung.${feld}`)),
    ),
  );

const frueher = (bau: Bauzeug) =>
  tabelle(
    'Umschichtung früherer Jahre',
    [['Jahr'], ['in €']],
    eintraege(bau.rechnung.plan.haushalt.umschichtungFrueher).map(([jahr]) => ({
      zellen: [textzelle(jahr), zelleAn(bau, `haushalt.umschichtungFrueher.${jahr}`)],
    })),
  );

const teilbudgets = (bau: Bauzeug) =>
  eintraege(bau.rechnung.plan.haushalt.teilbudgets).flatMap(([k, { bezeichnung, von, zeilen }]) => {
    const ort = `haushalt.teilbudgets.${k}`;
    const ganzes = zahlAn(bau, von);
    return tabelle(
      ganzes ? `${bezeichnung} (Teile von: ${ganzes.name})` : bezeichnung,
      [['Teilbudget'], ['in €'], ['Anteil']],
      [
        ...eintraege(zeilen).map(([z, zeile]) => ({
          zellen: [
            textzelle(zeile.bezeichnung),
            wertAn(bau, `${ort}.zeilen.${z}.betrag`),
            wertAn(bau, `${ort}.zeilen.${z}.anteil`),
          ],
        })),
        {
          rolle: 'summe',
          zellen: [textzelle('Summe'), wertAn(bau, `${ort}.summe`), { inhalt: [] }],
        },
      ],
    );
  });

const anteilsaussagen = (bau: Bauzeug) =>
  tabelle(
    'Genannte Anteile',
    [['Größe'], ['in €'], ['Anteil'], ['wovon', 'links']],
    eintraege(bau.rechnung.plan.haushalt.anteilsaussagen).map(([k, { bezeichnung, von }]) => ({
      zellen: [
        textzelle(bezeichnung),
        ...['betrag', 'anteil'].map(feld => wertAn(bau, `haushalt.anteilsaussagen.${k}.${feld}`)),
        textzelle(ganzesName(von === undefined ? undefined : zahlAn(bau, von))),
      ],
    })),
  );

const ganzesName = (zahl: Zahl | undefined): string => zahl?.name ?? 'nicht genannt';

/** Limits the Jobcenter sets for itself; the plan says them, nothing is computed from them. */
const eigeneGrenzen = (bau: Bauzeug) => {
  const grenzen = bau.rechnung.plan.haushalt.grenzen;
  const zeile = (name: string, grenze: Readonly<{ text: string | number }> | undefined) =>
    grenze === undefined ? [] : [{ zellen: [textzelle(name), textzelle(String(grenze.text))] }];
  return tabelle(
    'Selbst gesetzte Grenzen',
    [['Größe'], ['höchstens']],
    [
      ...zeile('Umschichtung am EGT', grenzen?.umschichtungHoechstens),
      ...zeile('Überplanung', grenzen?.ueberplanungHoechstens),
      ...eintraege(grenzen?.instrumente).flatMap(([instrument, grenze]) =>
        zeile(`${instrument}: Anteil am zugeteilten EGT`, grenze),
      ),
    ],
  );
};
