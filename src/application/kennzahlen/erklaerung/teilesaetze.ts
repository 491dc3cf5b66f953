import type { Erklaerungseinheit, Erklaerungsteil } from './typen.ts';
import { mitVorzeichen } from './zahltexte.ts';

/** What the parts are together, or which of them are not shown and why. */
export const teilesaetze = (
  teile: readonly Erklaerungsteil[],
  veraenderung: number | null,
  einheit: Erklaerungseinheit,
  mindestfallzahl: number,
): readonly string[] => [
  ...verdecktsatz(teile, veraenderung, mindestfallzahl),
  ...(veraenderung !== null && teile.length > 0 && teile.every(t => t.wert !== null)
    ? [
        `Die Teile ergeben zusammen ${mitVorzeichen(veraenderung, einheit)}${rundungshinweis(teile, veraenderung, einheit)}.`,
      ]
    : []),
];

const verdecktsatz = (
  teile: readonly Erklaerungsteil[],
  veraenderung: number | null,
  mindestfallzahl: number,
): readonly string[] => {
  const geheime = teile.filter(t => t.grund === 'GEHEIM');
  if (geheime.length === 0) return [];
  const wenige = `weniger als ${mindestfallzahl} Fälle`;
  if (geheime.length < teile.length)
    return [
      `Mit * sind Teile verdeckt: In einem der beiden Monate stehen dahinter ${wenige}, oder so eine Zahl ließe sich daraus errechnen.`,
    ];
  const wer = `Woraus die Veränderung besteht (${aufgezaehlt(geheime.map(t => `„${t.name}“`))}), ist verdeckt`;
  return [
    veraenderung === null
      ? `${wer}, weil auch eine der beiden Zahlen verdeckt ist.`
      : `${wer}: In einem der beiden Monate hat mindestens ein Teil ${wenige} oder ist so klein, dass er sich eng eingrenzen ließe; die anderen verrieten ihn. Die beiden Zahlen selbst sind groß genug.`,
  ];
};

/** So many are named. */
const GENANNT = 4;

const aufgezaehlt = (namen: readonly string[]): string =>
  namen.length > GENANNT
    ? `${namen.slice(0, GENANNT - 1).join(', ')} und ${namen.length - GENANNT + 1} weitere`
    : [namen.slice(0, -1).join(', '), namen.at(-1) ?? ''].filter(Boolean).join(' und ');

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
