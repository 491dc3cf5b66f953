import {
  kreisDerZuschlaege,
  type Haushaltsangaben,
  type Kostenzeile,
  type Mittelangaben,
} from '#domain/haushalt';
import { beanstandung, type Beanstandung, type Ort } from '../beanstandung.ts';
import { bezugsmeldungen } from '../bezugsmeldungen.ts';

/** Administrative cost and Umschichtung of the plan year and of every compared column. */
export const pruefeKosten = (haushalt: Haushaltsangaben): readonly Beanstandung[] => [
  ...pruefeMittel(haushalt, ['haushalt']),
  ...Object.entries(haushalt.vergleich ?? {}).flatMap(([schluessel, spalte]) =>
    pruefeMittel(spalte, ['haushalt', 'vergleich', schluessel]),
  ),
];

const pruefeMittel = (mittel: Mittelangaben, ort: Ort): readonly Beanstandung[] => [
  ...(mittel.gesamtverwaltungskosten && mittel.verwaltungskosten
    ? [
        beanstandung(
          bezugsmeldungen.KOSTEN_DOPPELT,
          [...ort, 'gesamtverwaltungskosten'],
          {},
          { an: 'schluessel' },
        ),
      ]
    : []),
  ...pruefeUmschichtung(mittel, ort),
  ...pruefeZuschlaege(mittel.verwaltungskosten ?? {}, [...ort, 'verwaltungskosten']),
];

const pruefeUmschichtung = (mittel: Mittelangaben, ort: Ort): readonly Beanstandung[] => {
  if (mittel.umschichtung?.art !== 'bedarf') return [];
  const kosten = mittel.gesamtverwaltungskosten ?? mittel.verwaltungskosten;
  const fehlt = [
    ...(kosten ? [] : ['gesamtverwaltungskosten']),
    ...(mittel.verwaltungskostenbudget ? [] : ['verwaltungskostenbudget']),
  ];
  if (fehlt.length === 0) return [];
  return [
    beanstandung(
      bezugsmeldungen.UMSCHICHTUNG_OHNE_GRUNDLAGE,
      [...ort, 'umschichtung'],
      {
        fehlt: fehlt.map(f =>
          f === 'gesamtverwaltungskosten' ? `„${f}“ oder „verwaltungskosten“` : `„${f}“`,
        ),
      },
      { fehlt: [...fehlt, ...(kosten ? [] : ['verwaltungskosten'])].map(f => [...ort, f]) },
    ),
  ];
};

type Zeilen = Readonly<Record<string, Kostenzeile>>;

const pruefeZuschlaege = (zeilen: Zeilen, ort: Ort): readonly Beanstandung[] => [
  ...Object.entries(zeilen).flatMap(([schluessel, zeile]) =>
    zeile.art === 'zuschlag' ? pruefeZuschlag(zeilen, schluessel, zeile, ort) : [],
  ),
  ...kreise(zeilen).map(kreis =>
    beanstandung(bezugsmeldungen.KREIS, [...ort, kreis[0] ?? '', 'auf'], { kreis }),
  ),
];

const pruefeZuschlag = (
  zeilen: Zeilen,
  schluessel: string,
  zeile: Extract<Kostenzeile, { art: 'zuschlag' }>,
  ort: Ort,
): readonly Beanstandung[] => {
  const hier = [...ort, schluessel];
  const ohneSatz =
    zeile.zuschlag === undefined && zeile.satz === undefined
      ? [
          beanstandung(
            bezugsmeldungen.ZUSCHLAG_OHNE_SATZ,
            hier,
            { zeile: schluessel },
            {
              fehlt: [
                [...hier, 'zuschlag'],
                [...hier, 'satz'],
              ],
            },
          ),
        ]
      : [];
  const verweise = zeile.auf.flatMap((ziel, i) => {
    const stelle = [...hier, 'auf', String(i)];
    if (ziel === schluessel) return [beanstandung(bezugsmeldungen.ZEILE_SELBST, stelle, { zeile: ziel })];
    if (zeile.auf.indexOf(ziel) < i)
      return [beanstandung(bezugsmeldungen.ZEILE_DOPPELT, stelle, { zeile: ziel })];
    if (Object.hasOwn(zeilen, ziel)) return [];
    const erlaubt = Object.keys(zeilen).filter(s => s !== schluessel);
    const fehlt = [[...ort, ziel]];
    return [
      beanstandung(bezugsmeldungen.ZEILE, stelle, { gefunden: ziel, erlaubt, vorschlag: null }, { fehlt }),
    ];
  });
  return [...ohneSatz, ...verweise];
};

/** Cycles without a row in common, those of a row on itself left out. */
const kreise = (zeilen: Zeilen): readonly (readonly string[])[] => {
  const uebrig = new Map(
    Object.entries(zeilen).flatMap(([schluessel, zeile]) =>
      zeile.art === 'zuschlag'
        ? [[schluessel, { ...zeile, auf: zeile.auf.filter(z => z !== schluessel) }]]
        : [],
    ),
  );
  const gefunden: (readonly string[])[] = [];
  for (;;) {
    const kreis = kreisDerZuschlaege(Object.fromEntries(uebrig));
    if (kreis === null) return gefunden;
    gefunden.push(kreis);
    for (const schluessel of kreis) uebrig.delete(schluessel);
  }
};
