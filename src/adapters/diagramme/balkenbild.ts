import type { Balken } from '#ports';
import { legende } from './legende.ts';
import { bild, BREITE, rechteck, textbreite, worte, wortzeilen, GRUNDLINIE, ZEILE } from './svg.ts';
import type { Zeichenstil } from './zeichenstil.ts';
import { inZeilen } from './zeilen.ts';

const NAMEN = 214;
const ABSTAND = 8;
const BALKENHOEHE = 17;
const LUFT = 9;
const LEGENDE = 28;

/** Bars of each group below each other, series told apart by lightness, the number behind each bar. */
export const balkenbild = ({ reihen, gruppen }: Balken, stil: Zeichenstil): string => {
  const { farben } = stil;
  const fuellungen = [farben.haupt, farben.balken];
  const oben = reihen.length > 1 ? LEGENDE : 0;
  const x = massstab(gruppen);
  const teile: string[] = reihen.length > 1 ? [legende(reihen, kaestchen(fuellungen, stil), stil)] : [];
  let y = oben;
  for (const { name, werte } of gruppen) {
    const zeilen = inZeilen(name, Math.floor(NAMEN / textbreite('n')));
    const hoehe = Math.max(werte.length * BALKENHOEHE, zeilen.length * ZEILE);
    teile.push(wortzeilen(zeilen, [NAMEN, y + hoehe / 2], stil, { anker: 'end' }));
    const erster = y + (hoehe - werte.length * BALKENHOEHE) / 2;
    for (const [i, wert] of werte.entries())
      if (wert)
        teile.push(balken(wert, erster + i * BALKENHOEHE, x, fuellungen[i % 2] ?? farben.haupt, stil));
    y += hoehe + LUFT;
  }
  return bild(y, teile);
};

type Wert = Readonly<{ wert: number; text: string }>;
type Massstab = (wert: number) => number;

const balken = (
  { wert, text }: Wert,
  oben: number,
  x: Massstab,
  fuellung: string,
  stil: Zeichenstil,
): string => {
  const [links, rechts] = [x(Math.min(0, wert)), x(Math.max(0, wert))];
  return [
    rechteck([links, oben], [rechts - links, BALKENHOEHE], { fuellung, rand: stil.farben.haupt }),
    worte(text, [rechts + ABSTAND / 2, oben + BALKENHOEHE / 2 + GRUNDLINIE], stil),
  ].join('');
};

/** From values to pixels, always with zero. */
const massstab = (gruppen: Balken['gruppen']): Massstab => {
  const werte = gruppen.flatMap(g => g.werte.flatMap(w => (w ? [w] : [])));
  const tiefster = Math.min(0, ...werte.map(w => w.wert));
  const spanne = Math.max(0, ...werte.map(w => w.wert)) - tiefster || 1;
  const links = NAMEN + ABSTAND;
  const rechts = BREITE - Math.max(0, ...werte.map(w => textbreite(w.text))) - ABSTAND;
  return wert => links + ((wert - tiefster) / spanne) * (rechts - links);
};

const kaestchen =
  (fuellungen: readonly string[], { farben }: Zeichenstil) =>
  (i: number, x: number, mitte: number): string =>
    rechteck([x + 4, mitte - 6], [12, 12], {
      fuellung: fuellungen[i % 2] ?? farben.haupt,
      rand: farben.haupt,
    });
