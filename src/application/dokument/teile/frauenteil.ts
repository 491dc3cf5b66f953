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
  ['Förderanteil der Frauen', 'foerderanteil'],
  ['Frauen in den Instrumenten', 'frauen'],
  ['geplante Förderungen mit genannten Frauen', 'mengen'],
  ['geplanter Anteil der Frauen', 'geplanterAnteil'],
  ['Abstand zur Mindestbeteiligung', 'abstand'],
] as const;

const satz = (bau: Bauzeug): readonly Baustein[] => {
  const grenze = laufAn(bau, `${ORT}.mindestbeteiligung`);
  const anteil = laufAn(bau, `${ORT}.foerderanteil`) ?? laufAn(bau, `${ORT}.geplanterAnteil`);
  const abstand = zahlAn(bau, `${ORT}.abstand`);
  if (!grenze) return [];
  if (!anteil || !abstand)
    return [
      {
        art: 'absatz',
        inhalt: [text('Frauen sollen mindestens '), grenze, text(' der Förderungen erhalten.')],
      },
    ];
  const folge = messwert(abstand) < 0 ? 'Damit wird sie nicht erreicht.' : 'Damit wird sie erreicht.';
  return [
    {
      art: 'absatz',
      inhalt: [
        text('Frauen sollen mindestens '),
        grenze,
        text(' der Förderungen erhalten (Mindestbeteiligung); geplant sind '),
        anteil,
        text(`. ${folge}`),
      ],
    },
  ];
};
