import { teileDerKlasse } from './klassenverbund.ts';

/** The Dimensionen that are no delivery's own, and what people call them. */
export const MERKMALSNAMEN: Readonly<Record<string, string>> = {
  geschlecht: 'Geschlecht',
  altersgruppe: 'Altersgruppe',
  nationalitaet: 'Staatsangehörigkeit',
  fluchtkontext: 'Fluchtkontext',
  aufenthalt24: 'Aufenthalt nach § 24 AufenthG',
  schulabschluss: 'Schulabschluss',
  berufsabschluss: 'Berufsabschluss',
  schwerbehinderung: 'Schwerbehinderung',
  sprachniveau: 'Sprachniveau',
  bgTyp: 'Bedarfsgemeinschaft',
  team: 'Team',
  instrument: 'Instrument',
};

/** What people call a Dimension; a delivery's own are called what they are. */
export const merkmalsname = (merkmal: string): string => MERKMALSNAMEN[merkmal] ?? merkmal;

/** How many classes that are one now are named one by one. */
const GENANNT = 4;

/**
 * What people call a class of a Dimension; classes of a delivery's own (teams, instruments) are called what they are. klassen: all of them in order,
 * from which the end of an age band follows. Of many that are one now the first are named.
 */
export const klassenname = (merkmal: string, klasse: string, klassen: readonly string[] = []): string => {
  const teile = teileDerKlasse(klasse);
  const namen = teile
    .filter(t => t !== NICHT_AUSGEWIESEN || teile.length === 1)
    .map(t => einzelname(merkmal, t, klassen));
  const genannt =
    namen.length > GENANNT
      ? [...namen.slice(0, GENANNT - 1), `${namen.length - GENANNT + 1} weitere`]
      : namen;
  return `${genannt.slice(0, -1).join(', ')}${genannt.length > 1 ? ' und ' : ''}${genannt.at(-1) ?? ''}${namen.length < teile.length ? ' (mit divers und ohne Angabe)' : ''}`;
};

const einzelname = (merkmal: string, klasse: string, klassen: readonly string[]): string =>
  (merkmal === 'altersgruppe' ? altersname(klasse, klassen) : KLASSEN[merkmal]?.[klasse]) ??
  (klasse === UNBEKANNT ? (OHNE[merkmal] ?? 'nicht bekannt') : klasse);

/** The age bands that begin at these ages: 'U25', 'M25', 'A55' for 25 and 55. */
export const altersklassen = (grenzen: readonly number[]): readonly string[] =>
  grenzen.length === 0
    ? ['alle']
    : [`U${grenzen[0]}`, ...grenzen.slice(0, -1).map(g => `M${g}`), `A${grenzen.at(-1)}`];

const UNBEKANNT = 'unbekannt';
const NICHT_AUSGEWIESEN = 'nicht_ausgewiesen';

const KLASSEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  geschlecht: { m: 'Männer', w: 'Frauen', nicht_ausgewiesen: 'divers oder ohne Angabe' },
  nationalitaet: { deutsch: 'Deutsche', nichtdeutsch: 'Nichtdeutsche' },
  fluchtkontext: { ja: 'mit Fluchtkontext', nein: 'ohne Fluchtkontext' },
  aufenthalt24: { ja: 'mit § 24', nein: 'ohne § 24' },
  schulabschluss: { keiner: 'ohne Schulabschluss', vorhanden: 'mit Schulabschluss' },
  berufsabschluss: { keiner: 'ohne Berufsabschluss', vorhanden: 'mit Berufsabschluss' },
  schwerbehinderung: { ja: 'mit Schwerbehinderung', nein: 'ohne Schwerbehinderung' },
  bgTyp: {
    SINGLE: 'Alleinstehende',
    ALLEINERZIEHEND: 'BG Alleinerziehender',
    PARTNER_OHNE_KIND: 'Paare ohne Kind',
    PARTNER_MIT_KIND: 'Paare mit Kind',
    SONSTIGE: 'sonstige BG',
  },
};

/** What the class of those is called of whom a delivery does not say it. */
const OHNE: Readonly<Record<string, string>> = { team: 'ohne Team', instrument: 'ohne Instrument' };

/** 'U25' → 'unter 25', 'M25' with 'A55' after it → '25 bis unter 55', 'A55' → 'ab 55'. */
const altersname = (klasse: string, klassen: readonly string[]): string | undefined => {
  const [, art, alter] = /^([UMA])(\d+)$/.exec(klasse) ?? [];
  if (art === 'U') return `unter ${alter}`;
  const danach = art === 'M' ? /\d+$/.exec(klassen[klassen.indexOf(klasse) + 1] ?? '')?.[0] : undefined;
  return alter && (danach === undefined ? `ab ${alter}` : `${alter} bis unter ${danach}`);
};
