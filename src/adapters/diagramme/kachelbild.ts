import { liesMonat } from '#domain/werte';
import type { Kacheln, Verlaufsreihe } from '#ports';
import { legende } from './legende.ts';
import { bild, BREITE, linie, linienzug, SCHRIFT, textbreite, worte, GRUNDLINIE } from './svg.ts';
import { abschnitte, werteIn } from './verlaufsbild.ts';
import { werteachse, type Werteachse } from './werteachse.ts';
import type { Zeichenstil } from './zeichenstil.ts';

const SPALTEN = 3;
const ABSTAND = 22;
const BILD = 84;
const TITEL = 24;
const UNTEN = 20;
const LEGENDE = 30;
const HINWEIS = 20;

/** A small chart a group in the same axes; the group dark, all together grey and dashed. An axis that leaves out zero says so. */
export const kachelbild = ({ einheit, alle, kacheln }: Kacheln, stil: Zeichenstil): string => {
  const werte = [alle, ...kacheln.map(k => k.reihe)].flatMap(werteIn);
  const achse = werteachse(werte.length > 0 ? werte : [0]);
  const breite = (BREITE - (SPALTEN - 1) * ABSTAND) / SPALTEN;
  const hoehe = TITEL + BILD + UNTEN;
  const zeilen = Math.ceil(kacheln.length / SPALTEN);
  const unten = LEGENDE + zeilen * (hoehe + ABSTAND);
  return bild(unten + (achse.abgeschnitten ? HINWEIS : 0), [
    legende([`Gruppe, ${einheit}`, alle.name], zeichen(stil), stil),
    ...kacheln.map(({ reihe, leer }, i) => {
      const links = (i % SPALTEN) * (breite + ABSTAND);
      const oben = LEGENDE + Math.floor(i / SPALTEN) * (hoehe + ABSTAND);
      return `<g transform="translate(${rund(links)},${rund(oben)})">${kachel(reihe, alle, leer, { achse, breite, stil }).join('')}</g>`;
    }),
    ...(achse.abgeschnitten
      ? [worte('Die senkrechten Achsen beginnen nicht bei null.', [0, unten + 4], stil, { kursiv: true })]
      : []),
  ]);
};

type Feld = Readonly<{ achse: Werteachse; breite: number; stil: Zeichenstil }>;

const kachel = (
  reihe: Verlaufsreihe,
  alle: Verlaufsreihe,
  leer: string,
  { achse, breite, stil }: Feld,
): readonly string[] => {
  const [unterste, oberste] = [achse.marken[0], achse.marken.at(-1)];
  const rand = Math.max(...achse.marken.map(m => textbreite(m.text))) + 8;
  const y = (wert: number): number => TITEL + BILD * (1 - (wert - achse.von) / (achse.bis - achse.von || 1));
  const x = monatslage(alle, rand, breite);
  const zug = (eine: Verlaufsreihe, farbe: string, strich: string): readonly string[] =>
    abschnitte(eine).map(punkte =>
      linienzug(
        punkte.map(p => [x(p.stelle), y(p.wert)] as const),
        farbe,
        strich,
        strich === '' ? 2.2 : 1.5,
      ),
    );
  const zeichenzahl = Math.floor(breite / textbreite('n'));
  const name = reihe.name.length > zeichenzahl ? `${reihe.name.slice(0, zeichenzahl - 1)}…` : reihe.name;
  const hatWerte = werteIn(reihe).length > 0;
  return [
    worte(name, [0, SCHRIFT], stil, { fett: true }),
    ...[unterste, oberste].flatMap(marke =>
      marke
        ? [
            linie([rand, y(marke.wert)], [breite, y(marke.wert)], stil.farben.balken),
            worte(marke.text, [rand - 6, y(marke.wert) + GRUNDLINIE], stil, { anker: 'end' }),
          ]
        : [],
    ),
    ...zug(alle, stil.farben.achse, '4 3'),
    ...zug(reihe, stil.farben.haupt, ''),
    ...(hatWerte
      ? []
      : [worte(leer, [(rand + breite) / 2, TITEL + BILD / 2], stil, { anker: 'middle', kursiv: true })]),
    ...randmonate(alle, x, stil),
  ];
};

/** The first and the last month below a small chart. */
const randmonate = (
  { punkte }: Verlaufsreihe,
  x: (stelle: string) => number,
  stil: Zeichenstil,
): readonly string[] => {
  const [erster, letzter] = [punkte[0]?.stelle, punkte.at(-1)?.stelle];
  const marke = (stelle: string, anker?: 'end'): string =>
    worte(
      `${Number(stelle.slice(5))}/${stelle.slice(2, 4)}`,
      [x(stelle), TITEL + BILD + 16],
      stil,
      anker ? { anker } : {},
    );
  if (erster === undefined || letzter === undefined) return [];
  return erster === letzter ? [marke(erster)] : [marke(erster), marke(letzter, 'end')];
};

const monatslage = (
  { punkte }: Verlaufsreihe,
  links: number,
  rechts: number,
): ((stelle: string) => number) => {
  const monat = (stelle: string | undefined): number => liesMonat(stelle ?? '') ?? 0;
  const [von, bis] = [monat(punkte[0]?.stelle), monat(punkte.at(-1)?.stelle)];
  return stelle =>
    bis === von
      ? (links + rechts) / 2
      : links + 4 + ((monat(stelle) - von) / (bis - von)) * (rechts - links - 8);
};

const zeichen =
  ({ farben }: Zeichenstil) =>
  (i: number, x: number, mitte: number): string =>
    linienzug([[x, mitte], [x + 18, mitte]], i === 0 ? farben.haupt : farben.achse, i === 0 ? '' : '4 3'); // prettier-ignore

const rund = (zahl: number): number => Math.round(zahl * 100) / 100;
