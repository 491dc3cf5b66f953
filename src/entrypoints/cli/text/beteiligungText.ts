import { instrumentname, type Beteiligungsbericht } from '#application/kennzahlen';
import type { Mindestbeteiligungsausgabe } from '#contract';
import { monatAlsIso, monatAlsText, tagAlsText } from '#domain/werte';
import { entschaerft, umbrochen } from './absatz.ts';
import { csvZeilen, zahlenfeld } from './csv.ts';
import { tafeltext } from './kennzahlen/tafel.ts';
import { mitPlus, zahl as alsZahl } from './kennzahlen/zahltexte.ts';

/** The least share of women and what was reached, for people: first how it is computed, then a line a group. */
export const beteiligungText = (bericht: Beteiligungsbericht, breite: number): string => {
  const { lieferung, bis, frage, zeilen } = bericht;
  const tafel = {
    titel: '',
    kopf: frage.je === 'instrument' ? 'Instrument' : 'Gruppe',
    spalten: ['Frauen', 'Männer', 'Anteil', 'Abstand'],
    zeilen: zeilen.map(zeile => ({ name: namensfeld(zeile.name, frage.je), zellen: zellen(zeile) })),
  };
  return entschaerft(
    [
      `${lieferung.name} (${lieferung.jobcenter}), Ladestand ${tagAlsText(lieferung.ladestand)}`,
      umbrochen(`Frauen an der Förderung, Mittel von zwölf Stichtagen bis ${monatAlsText(bis)}; Personen ohne Angabe „männlich“ oder „weiblich“ zählen nicht mit.`, breite, ''),
      '',
      umbrochen(grenzsatz(bericht), breite, ''),
      ...tafeltext(tafel, breite),
      '',
      ...[...nachrichtliches(bericht), ...urteil(bericht)].map(satz => umbrochen(satz, breite, '')),
    ].join('\n'),
  ).trimEnd();
}; // prettier-ignore

/** Instruments by code and name, as in the other tables. */
const namensfeld = (name: string | null, je: Beteiligungsbericht['frage']['je']): string => {
  if (name === null) return 'zusammen';
  const voller = je === 'instrument' ? instrumentname(name) : null;
  return voller === null ? name : `${name} ${voller}`;
};

const zellen = ({
  frauen,
  maenner,
  anteil,
  abstand,
  grund,
}: Beteiligungsbericht['zeilen'][number]): readonly string[] => {
  const ohne = grund === 'GEHEIM' ? '*' : '–';
  return [
    frauen === null ? ohne : zahl(frauen),
    maenner === null ? ohne : zahl(maenner),
    anteil === null ? ohne : `${zahl(anteil)} %`,
    abstand === null ? ohne : `${mitPlus(zahl(abstand))} PP`,
  ];
};

/** What groups are whose support is not the Jobcenter's own. */
const nachrichtliches = ({ frage, zeilen }: Beteiligungsbericht): readonly string[] => {
  const namen = frage.je === 'gruppe' ? zeilen.flatMap(z => z.name ?? []) : [];
  const fremde = namen.some(n => n.startsWith('nachrichtlich'));
  const agentur = namen.includes('nachrichtlich (Agentur)');
  return fremde
    ? [
        `nachrichtlich: nicht aus dem Eingliederungstitel bezahlt, zum Beispiel Sprachkurse des Bundes${agentur ? '; (Agentur): von der Agentur für Arbeit bewilligt und bezahlt' : ''}. „zusammen“ enthält auch diese Teilnahmen.`,
      ]
    : [];
};

const HERKUNFT = { angabe: 'angegeben', amtlich: 'amtlich', eigen: 'eigene Zählung' } as const;

const grenzsatz = (bericht: Beteiligungsbericht): string => {
  const { arbeitslose, mindestbeteiligung } = bericht;
  const weg = rechenweg(bericht);
  const anteil = arbeitslose.anteilFrauen;
  const davon =
    anteil === null
      ? 'Der Anteil der Frauen an den Arbeitslosen ist verdeckt, oder es gibt keine.'
      : `Frauen an den Arbeitslosen: ${zahl(anteil)} % (${HERKUNFT[arbeitslose.herkunft]}).`;
  return mindestbeteiligung === null || weg === null
    ? `${davon} Für die Mindestbeteiligung fehlen die Arbeitslosenquoten von Frauen und Männern im SGB II: Nennen Sie sie mit --quote-frauen und --quote-maenner.`
    : `${davon} Mindestbeteiligung: ${weg} = ${zahl(mindestbeteiligung)} %.`;
};

/** The formula with the numbers in it; null where one is missing. */
const rechenweg = ({
  arbeitslose,
  frage: { quoten },
  mindestbeteiligung,
}: Beteiligungsbericht): string | null => {
  const f = arbeitslose.anteilFrauen;
  if (f === null || quoten === null || mindestbeteiligung === null) return null;
  const [frauen, maenner] = [
    `${zahl(f)} × ${zahl(quoten.frauen)}`,
    `${zahl(100 - f)} × ${zahl(quoten.maenner)}`,
  ];
  return `100 × ${frauen} ÷ (${frauen} + ${maenner})`;
};

const urteil = ({ zeilen }: Beteiligungsbericht): readonly string[] => {
  const abstand = zeilen.at(-1)?.abstand ?? null;
  if (abstand === null) return [];
  return [
    abstand >= 0
      ? `Die Mindestbeteiligung ist erfüllt: ${zahl(abstand)} Prozentpunkte darüber.`
      : `Die Mindestbeteiligung ist nicht erfüllt: ${zahl(-abstand)} Prozentpunkte darunter.`,
  ];
};

const zahl = (wert: number): string => alsZahl(wert, 2);

/** The same as data of the contract. */
export const beteiligungDaten = (bericht: Beteiligungsbericht): Mindestbeteiligungsausgabe => ({
  format: 'stellwerk-mindestbeteiligung/1',
  jobcenter: bericht.lieferung.jobcenter,
  bis: monatAlsIso(bericht.bis),
  anteilFrauen: bericht.arbeitslose.anteilFrauen,
  anteilHerkunft: bericht.arbeitslose.herkunft,
  quoteFrauen: bericht.frage.quoten?.frauen ?? null,
  quoteMaenner: bericht.frage.quoten?.maenner ?? null,
  mindestbeteiligung: bericht.mindestbeteiligung,
  rechenweg: rechenweg(bericht),
  je: bericht.frage.je,
  zeilen: bericht.zeilen.map(z => ({ ...z })),
});

/** The same as table for a spreadsheet; the least share is its last line. */
export const beteiligungCsv = ({ je, zeilen, mindestbeteiligung }: Mindestbeteiligungsausgabe): string =>
  csvZeilen([
    [je, 'frauen', 'maenner', 'anteil', 'abstand', 'grund'],
    ...zeilen.map(z => [
      z.name ?? '',
      ...[z.frauen, z.maenner, z.anteil, z.abstand].map(zahlenfeld),
      z.grund ?? '',
    ]),
    [
      'Mindestbeteiligung',
      '',
      '',
      zahlenfeld(mindestbeteiligung),
      '',
      mindestbeteiligung === null ? 'FEHLT' : '',
    ],
  ]);
