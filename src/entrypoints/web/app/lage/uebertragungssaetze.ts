import type { Zielmass, Zielstand, Zielzeile } from '#application/arbeitsplatz';
import { lagezahl, mitVorzeichen } from './lagezahl.ts';

type Uebertragung = NonNullable<Zielstand['uebertragung']>;

/** Is another value aimed at than the plan has, as people read it? */
export const istUebertragen = (
  { mass, planwert }: Pick<Zielzeile, 'mass' | 'planwert'>,
  { ziel, uebertragung }: Pick<Zielstand, 'ziel' | 'uebertragung'>,
): boolean =>
  uebertragung !== null && ziel !== null && planwert !== null && wert(ziel, mass) !== wert(planwert, mass);

/** In one sentence, which target counts, which the plan has, and why they differ; empty where they do not. */
export const uebertragungssatz = (ziel: Zielzeile, stand: Zielstand): string => {
  const { uebertragung } = stand;
  if (uebertragung === null || !istUebertragen(ziel, stand)) return '';
  const { plan, gezaehlt } = uebertragung.basis;
  const [gilt, statt] = zielwerte(ziel, stand);
  return `Es gilt ${gilt} statt ${statt}: Vereinbart ist ${aenderung(uebertragung)} gegen das Vorjahr, und das waren gezählt ${wert(gezaehlt, ziel.mass)}, nicht ${wert(plan, ziel.mass)} wie im Plan angenommen.`;
};

/** The same reckoned out, as the plan has it and as it counts. */
export const uebertragungsrechnung = (ziel: Zielzeile, stand: Zielstand): readonly string[] => {
  const { uebertragung } = stand;
  if (uebertragung === null || ziel.planwert === null || stand.ziel === null) return [];
  const { plan, gezaehlt } = uebertragung.basis;
  const rechnung = (basis: number, ergebnis: number): string =>
    `${genau(basis, ziel.mass)} ${malOderPlus(uebertragung)} = ${genau(ergebnis, ziel.mass)}`;
  return [
    `Im Plan: ${rechnung(plan, ziel.planwert)}.`,
    `Mit dem gezählten Vorjahr: ${rechnung(gezaehlt, stand.ziel)}. Das gilt, denn vereinbart ist die Veränderung; ein Ziel, das als Wert vereinbart ist, bleibt.`,
    ...korridorrechnung(ziel, stand, uebertragung),
  ];
};

const korridorrechnung = (
  { korridor, mass }: Zielzeile,
  { zielkorridor }: Zielstand,
  { art }: Uebertragung,
): readonly string[] =>
  korridor === null || zielkorridor === null
    ? []
    : [
        `Die Ränder des Korridors gehen mit, ${art === 'punkte' ? 'um ebenso viele Prozentpunkte' : 'im selben Verhältnis'}: ${genau(zielkorridor.von, mass)} bis ${genau(zielkorridor.bis, mass)} statt ${wert(korridor.von, mass)} bis ${wert(korridor.bis, mass)}.`,
      ];

const zielwerte = (
  { korridor, planwert, mass }: Zielzeile,
  { ziel, zielkorridor }: Zielstand,
): readonly [gilt: string, statt: string] => {
  if (korridor && zielkorridor) {
    const spanne = ({ von, bis }: typeof korridor): string => `${wert(von, mass)} bis ${wert(bis, mass)}`;
    return [spanne(zielkorridor), spanne(korridor)];
  }
  return [wert(ziel ?? 0, mass), wert(planwert ?? 0, mass)];
};

const aenderung = ({ um, art }: Uebertragung): string =>
  art === 'punkte' ? `${mitVorzeichen(um, 1)} Prozentpunkte` : `${mitVorzeichen(um, 1)} %`;

const malOderPlus = ({ um, art }: Uebertragung): string => {
  const betrag = lagezahl(Math.abs(um), 1);
  const zeichen = um < 0 ? '−' : '+';
  return art === 'punkte' ? `${zeichen} ${betrag} Prozentpunkte` : `× (100 % ${zeichen} ${betrag} %)`;
};

const wert = (zahl: number, mass: Zielmass): string =>
  mass === 'prozent' ? `${lagezahl(zahl, 1)} %` : lagezahl(zahl);

const genau = (zahl: number, mass: Zielmass): string =>
  mass === 'prozent' ? `${lagezahl(zahl, 2)} %` : lagezahl(zahl, 1);
