import type { Erklaerungseinheit, Erklaerungsteil } from './typen.ts';
import { mitVorzeichen } from './zahltexte.ts';

/** What the parts are together, or that some of them are not shown. */
export const teilesaetze = (
  teile: readonly Erklaerungsteil[],
  veraenderung: number | null,
  einheit: Erklaerungseinheit,
): readonly string[] => [
  ...(teile.some(t => t.grund === 'GEHEIM') && teile.some(t => t.wert !== null)
    ? ['Mit * sind Teile verdeckt, die auf wenige Personen zurückgehen oder verrieten, was verdeckt ist.']
    : []),
  ...(veraenderung !== null && teile.length > 0 && teile.every(t => t.wert !== null)
    ? [
        `Die Teile ergeben zusammen ${mitVorzeichen(veraenderung, einheit)}${rundungshinweis(teile, veraenderung, einheit)}.`,
      ]
    : []),
];

/** Rounded parts need not add up to the rounded whole. */
const rundungshinweis = (
  teile: readonly Erklaerungsteil[],
  veraenderung: number,
  einheit: Erklaerungseinheit,
): string => {
  if (einheit !== 'prozentpunkte') return '';
  const hundertstel = teile.reduce((summe, t) => summe + Math.round((t.wert ?? 0) * 100), 0);
  return hundertstel === Math.round(veraenderung * 100) ? '' : '; gerundet gezeigt, ungerundet gerechnet';
};
