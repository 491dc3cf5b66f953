import type { Planvergleich } from '#application';
import { entschaerft, umbrochen } from './absatz.ts';

/** A comparison of two plans for the terminal. */
export const vergleichText = (v: Planvergleich, breite: number): string => {
  const absatz = (text: string, einzug = '  '): string => umbrochen(entschaerft(text), breite, einzug);
  const abschnitte = [
    abschnitt(
      'Deckblatt',
      v.deckblatt.map(d => absatz(`${d.feld}: ${d.a} → ${d.b}`)),
    ),
    abschnitt(
      'Eingaben geändert',
      zahlzeilen(v, false).map(z => absatz(z)),
    ),
    abschnitt(
      'Errechnete Zahlen geändert',
      zahlzeilen(v, true).map(z => absatz(z)),
    ),
    abschnitt(
      'Neue Zahlen',
      einzelzeilen(v.zahlen.neu).map(z => absatz(z)),
    ),
    abschnitt(
      'Entfallene Zahlen',
      einzelzeilen(v.zahlen.entfallen).map(z => absatz(z)),
    ),
    abschnitt(
      'Texte',
      v.texte.flatMap(t => textzeilen(t, absatz)),
    ),
    abschnitt(
      'Schwerpunkte',
      plusMinus(v.schwerpunkte, s => s, absatz),
    ),
    abschnitt(
      'Handlungsansätze',
      plusMinus(v.handlungsansaetze, s => s, absatz),
    ),
    abschnitt(
      'Befunde',
      plusMinus(v.befunde, b => `${b.code} ${b.titel}: ${b.text}`, absatz),
    ),
  ].filter(a => a.length > 0);
  const kopf = [absatz(`A: ${kopfzeile(v.a)}`, ''), absatz(`B: ${kopfzeile(v.b)}`, '')];
  return [
    ...kopf,
    ...(abschnitte.length === 0 ? ['', 'Die Pläne unterscheiden sich nicht.'] : abschnitte.flat()),
  ].join('\n');
};

const kopfzeile = ({ jobcenter, jahr, stand, zustand }: Planvergleich['a']): string =>
  `${jobcenter} ${jahr}, Stand ${stand}, ${zustand}`;

const abschnitt = (titel: string, zeilen: readonly string[]): readonly string[] =>
  zeilen.length === 0 ? [] : ['', titel, ...zeilen];

const zahlzeilen = ({ zahlen }: Planvergleich, errechnet: boolean): readonly string[] =>
  zahlen.geaendert
    .filter(z => z.errechnet === errechnet)
    .map(z => {
      const um = [z.differenz, z.prozent].filter(teil => teil !== null).join(', ');
      return `${z.name}: ${z.a} → ${z.b}${um === '' ? '' : ` (${um})`} [${z.adresse}]`;
    });

/** What was said, one by one; what follows from it, and zeros, counted. */
const einzelzeilen = (zahlen: Planvergleich['zahlen']['neu']): readonly string[] => {
  const gesagt = zahlen.filter(z => !z.errechnet && !NULL.test(z.wert));
  const weitere = zahlen.length - gesagt.length;
  return [
    ...gesagt.map(z => `${z.name}: ${z.wert} (${z.adresse})`),
    ...(weitere > 0 ? [`${gesagt.length > 0 ? 'dazu ' : ''}${weitere} errechnete oder mit dem Wert 0`] : []),
  ];
};

const NULL = /^0(?:,0+)?(?![\d,])/;

const ARTEN = { neu: 'neu', entfallen: 'entfallen', geaendert: 'geändert' } as const;

const textzeilen = (
  { abschnitt: name, adresse, art, neueSaetze, entfalleneSaetze }: Planvergleich['texte'][number],
  absatz: (text: string, einzug?: string) => string,
): readonly string[] => [
  absatz(`${name} (${adresse}): ${ARTEN[art]}`),
  ...entfalleneSaetze.map(satz => absatz(`− ${satz}`, '    ')),
  ...neueSaetze.map(satz => absatz(`+ ${satz}`, '    ')),
];

const plusMinus = <T>(
  { neu, entfallen }: Readonly<{ neu: readonly T[]; entfallen: readonly T[] }>,
  worte: (t: T) => string,
  absatz: (text: string) => string,
): readonly string[] => [
  ...entfallen.map(t => absatz(`− ${worte(t)}`)),
  ...neu.map(t => absatz(`+ ${worte(t)}`)),
];
