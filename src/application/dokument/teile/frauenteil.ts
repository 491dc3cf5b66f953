import { messwert } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, zahlAn, type Bauzeug } from '../bauzeug.ts';
import { text } from '../laeufe.ts';
import { feldtabelle, groessentabelle, laufAn } from './feldtabelle.ts';

/** Mindestbeteiligung von Frauen (§ 16 Abs. 1 S. 4 SGB II, § 1 Abs. 2 Nr. 4 SGB III): sentence, basis, and the rows that name women. */
export const frauenteil = (bau: Bauzeug): readonly Baustein[] => [
  ...satz(bau),
  ...groessentabelle(
    bau,
    'Mindestbeteiligung von Frauen (§ 1 Abs. 2 Nr. 4 SGB III)',
    GROESSEN.map(([name, feld]) => [name, `${ORT}.${feld}`] as const),
  ),
  ...feldtabelle(
    bau,
    'Frauen in den geplanten Förderungen',
    'Instrument',
    [
      ['geplant', 'menge'],
      ['davon Frauen', 'frauen'],
      ['Anteil der Frauen', 'frauenanteil'],
    ],
    eintraege(bau.rechnung.plan.instrumente?.zeilen)
      .filter(([, { frauen }]) => frauen !== undefined)
      .map(([k, { bezeichnung }]) => ({ name: bezeichnung, ort: `instrumente.zeilen.${k}` })),
  ),
];

const ORT = 'instrumente.frauenfoerderung';

const GROESSEN = [
  ['Anteil der Frauen an den Arbeitslosen', 'anteilAnArbeitslosen'],
  ['Arbeitslosenquote der Frauen', 'arbeitslosenquoteFrauen'],
  ['Arbeitslosenquote der Männer', 'arbeitslosenquoteMaenner'],
  ['Mindestbeteiligung von Frauen', 'mindestbeteiligung'],
  ['Förderanteil der Frauen zuletzt', 'foerderanteil'],
  ['Frauen in den Instrumenten', 'frauen'],
  ['geplante Förderungen mit genannten Frauen', 'mengen'],
  ['geplanter Anteil der Frauen', 'geplanterAnteil'],
  ['Abstand zur Mindestbeteiligung', 'abstand'],
] as const;

/** The distance is that of the last result where it is said, else that of the plan: the sentence says whose it is. */
const satz = (bau: Bauzeug): readonly Baustein[] => {
  const grenze = laufAn(bau, `${ORT}.mindestbeteiligung`);
  const zuletzt = laufAn(bau, `${ORT}.foerderanteil`);
  const geplant = laufAn(bau, `${ORT}.geplanterAnteil`);
  const gemessen = zuletzt ?? geplant;
  if (!grenze) return [];
  return [
    {
      art: 'absatz',
      inhalt: [
        text('Frauen sollen mindestens '),
        grenze,
        text(` der Förderungen erhalten${gemessen ? ' (Mindestbeteiligung); ' : '.'}`),
        ...(gemessen ? [text(zuletzt ? 'zuletzt waren es ' : 'geplant sind '), gemessen] : []),
        ...(gemessen ? [text(`.${folge(bau)}`)] : []),
        ...(zuletzt && geplant ? [text(' Geplant sind '), geplant, text('.')] : []),
      ],
    },
  ];
};

const folge = (bau: Bauzeug): string => {
  const abstand = zahlAn(bau, `${ORT}.abstand`);
  if (!abstand) return '';
  return messwert(abstand) < 0 ? ' Damit wird sie nicht erreicht.' : ' Damit wird sie erreicht.';
};
