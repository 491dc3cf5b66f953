import type { Zahl } from '#domain/werte';
import type { Baustein, Textlauf } from '#ports';
import { eintraege, zahlAn, type Bauzeug } from '../dokument/bauzeug.ts';
import { text } from '../dokument/laeufe.ts';
import { zahllauf } from './zahllauf.ts';

const STELLEN = [
  'personal.soll',
  'personal.stellenplan.summe',
  'personal.finanzierbareVzae',
  'haushalt.bezugsgroessen.vollzeitaequivalente',
];
/** Keys of more areas would not be one line. */
const SCHLUESSEL_HOECHSTENS = 4;

/** The staff in one line: posts, and how many cases one of them really has. Nothing when the plan says neither. */
export const stellenteil = (bau: Bauzeug): readonly Baustein[] => {
  const stellen = STELLEN.flatMap(ort => sichtbar(bau, ort)).map((zahl): readonly Textlauf[] => [
    text(`${zahl.name}: `),
    zahllauf(bau, zahl),
  ]);
  const schluessel = eintraege(bau.rechnung.plan.personal?.bereiche)
    .flatMap(([k]) => sichtbar(bau, `personal.bereiche.${k}.schluesselEffektiv`))
    .slice(0, SCHLUESSEL_HOECHSTENS)
    .map((zahl): readonly Textlauf[] => [text(`${zahl.name}: `), zahllauf(bau, zahl)]);
  const teile = [...stellen, ...schluessel];
  if (teile.length === 0) return [];
  return [
    {
      art: 'absatz',
      inhalt: [...teile.flatMap((teil, i) => (i === 0 ? teil : [text('; '), ...teil])), text('.')],
    },
  ];
};

const sichtbar = (bau: Bauzeug, ort: string): readonly Zahl[] => {
  const zahl = zahlAn(bau, ort);
  return zahl && bau.istSichtbar(zahl) ? [zahl] : [];
};
