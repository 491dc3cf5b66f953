import { messwert, wertVon, type Gedruckt, type Zahl } from '#domain/werte';
import type { Druck } from './drucke.ts';
import type { Pruefkontext } from './regel.ts';
import { drucktoleranz, innerhalb, ungenauigkeit } from './toleranz.ts';

/** A printed figure that does not fit the figure it prints. differenz and toleranz in the measure of messwert. */
export type Abweichung = Readonly<{
  zahl: Zahl;
  gedruckt: Gedruckt;
  ort: string | null;
  differenz: number;
  toleranz: number;
}>;

/** Does the printed text fit this figure within the tolerance of both? */
export const passtZu = (kontext: Pruefkontext, gedruckt: Gedruckt, zahl: Zahl): boolean =>
  zahl.einheit === gedruckt.einheit &&
  passt(messwert(wertVon(gedruckt)) - messwert(zahl), drucktoleranz(gedruckt), kontext, zahl);

/** Most prints fit by themselves: how well the figure is known is asked only when they do not, since that is the costly part. */
export const passt = (differenz: number, imDruck: number, kontext: Pruefkontext, zahl: Zahl): boolean =>
  innerhalb(differenz, imDruck) || innerhalb(differenz, imDruck + ungenauigkeit(kontext, zahl));

/** The deviation of a printed figure, or null when it fits, or is unreadable (rule H-11 speaks of those). */
export const abweichungVon = (kontext: Pruefkontext, { zahl, stelle, gelesen }: Druck): Abweichung | null => {
  if (!gelesen.ok) return null;
  const gedruckt = gelesen.wert;
  if (passtZu(kontext, gedruckt, zahl)) return null;
  return {
    zahl,
    gedruckt,
    ort: stelle.ort ?? null,
    differenz: messwert(wertVon(gedruckt)) - messwert(zahl),
    toleranz: ungenauigkeit(kontext, zahl) + drucktoleranz(gedruckt),
  };
};
