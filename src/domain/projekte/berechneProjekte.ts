import {
  anteilAnAnzahl,
  anteilVonAnzahl,
  sage,
  sageSicher,
  zaehle,
  ziel,
  type Schreibzeug,
} from '#domain/angaben';
import { monateDesJahres, type Zahl } from '#domain/werte';
import type { Projekt, Projektangaben } from './angaben.ts';
import {
  durchlauf,
  durchlaufAusStellen,
  integrationenImJahr,
  mittlereVerweildauer,
  plaetzeAusStellen,
  plaetzeInDerLaufzeit,
  teilnehmendeAusQuote,
  zeitgewichteteStellen,
} from './formeln/index.ts';

/** Posts of a project as they stand, and by the months of the plan year in which they are there. */
export type Projektstellen = Readonly<{ stellen: Zahl<'vzae'>; gewichtet: Zahl<'vzae'> }>;

/** Projects with seats, target and result; returns the posts of those that name any, by key. */
export const berechneProjekte = (
  zeug: Schreibzeug,
  { projekte }: Projektangaben,
  jahr: number,
): ReadonlyMap<string, Projektstellen> =>
  new Map(
    Object.entries(projekte).flatMap(([schluessel, projekt]) => {
      const stellen = berechneProjekt({ zeug, schluessel, projekt }, jahr);
      return stellen ? [[schluessel, stellen] as const] : [];
    }),
  );

type Projektzeug = Readonly<{ zeug: Schreibzeug; schluessel: string; projekt: Projekt }>;

const hier = ({ zeug, schluessel, projekt }: Projektzeug, name: string, ...ort: readonly string[]) =>
  ziel(zeug, `${projekt.bezeichnung}: ${name}`, 'projekte', schluessel, ...ort);

const berechneProjekt = (p: Projektzeug, jahr: number): Projektstellen | null => {
  const { zeug, schluessel, projekt } = p;
  const ort = ['projekte', schluessel] as const;
  const name = (was: string): string => `${projekt.bezeichnung}: ${was}`;
  const stellen = sage(zeug, 'vzae', projekt.stellen, name('Stellen'), ...ort, 'stellen');
  sage(zeug, 'anzahl', projekt.personen, name('Beschäftigte'), ...ort, 'personen');
  const monate = zaehle(zeug, monateImJahr(projekt, jahr), name('Monate im Planjahr'), ...ort, 'monate');
  const plaetze = plaetzeDesProjekts(p, stellen);
  plaetzeDerLaufzeit(p);
  berechneZiel(p, plaetze, monate);
  berechneErgebnis(p, plaetze.anzahl);
  if (!stellen) return null;
  const gewichtet = zeug.rechnung.wende(
    zeitgewichteteStellen,
    hier(p, 'Stellen im Jahresdurchschnitt', 'stellenGewichtet'),
    { stellen, monate },
  );
  return { stellen, gewichtet };
};

/** Months of the plan year between first and last month of the project; without either end the year's own. */
export const monateImJahr = ({ von, bis }: Pick<Projekt, 'von' | 'bis'>, jahr: number): number =>
  monateDesJahres(jahr).filter(m => (von === undefined || m >= von) && (bis === undefined || m <= bis))
    .length;

/** Seats in whole numbers, and the posts and key they follow from where the plan does not say them. */
type Projektplaetze = Readonly<{
  anzahl: Zahl<'anzahl'> | null;
  ausStellen: Readonly<{ stellen: Zahl<'vzae'>; schluessel: Zahl<'schluessel'> }> | null;
}>;

/** As said, else posts × cases per post. */
const plaetzeDesProjekts = (p: Projektzeug, stellen: Zahl<'vzae'> | null): Projektplaetze => {
  const { zeug, schluessel, projekt } = p;
  const ort = ['projekte', schluessel] as const;
  const name = (was: string): string => `${projekt.bezeichnung}: ${was}`;
  const je = sage(
    zeug,
    'schluessel',
    projekt.jeVollzeitkraft,
    name('Betreute je Vollzeitkraft'),
    ...ort,
    'jeVollzeitkraft',
  );
  const genannt = sage(zeug, 'anzahl', projekt.plaetze, name('Plätze'), ...ort, 'plaetze');
  if (genannt || !stellen || !je) return { anzahl: genannt, ausStellen: null };
  const ausStellen = { stellen, schluessel: je };
  return {
    anzahl: zeug.rechnung.wende(plaetzeAusStellen, hier(p, 'Plätze', 'plaetze'), ausStellen),
    ausStellen,
  };
};

/** Seats of a year over the whole project, where both of its ends are known. */
const plaetzeDerLaufzeit = (p: Projektzeug): void => {
  const { zeug, schluessel, projekt } = p;
  const { von, bis, plaetzeImJahr: gesagt } = projekt;
  const ort = ['projekte', schluessel] as const;
  const name = (was: string): string => `${projekt.bezeichnung}: ${was}`;
  const plaetzeImJahr = sage(zeug, 'anzahl', gesagt, name('Plätze im Jahr'), ...ort, 'plaetzeImJahr');
  if (!plaetzeImJahr || von === undefined || bis === undefined || bis < von) return;
  const laufzeit = zaehle(zeug, bis - von + 1, name('Laufzeit in Monaten'), ...ort, 'laufzeit');
  zeug.rechnung.wende(plaetzeInDerLaufzeit, hier(p, 'Plätze in der Laufzeit', 'plaetzeInDerLaufzeit'), {
    plaetzeImJahr,
    laufzeit,
  });
};

/** What the target means in people: with full seats, each for as long as allowed. */
const berechneZiel = (
  p: Projektzeug,
  { anzahl, ausStellen }: Projektplaetze,
  monate: Zahl<'anzahl'>,
): void => {
  const { zeug, schluessel, projekt } = p;
  const { wende } = zeug.rechnung;
  const ort = ['projekte', schluessel] as const;
  const name = (was: string): string => `${projekt.bezeichnung}: ${was}`;
  const dauer = sage(zeug, 'dezimal', projekt.hoechstdauer, name('Höchstdauer'), ...ort, 'hoechstdauer');
  const quote = sage(zeug, 'anteil', projekt.ziel?.quote, name('Zielquote'), ...ort, 'ziel', 'quote');
  const bedarfsdeckend = sage(
    zeug,
    'anteil',
    projekt.ziel?.bedarfsdeckend,
    name('davon ohne Leistungsbezug (Ziel)'),
    ...ort,
    'ziel',
    'bedarfsdeckend',
  );
  const jeMonat = sage(
    zeug,
    'anzahl',
    projekt.ziel?.integrationenJeMonat,
    name('Integrationen je Monat (Ziel)'),
    ...ort,
    'ziel',
    'integrationenJeMonat',
  );
  if (jeMonat)
    wende(integrationenImJahr, hier(p, 'Integrationen im Jahr (Ziel)', 'ziel', 'integrationenImJahr'), {
      jeMonat,
      monate,
    });
  if (!anzahl || !dauer || dauer.wert <= 0) return;
  const voll = hier(p, 'Teilnehmende bei voller Dauer', 'ziel', 'teilnehmende');
  const teilnehmende = ausStellen
    ? wende(durchlaufAusStellen, voll, { ...ausStellen, monate, dauer })
    : wende(durchlauf, voll, { plaetze: anzahl, monate, dauer });
  if (!quote) return;
  const integrationen = wende(
    anteilVonAnzahl,
    hier(p, 'Integrationen bei voller Dauer (Ziel)', 'ziel', 'integrationen'),
    { anteil: quote, ganzes: teilnehmende },
  );
  if (bedarfsdeckend)
    wende(
      anteilVonAnzahl,
      hier(p, 'davon ohne Leistungsbezug bei voller Dauer (Ziel)', 'ziel', 'leistungsbeendigungen'),
      { anteil: bedarfsdeckend, ganzes: integrationen },
    );
};

/** What the result implies: participants, and the mean stay in which so many went through the seats. */
const berechneErgebnis = (p: Projektzeug, plaetze: Zahl<'anzahl'> | null): void => {
  const { zeug, schluessel, projekt } = p;
  const { ergebnis } = projekt;
  if (!ergebnis) return;
  const { wende } = zeug.rechnung;
  const ort = ['projekte', schluessel, 'ergebnis'] as const;
  const name = (was: string): string => `${projekt.bezeichnung}: ${was}`;
  const monate = zaehle(zeug, ergebnis.monate, name('Monate des Ergebnisses'), ...ort, 'monate');
  const integrationen = sageSicher(
    zeug,
    'anzahl',
    ergebnis.integrationen,
    name('Integrationen'),
    ...ort,
    'integrationen',
  );
  const quote = sage(zeug, 'anteil', ergebnis.quote, name('Integrationsquote'), ...ort, 'quote');
  const beendet = sage(
    zeug,
    'anzahl',
    ergebnis.leistungsbeendigungen,
    name('Leistungsbeendigungen'),
    ...ort,
    'leistungsbeendigungen',
  );
  if (beendet && integrationen.wert !== 0)
    wende(anteilAnAnzahl, hier(p, 'davon ohne Leistungsbezug', 'ergebnis', 'bedarfsdeckend'), {
      teil: beendet,
      ganzes: integrationen,
    });
  if (!quote || quote.wert[0] <= 0) return;
  const teilnehmende = wende(
    teilnehmendeAusQuote,
    hier(p, 'Teilnehmende nach der Quote', 'ergebnis', 'teilnehmende'),
    { integrationen, quote },
  );
  if (plaetze && teilnehmende.wert !== 0)
    wende(
      mittlereVerweildauer,
      hier(p, 'nötige mittlere Verweildauer in Monaten', 'ergebnis', 'verweildauer'),
      {
        plaetze,
        monate,
        teilnehmende,
      },
    );
};
