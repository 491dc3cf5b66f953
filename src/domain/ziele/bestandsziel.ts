import {
  anteilAnAnzahl,
  kalenderzahl,
  sage,
  sageSicher,
  summeAnzahl,
  veraenderungAnzahl,
  ziel,
  type Schreibzeug,
} from '#domain/angaben';
import { liesMonat, monatAlsText, monatTeile, type Zahl } from '#domain/werte';
import type { Bestandsvorgabe, Bestandsziel } from './angaben.ts';
import {
  bestandRelativ,
  jahresdurchschnitt,
  monatlichImDurchschnitt,
  monatlichImJahr,
  noetigesMittel,
  sollNachBestandsverlauf,
  wirkungAufDurchschnitt,
} from './formeln/index.ts';
import { sageFruehereZiele } from './fruehereZiele.ts';

type Hier = Readonly<{ zeug: Schreibzeug; ort: readonly string[]; name: string }>;
type Anzahl = Zahl<'anzahl'>;

const bei = ({ zeug, ort, name }: Hier, was: string, ...weiter: readonly (string | number)[]) =>
  ziel(zeug, `${name}: ${was}`, ...ort, ...weiter);

/** A stock as Jahresdurchschnitt: its value and change, what a monthly change does to it, and what the remaining months need. */
export const berechneBestandsziel = (
  zeug: Schreibzeug,
  schluessel: string,
  angaben: Bestandsziel,
  jahr: number,
): void => {
  const hier: Hier = { zeug, ort: ['ziele', schluessel], name: angaben.bezeichnung };
  const { name, ort } = hier;
  const { wert, basis } = vorgabe(hier, angaben.vorgabe);
  for (const ende of ['von', 'bis'] as const)
    sage(zeug, 'anzahl', angaben.korridor?.[ende], `${name}: Korridor ${ende}`, ...ort, 'korridor', ende);
  sage(zeug, 'anteil', angaben.k3Dezember, `${name}: K3 im Dezember`, ...ort, 'k3Dezember');
  sageFruehereZiele(hier, 'anzahl', angaben.frueher);
  sage(
    zeug,
    'anteil',
    angaben.veraenderungVorjahr,
    `${name}: Veränderung im Vorjahr`,
    ...ort,
    'veraenderungVorjahr',
  );
  const durchschnitt = wegDesVorjahrs(hier, angaben.verlaufVorjahr ?? [], wert);
  const vorjahr =
    sage(zeug, 'anzahl', angaben.vorjahr, `${name}: Vorjahr`, ...ort, 'vorjahr') ?? durchschnitt ?? basis;
  if (wert && vorjahr && vorjahr.wert > 0)
    zeug.rechnung.wende(veraenderungAnzahl, bei(hier, 'Veränderung gegen Vorjahr', 'veraenderung'), {
      neu: wert,
      alt: vorjahr,
    });
  monatlicheAenderung(hier, angaben, vorjahr);
  verlauf(hier, angaben, wert, jahr);
  teams(hier, angaben.teams ?? {});
};

/** The value as it is set, and the stock it starts from. */
const vorgabe = (
  hier: Hier,
  v: Bestandsvorgabe | undefined,
): Readonly<{ wert: Anzahl | null; basis: Anzahl | null }> => {
  if (!v) return { wert: null, basis: null };
  const { zeug, ort, name } = hier;
  if (v.art === 'wert')
    return {
      wert: sageSicher(zeug, 'anzahl', v.wert, `${name}: Ziel`, ...ort, 'vorgabe', 'wert'),
      basis: null,
    };
  const basis = sageSicher(zeug, 'anzahl', v.basis, `${name}: Basis`, ...ort, 'vorgabe', 'basis');
  const um = sageSicher(zeug, 'anteil', v.um, `${name}: Änderung`, ...ort, 'vorgabe', 'um');
  return { wert: zeug.rechnung.wende(bestandRelativ, bei(hier, 'Ziel', 'wert'), { basis, um }), basis };
};

/** The mean of last year's twelve months, and by their course the stock of each month with which the target is met; null without twelve. */
const wegDesVorjahrs = (
  hier: Hier,
  verlaufVorjahr: NonNullable<Bestandsziel['verlaufVorjahr']>,
  wert: Anzahl | null,
): Anzahl | null => {
  const { zeug, ort, name } = hier;
  const { wende } = zeug.rechnung;
  const monate = verlaufVorjahr.map((angabe, i) =>
    sageSicher(zeug, 'anzahl', angabe, `${name}: Vorjahr Monat ${i + 1}`, ...ort, 'verlaufVorjahr', i + 1),
  );
  if (monate.length !== 12) return null;
  const durchschnitt = wende(
    jahresdurchschnitt,
    bei(hier, 'Jahresdurchschnitt des Vorjahrs', 'durchschnittVorjahr'),
    { monate },
  );
  if (wert && durchschnitt.wert > 0)
    for (const [i, monat] of monate.entries())
      wende(sollNachBestandsverlauf, bei(hier, `Soll Monat ${i + 1}`, 'soll', i + 1), {
        ziel: wert,
        monat,
        durchschnitt,
      });
  return durchschnitt;
};

const monatlicheAenderung = (hier: Hier, angaben: Bestandsziel, vorjahr: Anzahl | null): void => {
  const { zeug, ort, name } = hier;
  const monatlich = sage(
    zeug,
    'anzahl',
    angaben.monatlich,
    `${name}: monatliche Veränderung`,
    ...ort,
    'monatlich',
  );
  if (!monatlich) return;
  const { wende } = zeug.rechnung;
  const imJahr = wende(monatlichImJahr, bei(hier, 'Veränderung bis Jahresende', 'monatlichImJahr'), {
    monatlich,
  });
  wende(monatlichImDurchschnitt, bei(hier, 'Wirkung auf den Jahresdurchschnitt', 'monatlichImDurchschnitt'), {
    monatlich,
  });
  if (!vorjahr || vorjahr.wert <= 0) return;
  wende(
    wirkungAufDurchschnitt,
    bei(hier, 'Wirkung auf den Jahresdurchschnitt in Prozent', 'wirkungImDurchschnitt'),
    {
      monatlich,
      basis: vorjahr,
    },
  );
  wende(anteilAnAnzahl, bei(hier, 'Veränderung bis Jahresende in Prozent', 'wirkungBisJahresende'), {
    teil: imJahr,
    ganzes: vorjahr,
  });
};

/** Stocks of the plan year so far, and the mean the remaining months need. */
const verlauf = (hier: Hier, { ist = {} }: Bestandsziel, wert: Anzahl | null, jahr: number): void => {
  const { zeug, ort, name } = hier;
  const bisher = Object.entries(ist).flatMap(([text, angabe]) => {
    const monat = liesMonat(text);
    if (monat === null) return [];
    const zahl = sageSicher(zeug, 'anzahl', angabe, `${name}: ${monatAlsText(monat)}`, ...ort, 'ist', text);
    return monatTeile(monat).jahr === jahr ? [zahl] : [];
  });
  if (!wert || bisher.length === 0 || bisher.length >= 12) return;
  const verbleibend = kalenderzahl(
    zeug,
    12 - bisher.length,
    `${name}: verbleibende Monate`,
    ...ort,
    'verbleibend',
  );
  zeug.rechnung.wende(noetigesMittel, bei(hier, 'nötiges Mittel der restlichen Monate', 'restmittel'), {
    ziel: wert,
    bisher,
    verbleibend,
  });
};

const teams = (hier: Hier, angaben: NonNullable<Bestandsziel['teams']>): void => {
  const teile = Object.entries(angaben).map(([schluessel, { bezeichnung, anzahl }]) =>
    sageSicher(
      hier.zeug,
      'anzahl',
      anzahl,
      `${hier.name}, ${bezeichnung}: Ziel`,
      ...hier.ort,
      'teams',
      schluessel,
      'anzahl',
    ),
  );
  if (teile.length > 0)
    hier.zeug.rechnung.wende(summeAnzahl, bei(hier, 'Ziel aus den Teams', 'wertAusTeams'), { teile });
};
