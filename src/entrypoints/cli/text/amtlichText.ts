import type { Amtlichbericht, Amtlichzeile, Rechenzeile } from '#application/kennzahlen';
import type { Aggregateinheit } from '#domain/aggregate';
import { altersklassen } from '#domain/kennzahlen';
import { monatAlsText, tagAlsText, type Monat } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';
import { gruppentext } from './kennzahlen/gruppentext.ts';
import { zahl } from './kennzahlen/zahltexte.ts';
import { nichtGerechnet } from './nichtGerechnet.ts';
import { WERTZEICHEN } from './wertzeichen.ts';

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
      eigene.toSorted(giltZuerst).map(z => wertzeile(z, name, breite)),
    ),
    ...anmerkungen(zeilen).map(satz => umbrochen(satz, breite, '  ')),
  ]);
  const rechnungen = [...Map.groupBy(gerechnet, z => z.jobcenter).values()].map(eigene => [
    ...[
      ...Map.groupBy(
        eigene.filter(z => z.wert !== null),
        z => titel(z.jobcenter, z.monat),
      ),
    ].flatMap(([kopf, zeilen]) => [
      '',
      `${kopf}: eigene Berechnung aus veröffentlichten Zahlen`,
      ...zeilen.flatMap(z => rechenzeile(z, breite)),
    ]),
    ...nichtGerechnet(eigene, mitFehlendem, breite),
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
    ...(Object.keys(gruppe).length === 0 ? [] : [gruppentext(gruppe, altersklassen([25, 55]))]),
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

/** So far figures and what belongs to them are indented. */
const WERTBREITE = 21;
const EINZUG = ' '.repeat(WERTBREITE + 4);

const wertzeile = (
  { fassung, wertart, einheit, reife, geltung }: Amtlichzeile,
  name: string,
  breite: number,
): string => {
  const { wert, zaehler, nenner, stand, ladestand } = fassung;
  const terme = zaehler !== null && nenner !== null ? ` (${zahl(zaehler)} ÷ ${zahl(nenner)})` : '';
  const betrag = wertart === 'wert' ? mitEinheit(wert, einheit) : WERTZEICHEN[wertart];
  const datenstand = `t-${reife}${STAENDE[stand]}, Ladestand ${tagAlsText(ladestand)}`;
  const was = `${geltung === 'gilt' ? name : GELTUNGEN[geltung]}${terme}; ${datenstand}`;
  return `  ${betrag.padStart(WERTBREITE)}  ${umbrochen(was, breite, EINZUG).trimStart()}`;
};

const rechenzeile = (
  { bezeichnung, name, wert, einheit, vorlaeufig, satz }: Rechenzeile,
  breite: number,
): readonly string[] => {
  const weg = `${satz ?? ''}${vorlaeufig ? '; vorläufig' : ''}.`;
  return [
    `  ${mitEinheit(wert, einheit).padStart(WERTBREITE)}  ${bezeichnung} ${name}`,
    umbrochen(weg, breite, EINZUG),
  ];
};

const mitEinheit = (wert: number | null, einheit: Aggregateinheit): string => {
  if (wert === null) return 'kein Wert';
  const zeichen = { prozent: ' %', euro: ' €', anzahl: '' }[einheit];
  return `${zahl(wert, einheit === 'prozent' ? 1 : 0)}${zeichen}`;
};
