import { liesMonat } from '#domain/werte';
import type { Verlauf, Verlaufsreihe } from '#ports';
import { legende } from './legende.ts';
import { bild, BREITE, GRUNDLINIE, linie, linienzug, textbreite, worte } from './svg.ts';
import { werteachse, type Werteachse } from './werteachse.ts';
import type { Zeichenstil } from './zeichenstil.ts';

const HOEHE = 200;
const LEGENDE = 26;
const RAND = 10;
/** For the months, and the remark about a cut axis below them. */
const UNTEN = 26;
const HINWEIS = 18;

/** Lines over months: every series has its own colour, stroke and shape of points. An axis that leaves out zero says so. */
export const verlaufsbild = ({ einheit, reihen }: Verlauf, stil: Zeichenstil): string => {
  const achse = werteachse(reihen.flatMap(werteIn));
  const oben = RAND + (reihen.length > 1 || einheit !== '' ? LEGENDE : 0);
  const links = Math.max(...achse.marken.map(m => textbreite(m.text))) + 2 * RAND;
  const y = (wert: number): number => oben + HOEHE * (1 - (wert - achse.von) / (achse.bis - achse.von || 1));
  const x = monatsachse(reihen, links);
  return bild(oben + HOEHE + UNTEN + (achse.abgeschnitten ? HINWEIS : 0), [
    ...(einheit === '' ? [] : [worte(einheit, [0, RAND + GRUNDLINIE], stil)]),
    ...(reihen.length > 1
      ? [
          verschoben(
            links,
            legende(
              reihen.map(r => r.name),
              zeichen(stil),
              stil,
            ),
          ),
        ]
      : []),
    ...achse.marken.flatMap(({ wert, text }) => [
      linie([links, y(wert)], [BREITE, y(wert)], stil.farben.balken),
      worte(text, [links - RAND, y(wert) + GRUNDLINIE], stil, { anker: 'end' }),
    ]),
    ...grundlinie(achse, [links, oben + HOEHE], stil),
    ...monatsmarken(x, oben + HOEHE, stil),
    ...reihen.flatMap((reihe, i) =>
      abschnitte(reihe).flatMap(punkte => {
        const stellen = punkte.map(p => [x.von(p.stelle), y(p.wert)] as const);
        return [
          linienzug(stellen, farbe(i, stil), STRICHE[i % 3] ?? ''),
          ...stellen.map(([px, py], j) => punkt(i, px, py, stil, punkte[j]?.vorlaeufig === true)),
        ];
      }),
    ),
  ]);
};

/** The values of a line. */
export const werteIn = ({ punkte }: Verlaufsreihe): readonly number[] =>
  punkte.flatMap(({ wert }) => (wert === null ? [] : [wert]));

type Punkt = Readonly<{ stelle: string; wert: number; vorlaeufig?: true }>;

/** The pieces of a line between its gaps. */
export const abschnitte = ({ punkte }: Verlaufsreihe): readonly (readonly Punkt[])[] => {
  const stuecke: Punkt[][] = [[]];
  for (const { wert, ...rest } of punkte)
    if (wert === null) stuecke.push([]);
    else stuecke.at(-1)?.push({ ...rest, wert });
  return stuecke.filter(s => s.length > 0);
};

/** Below the lines; where zero is left out, a break in the upright axis and a remark say so. */
const grundlinie = (
  { abgeschnitten }: Werteachse,
  [links, unten]: readonly [number, number],
  stil: Zeichenstil,
): readonly string[] => {
  const boden = linie([links, unten], [BREITE, unten], stil.farben.achse);
  if (!abgeschnitten) return [boden];
  const achse = [-HOEHE, -16, -13, -7, -4, 0].map(
    (dy, i) => [links + (i === 2 ? -5 : i === 3 ? 5 : 0), unten + dy] as const,
  );
  return [
    boden,
    linienzug(achse, stil.farben.schrift, '', 1.2),
    worte('Die senkrechte Achse beginnt nicht bei null.', [links, unten + UNTEN + 10], stil, {
      kursiv: true,
    }),
  ];
};

type Monatsachse = Readonly<{ von: (stelle: string) => number; stellen: readonly string[] }>;

/** Months at their true distance. */
const monatsachse = (reihen: Verlauf['reihen'], links: number): Monatsachse => {
  const stellen = [...new Set(reihen.flatMap(r => r.punkte.map(p => p.stelle)))].toSorted();
  const monat = (stelle: string | undefined): number => liesMonat(stelle ?? '') ?? 0;
  const [erster, letzter] = [monat(stellen[0]), monat(stellen.at(-1))];
  const [von, bis] = [links + 2 * RAND, BREITE - 2 * RAND];
  return {
    stellen,
    von: stelle =>
      letzter === erster
        ? (von + bis) / 2
        : von + ((monat(stelle) - erster) / (letzter - erster)) * (bis - von),
  };
};

/** '2023-07' as '7/23', as many as have room. */
const monatsmarken = (x: Monatsachse, unten: number, stil: Zeichenstil): readonly string[] => {
  let frei = -Infinity;
  return x.stellen.flatMap(stelle => {
    const hier = x.von(stelle);
    const text = `${Number(stelle.slice(5))}/${stelle.slice(2, 4)}`;
    if (hier < frei) return [];
    frei = hier + textbreite(text) + RAND;
    return [
      linie([hier, unten], [hier, unten + 5], stil.farben.achse),
      worte(text, [hier, unten + 18], stil, { anker: 'middle' }),
    ];
  });
};

const STRICHE = ['', '6 4', '2 3'];

const farbe = (i: number, { farben }: Zeichenstil): string =>
  [farben.haupt, farben.nebenschrift, farben.achse][i % 3] ?? farben.haupt;

/** A circle, a square, a triangle; hollow where the value is not settled. */
const punkt = (i: number, x: number, y: number, stil: Zeichenstil, hohl = false): string => {
  const r = 3.6;
  const kreis = `m${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  const form = [
    kreis,
    `m${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}Z`,
    `m0,${-1.2 * r}l${1.2 * r},${2 * r}h${-2.4 * r}Z`,
  ];
  return `<path d="M${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}${form[i % 3] ?? kreis}" ${hohl ? `fill="#ffffff" stroke="${farbe(i, stil)}" stroke-width="1.5"` : `fill="${farbe(i, stil)}"`}/>`;
};

const zeichen =
  (stil: Zeichenstil) =>
  (i: number, x: number, mitte: number): string =>
    linienzug(
      [
        [x, mitte],
        [x + 20, mitte],
      ],
      farbe(i, stil),
      STRICHE[i % 3] ?? '',
    ) + punkt(i, x + 10, mitte, stil);

const verschoben = (x: number, teil: string): string =>
  `<g transform="translate(${Math.round(x)},0)">${teil}</g>`;
