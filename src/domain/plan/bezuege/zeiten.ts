import {
  HOECHSTE_LAUFZEIT,
  laufzeitInMonaten,
  type Bindungsfall,
  type Haushaltsangaben,
  type PatFall,
} from '#domain/haushalt';
import { jahrVon, monatAlsText, tagAlsText } from '#domain/werte';
import { beanstandung, type Beanstandung, type Ort } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';
import type { PruefbarerPlan } from '../pruefbarerPlan.ts';

/** Times that cannot be: ends before beginnings, runs without end, years on the wrong side of the plan year (null: not known). */
export const pruefeZeiten = (
  haushalt: Haushaltsangaben,
  planjahr: number | null,
): readonly Beanstandung[] => [
  ...patFaelle(haushalt).flatMap(([ort, fall]) => pruefeZeitraum(ort, fall)),
  ...Object.entries(haushalt.bindungen?.faelle ?? {}).flatMap(([schluessel, fall]) =>
    pruefeZeitraum(['haushalt', 'bindungen', 'faelle', schluessel], fall),
  ),
  ...(planjahr === null ? [] : pruefeJahre(haushalt, planjahr)),
];

/** Movements of staff and projects that end before they begin. */
export const pruefeZeitraeume = ({
  personal,
  projekte,
}: Pick<PruefbarerPlan, 'personal' | 'projekte'>): readonly Beanstandung[] =>
  [
    ...Object.entries(personal?.bewegungen ?? {}).map(
      ([s, zeitraum]) => [['personal', 'bewegungen', s], zeitraum] as const,
    ),
    ...Object.entries(projekte?.projekte ?? {}).map(
      ([s, zeitraum]) => [['projekte', 'projekte', s], zeitraum] as const,
    ),
  ].flatMap(([ort, { von, bis }]) =>
    von === undefined || bis === undefined ? [] : pruefeZeitraum(ort, { von, bis }),
  );

const patFaelle = (haushalt: Haushaltsangaben): readonly (readonly [Ort, PatFall])[] =>
  [
    [['haushalt'], haushalt] as const,
    ...Object.entries(haushalt.vergleich ?? {}).map(
      ([s, spalte]) => [['haushalt', 'vergleich', s], spalte] as const,
    ),
  ].flatMap(([ort, mittel]) =>
    Object.entries(mittel.passivAktivTransfer?.faelle ?? {}).map(
      ([s, fall]) => [[...ort, 'passivAktivTransfer', 'faelle', s], fall] as const,
    ),
  );

const pruefeZeitraum = (ort: Ort, fall: Pick<Bindungsfall, 'von' | 'bis'>): readonly Beanstandung[] => {
  const bis = [...ort, 'bis'];
  if (fall.von > fall.bis)
    return [
      beanstandung(bezugsmeldungen.BIS_VOR_VON, bis, {
        von: monatAlsText(fall.von),
        bis: monatAlsText(fall.bis),
      }),
    ];
  const monate = laufzeitInMonaten(fall);
  return monate > HOECHSTE_LAUFZEIT
    ? [beanstandung(bezugsmeldungen.LAUFZEIT, bis, { monate, hoechstens: HOECHSTE_LAUFZEIT })]
    : [];
};

const pruefeJahre = (haushalt: Haushaltsangaben, planjahr: number): readonly Beanstandung[] => {
  const { bindungen, planung, umschichtungFrueher, vergleich, mittelabfluss } = haushalt;
  const spaeter = (jahre: object | undefined, ort: Ort) =>
    schluesselVon(jahre, jahr => Number(jahr) <= planjahr).map(jahr =>
      beanstandung(
        bezugsmeldungen.JAHR_NICHT_SPAETER,
        [...ort, jahr],
        { jahr, planjahr },
        { an: 'schluessel' },
      ),
    );
  return [
    ...spaeter(bindungen?.verpflichtungsermaechtigungen, [
      'haushalt',
      'bindungen',
      'verpflichtungsermaechtigungen',
    ]),
    ...Object.entries(planung?.zeilen ?? {}).flatMap(([s, zeile]) =>
      spaeter(zeile.folgejahre, ['haushalt', 'planung', 'zeilen', s, 'folgejahre']),
    ),
    ...schluesselVon(umschichtungFrueher, jahr => Number(jahr) >= planjahr).map(jahr =>
      beanstandung(
        bezugsmeldungen.JAHR_NICHT_FRUEHER,
        ['haushalt', 'umschichtungFrueher', jahr],
        { jahr, planjahr },
        { an: 'schluessel' },
      ),
    ),
    ...Object.entries(vergleich ?? {}).flatMap(([s, { jahr }]) =>
      jahr > planjahr
        ? [
            beanstandung(bezugsmeldungen.VERGLEICHSJAHR, ['haushalt', 'vergleich', s, 'jahr'], {
              jahr,
              planjahr,
            }),
          ]
        : [],
    ),
    ...schluesselVon(mittelabfluss?.monate, monat => !monat.startsWith(`${planjahr}-`)).map(monat =>
      beanstandung(
        bezugsmeldungen.MONAT,
        ['haushalt', 'mittelabfluss', 'monate', monat],
        { monat, planjahr },
        { an: 'schluessel' },
      ),
    ),
    ...Object.entries(bindungen?.faelle ?? {}).flatMap(([s, { bewilligt }]) =>
      jahrVon(bewilligt) > planjahr
        ? [
            beanstandung(
              bezugsmeldungen.BEWILLIGT_NACH_PLANJAHR,
              ['haushalt', 'bindungen', 'faelle', s, 'bewilligt'],
              {
                bewilligt: tagAlsText(bewilligt),
                planjahr,
              },
            ),
          ]
        : [],
    ),
  ];
};

const schluesselVon = (
  verzeichnis: object | undefined,
  falsch: (schluessel: string) => boolean,
): readonly string[] => Object.keys(verzeichnis ?? {}).filter(falsch);
