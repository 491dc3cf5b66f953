import {
  anteilAnAnzahl,
  anteilVonAnzahl,
  differenzAnzahl,
  punktedifferenz,
  sage,
  sageSicher,
  summeAnzahl,
  ziel,
  type Schreibzeug,
} from '#domain/angaben';
import { liesMonat, monatAlsText, monatTeile, vergleicheAnteile, type Zahl } from '#domain/werte';
import type { Quotenteil, Quotenvorgabe, Quotenziel } from './angaben.ts';
import {
  gewichtetesMittel,
  noetigesGewicht,
  quotenprognose,
  quotePlusPunkte,
  quoteRelativ,
  sollNachVerlauf,
} from './formeln/index.ts';
import { sageFruehereZiele } from './fruehereZiele.ts';

type Umfeld = Readonly<{ jahr: number; ergebnisse: ReadonlyMap<string, Zahl<'anzahl'>> }>;

type Hier = Readonly<{ zeug: Schreibzeug; ort: readonly string[]; name: string }>;
type Quote = Zahl<'anteil'>;

const bei = ({ zeug, ort, name }: Hier, was: string, ...weiter: readonly (string | number)[]) =>
  ziel(zeug, `${name}: ${was}`, ...ort, ...weiter);

/** A quota with its value, its parts and teams, the path through the year, and what it means in integrations. */
export const berechneQuotenziel = (
  zeug: Schreibzeug,
  schluessel: string,
  angaben: Quotenziel,
  umfeld: Umfeld,
): void => {
  const hier: Hier = { zeug, ort: ['ziele', schluessel], name: angaben.bezeichnung };
  const gesetzt = angaben.vorgabe ? vorgabe(hier, angaben.vorgabe) : null;
  const ausTeilen = angaben.teile ? teilmittel(hier, angaben.teile, gesetzt, umfeld) : null;
  const zielwert = gesetzt ?? ausTeilen;
  for (const ende of ['von', 'bis'] as const)
    sage(
      zeug,
      'anteil',
      angaben.korridor?.[ende],
      `${hier.name}: Korridor ${ende}`,
      ...hier.ort,
      'korridor',
      ende,
    );
  const vorjahr = sage(zeug, 'anteil', angaben.vorjahr, `${hier.name}: Vorjahr`, ...hier.ort, 'vorjahr');
  if (zielwert && vorjahr)
    zeug.rechnung.wende(punktedifferenz, bei(hier, 'Veränderung gegen Vorjahr', 'veraenderung'), {
      neu: zielwert,
      alt: vorjahr,
    });
  sageFruehereZiele(hier, 'anteil', angaben.frueher);
  teammittel(hier, angaben.teams ?? {});
  const koepfe = integrationen(hier, angaben, zielwert);
  verlauf(hier, angaben, { zielwert, koepfe, jahr: umfeld.jahr });
};

/** The value as it is set: said, or raised by percent or by points. */
const vorgabe = (hier: Hier, v: Quotenvorgabe): Quote => {
  const { zeug, ort, name } = hier;
  const { wende } = zeug.rechnung;
  if (v.art === 'wert') return sageSicher(zeug, 'anteil', v.wert, `${name}: Ziel`, ...ort, 'vorgabe', 'wert');
  const basis = sageSicher(zeug, 'anteil', v.basis, `${name}: Basis`, ...ort, 'vorgabe', 'basis');
  const aenderung = `${name}: Änderung`;
  return v.art === 'relativ'
    ? wende(quoteRelativ, bei(hier, 'Ziel', 'wert'), {
        basis,
        um: sageSicher(zeug, 'anteil', v.um, aenderung, ...ort, 'vorgabe', 'um'),
      })
    : wende(quotePlusPunkte, bei(hier, 'Ziel', 'wert'), {
        basis,
        um: sageSicher(zeug, 'punkte', v.um, aenderung, ...ort, 'vorgabe', 'um'),
      });
};

type Teil = Readonly<{ hier: Hier; quote: Quote; gewicht: Zahl<'anzahl'> | null }>;

/** Weighted mean of the parts, the share each has, and of two parts the share each would need for the value that is set. */
const teilmittel = (
  hier: Hier,
  angaben: Readonly<Record<string, Quotenteil>>,
  gesetzt: Quote | null,
  umfeld: Umfeld,
): Quote | null => {
  const teile = Object.entries(angaben).map(([schluessel, teil]) =>
    rechneTeil(hier, schluessel, teil, umfeld),
  );
  if (gesetzt) noetigeGewichte(teile, gesetzt);
  const gewichte = teile.flatMap(({ gewicht }) => gewicht ?? []);
  if (teile.length === 0 || gewichte.length < teile.length) return null;
  const { wende } = hier.zeug.rechnung;
  const ganzes = wende(summeAnzahl, bei(hier, 'Gewichte zusammen', 'gewicht'), { teile: gewichte });
  if (ganzes.wert <= 0) return null;
  for (const { hier: dort, gewicht } of teile)
    if (gewicht) wende(anteilAnAnzahl, bei(dort, 'Gewicht', 'gewichtsanteil'), { teil: gewicht, ganzes });
  return wende(gewichtetesMittel, bei(hier, 'Ziel aus den Teilen', 'wertAusTeilen'), {
    quoten: teile.map(({ quote }) => quote),
    gewichte,
  });
};

const rechneTeil = (hier: Hier, schluessel: string, teil: Quotenteil, { ergebnisse }: Umfeld): Teil => {
  const dort: Hier = {
    ...hier,
    ort: [...hier.ort, 'teile', schluessel],
    name: `${hier.name}, ${teil.bezeichnung}`,
  };
  const quote = vorgabe(dort, teil.vorgabe);
  const gewicht =
    sage(hier.zeug, 'anzahl', teil.gewicht, `${dort.name}: Personen`, ...dort.ort, 'gewicht') ??
    ergebnisse.get(teil.prognose ?? '') ??
    null;
  return { hier: dort, quote, gewicht };
};

const noetigeGewichte = (teile: readonly Teil[], ganzes: Quote): void => {
  if (teile.length !== 2) return;
  for (const [teil, anderer] of [teile, teile.toReversed()])
    if (teil && anderer && !gleich(teil.quote, anderer.quote))
      teil.hier.zeug.rechnung.wende(noetigesGewicht, bei(teil.hier, 'nötiges Gewicht', 'gewichtNoetig'), {
        ganzes,
        teil: teil.quote,
        anderer: anderer.quote,
      });
};

const gleich = (a: Quote, b: Quote): boolean => vergleicheAnteile(a.wert, b.wert) === 0;

const teammittel = (hier: Hier, teams: NonNullable<Quotenziel['teams']>): void => {
  const { zeug } = hier;
  const gesagt = Object.entries(teams).map(([schluessel, { bezeichnung, quote, gewicht }]) => {
    const ort = [...hier.ort, 'teams', schluessel];
    const name = (was: string): string => `${hier.name}, ${bezeichnung}: ${was}`;
    return {
      quote: sageSicher(zeug, 'anteil', quote, name('Ziel'), ...ort, 'quote'),
      gewicht: sageSicher(zeug, 'anzahl', gewicht, name('Personen'), ...ort, 'gewicht'),
    };
  });
  if (gesagt.reduce((summe, { gewicht }) => summe + gewicht.wert, 0) <= 0) return;
  zeug.rechnung.wende(gewichtetesMittel, bei(hier, 'Ziel aus den Teams', 'wertAusTeams'), {
    quoten: gesagt.map(({ quote }) => quote),
    gewichte: gesagt.map(({ gewicht }) => gewicht),
  });
};

/** People in the denominator, and the integrations the target means. */
type Koepfe = Readonly<{ nenner: Zahl<'anzahl'>; noetig: Zahl<'anzahl'> }>;

const integrationen = (hier: Hier, angaben: Quotenziel, zielwert: Quote | null): Koepfe | null => {
  const { zeug, ort, name } = hier;
  const nenner = sage(zeug, 'anzahl', angaben.nenner, `${name}: Personen im Nenner`, ...ort, 'nenner');
  sage(zeug, 'anzahl', angaben.besteFaelle, `${name}: bestes der letzten Jahre`, ...ort, 'besteFaelle');
  if (!nenner || !zielwert) return null;
  const noetig = zeug.rechnung.wende(anteilVonAnzahl, bei(hier, 'nötige Integrationen', 'integrationen'), {
    anteil: zielwert,
    ganzes: nenner,
  });
  return { nenner, noetig };
};

type Weg = Readonly<{ zielwert: Quote | null; koepfe: Koepfe | null; jahr: number }>;

/** The path by last year's course, and for the last known month forecast and rest. */
const verlauf = (hier: Hier, angaben: Quotenziel, { zielwert, koepfe, jahr }: Weg): void => {
  const { zeug, ort, name } = hier;
  const vorjahr = (angaben.verlaufVorjahr ?? []).map((angabe, i) =>
    sageSicher(
      zeug,
      'anteil',
      angabe,
      `${name}: Vorjahr bis Monat ${i + 1}`,
      ...ort,
      'verlaufVorjahr',
      i + 1,
    ),
  );
  const dezember = vorjahr[11];
  if (zielwert && dezember && dezember.wert[0] > 0)
    for (const [i, monat] of vorjahr.slice(0, 12).entries())
      zeug.rechnung.wende(sollNachVerlauf, bei(hier, `Soll bis Monat ${i + 1}`, 'soll', i + 1), {
        ziel: zielwert,
        monat,
        dezember,
      });
  const letzter = istwerte(hier, angaben.ist ?? {}, jahr).at(-1);
  if (!letzter) return;
  const monat = vorjahr[letzter.nummer - 1];
  if (monat && dezember && monat.wert[0] > 0)
    zeug.rechnung.wende(quotenprognose, bei(hier, 'Prognose zum Jahresende', 'prognoseJahresende'), {
      ist: letzter.ist,
      monat,
      dezember,
    });
  if (koepfe) restbedarf(hier, koepfe, letzter.ist);
};

/** Integrations so far and still needed, on the denominator of the whole year. */
const restbedarf = (hier: Hier, { nenner, noetig }: Koepfe, ist: Quote): void => {
  const { wende } = hier.zeug.rechnung;
  const bisher = wende(anteilVonAnzahl, bei(hier, 'Integrationen bisher', 'integrationenBisher'), {
    anteil: ist,
    ganzes: nenner,
  });
  wende(differenzAnzahl, bei(hier, 'noch nötige Integrationen', 'integrationenRest'), {
    von: noetig,
    ab: bisher,
  });
};

/** Cumulated values of the plan year in the order of its months. */
const istwerte = (hier: Hier, ist: NonNullable<Quotenziel['ist']>, jahr: number) =>
  Object.entries(ist)
    .flatMap(([text, angabe]) => {
      const monat = liesMonat(text);
      return monat === null ? [] : [{ text, monat, angabe }];
    })
    .toSorted((a, b) => a.monat - b.monat)
    .map(({ text, monat, angabe }) => ({
      monat,
      nummer: monatTeile(monat).monat,
      ist: sageSicher(
        hier.zeug,
        'anteil',
        angabe,
        `${hier.name}: bis ${monatAlsText(monat)}`,
        ...hier.ort,
        'ist',
        text,
      ),
    }))
    .filter(({ monat }) => monatTeile(monat).jahr === jahr);
