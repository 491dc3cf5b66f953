import { ABSCHLUESSE, GESCHLECHTER, MERKMALE, MERKMALSWERTE, nummerVon, STAATEN } from './codes.ts';
import type { Haushalt } from './haushalt.ts';
import type { Lebenslauf } from './lebenslauf.ts';
import { OFFENER_TAG } from './musterauftrag.ts';
import { fuegeAn, type Tabellen } from './tabellen.ts';
import { summenAus, type Zufall } from './zufall.ts';

/** Writes the row of personen.csv and the dated attributes; draws from the stream of the person. */
export const schreibeStammdaten = (
  person: number,
  haushalt: Haushalt,
  { stelle, geburt }: Lebenslauf,
  ende: number,
  ziel: Tabellen,
  zufall: Zufall,
): void => {
  const staat = staatVon(haushalt, zufall);
  const gefluechtet =
    haushalt.herkunft === 'flucht' || (FLUCHTSTAATEN.includes(staat) && zufall.trifft(700_000));
  const auslaendisch = staat !== DEUTSCH;
  fuegeAn(
    ziel.personen,
    person,
    geburt,
    geschlechtVon(haushalt.frauen[stelle] === true, zufall),
    staat,
    Number(gefluechtet),
    abschluss(auslaendisch ? 330_000 : 170_000, zufall),
    abschluss(auslaendisch ? 740_000 : 520_000, zufall),
    Number(zufall.trifft(stelle < haushalt.form.erwachsene ? 70_000 : 15_000)),
  );
  if (haushalt.herkunft === 'flucht')
    fuegeAn(ziel.merkmale, person, AUFENTHALT24, JA, haushalt.beginn, OFFENER_TAG);
  if (auslaendisch && stelle < haushalt.form.erwachsene)
    schreibeSprache(person, haushalt, ende, ziel, zufall);
};

const nr = (staat: (typeof STAATEN)[number]): number => nummerVon(STAATEN, staat);
const DEUTSCH = nr('DE');
const UKRAINISCH = nr('UA');
const FLUCHTSTAATEN: readonly number[] = [nr('SY'), nr('AF'), nr('IQ'), nr('IR'), nr('ER')];

/** Weights of the other nationalities, in the order of STAATEN without the first three; then unknown. */
const FREMDE: readonly number[] = [...STAATEN.keys()].slice(nr('SY'));
const FREMDGEWICHTE = summenAus([270, 200, 70, 90, 100, 80, 90, 40, 30, 30]);
const OHNE_ANGABE = 6000;

/** Households share their nationality, a few do not. */
const staatVon = ({ herkunft, deutsch, nummer }: Haushalt, zufall: Zufall): number => {
  if (herkunft === 'flucht') return zufall.trifft(980_000) ? UKRAINISCH : DEUTSCH;
  if (zufall.trifft(OHNE_ANGABE)) return nr('');
  if (deutsch || zufall.trifft(80_000)) return DEUTSCH;
  const gemeinsam = nummer % 3 === 0 ? nr('SY') : nummer % 3 === 1 ? nr('TR') : -1;
  return gemeinsam >= 0 && zufall.trifft(400_000)
    ? gemeinsam
    : (FREMDE[zufall.waehle(FREMDGEWICHTE)] ?? DEUTSCH);
};

const OHNE_GESCHLECHT = 1500;

const geschlechtVon = (frau: boolean, zufall: Zufall): number =>
  zufall.trifft(OHNE_GESCHLECHT)
    ? nummerVon(GESCHLECHTER, zufall.trifft(500_000) ? 'd' : 'u')
    : nummerVon(GESCHLECHTER, frau ? 'w' : 'm');

const UNBEKANNT = 60_000;

const abschluss = (keiner: number, zufall: Zufall): number =>
  nummerVon(
    ABSCHLUESSE,
    zufall.trifft(UNBEKANNT) ? 'unbekannt' : zufall.trifft(keiner) ? 'keiner' : 'vorhanden',
  );

const AUFENTHALT24 = nummerVon(MERKMALE, 'aufenthalt24');
const SPRACHNIVEAU = nummerVon(MERKMALE, 'sprachniveau');
const JA = nummerVon(MERKMALSWERTE, 'ja');
const A1 = nummerVon(MERKMALSWERTE, 'A1');
const B2 = nummerVon(MERKMALSWERTE, 'B2');

/** The level of German rises from the beginning of benefit on, at different speed. */
const schreibeSprache = (
  person: number,
  { beginn, herkunft }: Haushalt,
  ende: number,
  ziel: Tabellen,
  zufall: Zufall,
): void => {
  let stufe = herkunft === 'flucht' ? A1 : A1 + zufall.unter(3);
  let von = beginn;
  while (stufe < B2 && zufall.trifft(550_000)) {
    const bis = von + zufall.zwischen(150, 600);
    if (bis >= ende) break;
    fuegeAn(ziel.merkmale, person, SPRACHNIVEAU, stufe, von, bis);
    von = bis + 1;
    stufe++;
  }
  fuegeAn(ziel.merkmale, person, SPRACHNIVEAU, stufe, von, OFFENER_TAG);
};
