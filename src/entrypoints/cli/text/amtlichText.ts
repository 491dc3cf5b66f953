import type { Amtlichbericht, Amtlichzeile, Rechenzeile } from '#application/kennzahlen';
import type { Aggregateinheit } from '#domain/aggregate';
import { monatAlsText, tagAlsText, type Monat } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';
import { zahl } from './kennzahlen/zahltexte.ts';

/** Published figures for people: a block a Jobcenter and month, older and later Ladestände below the value that holds. */
export const amtlichText = (
  { werte, gerechnet }: Amtlichbericht,
  breite: number,
  mitFehlendem: boolean,
): string => {
  if (werte.length === 0 && gerechnet.length === 0)
    return 'Nichts davon ist veröffentlicht oder folgt aus den Zahlen.';
  const bloecke = [...Map.groupBy(werte, z => titel(z.jobcenter, z.fassung.monat))].map(([kopf, zeilen]) => [
    '',
    kopf,
    ...[...Map.groupBy(zeilen, ueberschrift)].flatMap(([name, eigene]) =>
      eigene.toSorted(giltZuerst).map(z => wertzeile(z, name)),
    ),
    ...anmerkungen(zeilen).map(satz => umbrochen(satz, breite, '  ')),
  ]);
  const rechnungen = [...Map.groupBy(gerechnet, z => titel(z.jobcenter, z.monat))].map(([kopf, zeilen]) => [
    '',
    `${kopf}: eigene Berechnung aus veröffentlichten Zahlen`,
    ...zeilen.filter(z => z.wert !== null || mitFehlendem).flatMap(z => rechenzeile(z, breite)),
    ...(mitFehlendem ? [] : nichtGerechnet(zeilen, breite)),
  ]);
  const quellen = [...new Set(werte.map(z => `${z.quelle.vermerk}, ${z.quelle.produkt}: ${z.quelle.datei}`))];
  return entschaerft(
    [
      ...bloecke.flat().slice(1),
      ...rechnungen.flat().slice(bloecke.length === 0 ? 1 : 0),
      '',
      ...quellen.map(q => `Quelle: ${q}`),
    ].join('\n'),
  ).trimEnd();
};

/** Each footnote once, with the first label it belongs to. */
const anmerkungen = (zeilen: readonly Amtlichzeile[]): readonly string[] => {
  const mitNoten = zeilen.flatMap(z => z.fussnoten.map(note => ({ note, wozu: z.bezeichnung })));
  return [...Map.groupBy(mitNoten, n => n.note)].map(([note, alle]) => {
    const namen = [...new Set(alle.map(n => n.wozu))];
    const mehr = namen.length === 2 ? 'einer weiteren Zahl' : `${namen.length - 1} weiteren Zahlen`;
    const weitere = namen.length > 1 ? ` und ${mehr}` : '';
    return `Anmerkung zu ${namen[0] ?? ''}${weitere}: ${note}`;
  });
};

const titel = (jobcenter: string, monat: Monat): string => `${jobcenter}, ${monatAlsText(monat)}`;

/** Versions of one figure stay together, in the order of the file. */
const ueberschrift = ({ bezeichnung, name, rechtskreis, gruppe }: Amtlichzeile): string =>
  [
    bezeichnung === name || bezeichnung.includes('|') ? bezeichnung : `${bezeichnung} ${name}`,
    ...(rechtskreis === null ? [] : [rechtskreis === 'sgb2' ? 'SGB II' : 'SGB II und III']),
    ...Object.entries(gruppe).map(([n, k]) => `${n} ${k}`),
  ].join(', ');

const RANG = { gilt: 0, spaeter: 1, ueberholt: 2 } as const;
const giltZuerst = (a: Amtlichzeile, b: Amtlichzeile): number => RANG[a.geltung] - RANG[b.geltung];

const STAENDE = {
  endgueltig: '',
  hochgerechnet: ', hochgerechnet',
  imputiert: ', teilweise geschätzt',
  fehlend: '',
} as const;
const GELTUNGEN = {
  ueberholt: 'davor',
  spaeter: 'später veröffentlicht, ändert den festen Wert nicht',
} as const;
const ZEICHEN = {
  geheim: 'geheim (*)',
  nicht_vorhanden: 'nichts vorhanden (-)',
  nicht_sinnvoll: 'nicht sinnvoll (x)',
  kein_wert: 'kein Wert bekannt (.)',
} as const;

const wertzeile = ({ fassung, wertart, einheit, reife, geltung }: Amtlichzeile, name: string): string => {
  const { wert, zaehler, nenner, stand, ladestand } = fassung;
  const terme = zaehler !== null && nenner !== null ? ` (${zahl(zaehler)} ÷ ${zahl(nenner)})` : '';
  const betrag = wertart === 'wert' ? mitEinheit(wert, einheit) : ZEICHEN[wertart];
  const datenstand = `t-${reife}${STAENDE[stand]}, Ladestand ${tagAlsText(ladestand)}`;
  return `  ${betrag.padStart(21)}  ${geltung === 'gilt' ? name : GELTUNGEN[geltung]}${terme}; ${datenstand}`;
};

const rechenzeile = (
  { bezeichnung, name, wert, einheit, vorlaeufig, satz, fehlt }: Rechenzeile,
  breite: number,
): readonly string[] => {
  if (wert === null) return [umbrochen(`${bezeichnung} fehlt. Dazu fehlt: ${fehlt ?? ''}.`, breite, '  ')];
  const weg = `${satz ?? ''}${vorlaeufig ? '; vorläufig' : ''}.`;
  return [
    `  ${mitEinheit(wert, einheit).padStart(21)}  ${bezeichnung} ${name}`,
    umbrochen(weg, breite, ' '.repeat(25)),
  ];
};

/** What cannot be computed, by name alone. */
const nichtGerechnet = (zeilen: readonly Rechenzeile[], breite: number): readonly string[] => {
  const fehlende = zeilen.filter(z => z.wert === null).map(z => z.bezeichnung);
  const satz = `Daraus folgen nicht: ${fehlende.join(', ')}. Was dazu fehlt, steht da, wenn Sie mit --nur danach fragen.`;
  return fehlende.length === 0 ? [] : [umbrochen(satz, breite, '  ')];
};

const mitEinheit = (wert: number | null, einheit: Aggregateinheit): string => {
  if (wert === null) return 'kein Wert';
  const zeichen = { prozent: ' %', euro: ' €', anzahl: '' }[einheit];
  return `${zahl(wert)}${zeichen}`;
};
