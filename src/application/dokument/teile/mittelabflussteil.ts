import { liesMonat, monatAlsText } from '#domain/werte';
import type { Baustein } from '#ports';
import { eintraege, type Bauzeug } from '../bauzeug.ts';
import { feldtabelle, groessentabelle } from './feldtabelle.ts';

/** Spending by month against the expected course, and how far the forecasts are from what is available. */
export const mittelabflussteil = (bau: Bauzeug): readonly Baustein[] => {
  const abfluss = bau.rechnung.plan.haushalt.mittelabfluss;
  return [
    ...feldtabelle(
      bau,
      'Mittelabfluss nach Monaten',
      'bis Ende',
      [
        ['ausgegeben in €', 'ist'],
        ['erwartet in €', 'soll'],
        ['offene Festlegungen in €', 'festlegung'],
      ],
      eintraege(abfluss?.monate)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([iso]) => ({ name: monatsname(iso), ort: `haushalt.mittelabfluss.monate.${iso}` })),
    ),
    ...groessentabelle(bau, 'Mittelabfluss: Quoten und Prognosen', [
      ['Bindungsquote', `${ORT}.bindungsquote`],
      ['Realisierung offener Festlegungen', `${ORT}.realisierung`],
      ['erwarteter Teil der Festlegungen', `${ORT}.festlegungErwartet`],
      ['Kosten weiterer Eintritte', `${ORT}.weitereEintritte`],
      ['Abweichung der Prognose A (nach Kurve)', `${ORT}.abweichungA`],
      ['Abweichung der Prognose B (nach Bindungen)', `${ORT}.abweichungB`],
    ]),
    ...kurve(bau),
  ];
};

const ORT = 'haushalt.mittelabfluss';

/** The Jobcenter's own course, or the usual one that stands in for it. */
const kurve = (bau: Bauzeug) => {
  if (!bau.rechnung.plan.haushalt.mittelabfluss) return [];
  const eigene = bau.rechnung.plan.haushalt.mittelabfluss.kurve !== undefined;
  const monate = Array.from({ length: 12 }, (_, i) => i + 1);
  return groessentabelle(
    bau,
    eigene ? 'Erwarteter Verlauf der Ausgaben' : 'Erwarteter Verlauf der Ausgaben (übliche Kurve)',
    monate.map(m => [
      `bis Ende ${MONATE[m - 1] ?? m}`,
      eigene ? `${ORT}.kurve.${m}` : `annahme.mittelabflusskurve.${m}`,
    ]),
  );
};

const MONATE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const monatsname = (iso: string): string => {
  const monat = liesMonat(iso);
  return monat === null ? iso : monatAlsText(monat);
};
