import type { Angabe } from '#domain/angaben';
import {
  cent,
  liesGedruckt,
  sichereGanzzahl,
  type Einheit,
  type Lesefehler,
  type Mass,
  type Werte,
} from '#domain/werte';
import { gekuerzt } from './gekuerzt.ts';

/** What a written value says: its size, its text, and how exact it is. */
export type Wertlesung<E extends Einheit = Einheit> = Pick<Angabe<E>, 'wert' | 'text' | 'schritt' | 'mass'>;

/** What values a field takes. */
export type Wertart = Readonly<{
  einheit: Einheit;
  /** Are 'rd.', 'knapp' and the like allowed? */
  ungefaehr: boolean;
  /** What is counted, where the unit does not say it: weeks or months. */
  mass?: Mass;
}>;

type Ergebnis<E extends Einheit> =
  Readonly<{ ok: true; wert: Wertlesung<E> }> | Readonly<{ ok: false; grund: string }>;

/** How a value of each unit is written. */
export const WERTBEISPIELE: Readonly<Record<Einheit, string>> = {
  cent: '59519000 (ganze Euro) oder "59.519.000,00 €" oder "59,519 Mio. €"',
  anteil: '"84,8 %"',
  punkte: '"0,3 Punkte"',
  vzae: '"68,81 VZÄ"',
  anzahl: '1248',
  schluessel: '"1:152" oder "53,07 ELB"',
  dezimal: '"3,9 Monate", "45 Minuten", "39 Stunden"',
};

const MASSBEISPIELE: Readonly<Record<Mass, string>> = {
  minuten: '"45 Minuten" oder "1 Stunde"',
  stunden: '"39 Stunden"',
  tage: '"2 Tage"',
  wochen: '"8 Wochen"',
  monate: '"3,9 Monate" oder "1 Jahr"',
  jahre: '"2 Jahre"',
  elb: '"1:152" oder "53,07 ELB"',
  bg: '"1:110" oder "98,69 BG"',
  teilnehmende: '"1:30" oder "30 Teilnehmende"',
};

/** How a value of this kind is written. */
export const wertbeispiel = ({ einheit, mass }: Wertart): string =>
  mass ? MASSBEISPIELE[mass] : WERTBEISPIELE[einheit];

/** A value as the file states it: whole Euro and counts as number, everything else as text with unit. Nothing is guessed. */
export const liesWert = <E extends Einheit>(
  einheit: E,
  roh: number | string,
  { ungefaehr, mass }: Omit<Wertart, 'einheit'>,
): Ergebnis<E> => {
  if (typeof roh === 'number') return liesGanzzahl(einheit, roh);
  const gezeigt = gekuerzt(roh);
  if (roh.length > HOECHSTLAENGE) return nicht(`„${gezeigt}“ ist zu lang für einen Wert.`);
  const falsch = falscheZiffern(einheit, roh, gezeigt);
  if (falsch !== null) return nicht(falsch);
  if (istMehrdeutig(einheit, roh)) return nicht(mehrdeutig(einheit, gezeigt));
  const gelesen = liesGedruckt(roh, einheit, {
    einheitPflicht: einheit !== 'anzahl',
    ...(mass && { mass }),
  });
  if (!gelesen.ok) return nicht(grund(gelesen.fehler, gezeigt));
  const { wert, schritt, ungefaehr: ungenau } = gelesen.wert;
  if (ungenau && !ungefaehr)
    return nicht(`„${gezeigt}“ ist ungefähr. Ungefähres gehört als gedruckter Text unter „gedruckt“.`);
  return zuGross(einheit, wert)
    ? nicht(zuGrosserText(gezeigt))
    : {
        ok: true,
        wert: { wert, text: roh, schritt, ...(einheit === 'dezimal' && mass && { mass }) },
      };
};

/** Longest way to write a value. */
const HOECHSTLAENGE = 60;

/** Largest amount a plan may state: ten billion Euro, far above any Jobcenter and far below the exact range. */
const HOECHSTWERT: Readonly<Record<Einheit, number>> = {
  cent: cent(1_000_000_000_000),
  anzahl: 1_000_000_000,
  vzae: 10_000_000_000,
  punkte: 1_000_000_000,
  anteil: 1_000_000,
  schluessel: 1_000_000_000,
  dezimal: 1_000_000_000_000,
};

/** Whole numbers need no unit only where the unit cannot be mistaken: Euro and counts. */
const GANZZAHLSCHRITT: Partial<Readonly<Record<Einheit, number>>> = { cent: 100, anzahl: 1 };

const nicht = (warum: string) => ({ ok: false, grund: warum }) as const;

const liesGanzzahl = <E extends Einheit>(einheit: E, zahl: number): Ergebnis<E> => {
  const schritt = GANZZAHLSCHRITT[einheit];
  if (schritt === undefined || !Number.isSafeInteger(zahl))
    return nicht(`Die Zahl ${zahl} steht ohne Anführungszeichen und ohne Einheit.`);
  if (!Number.isSafeInteger(zahl * schritt)) return nicht(`${zahl} ist zu groß.`);
  const wert = sichereGanzzahl(zahl * schritt) as Werte[E];
  return zuGross(einheit, wert)
    ? nicht(`${zahl} ist zu groß.`)
    : { ok: true, wert: { wert, text: zahl, schritt } };
};

const zuGross = (einheit: Einheit, wert: Werte[Einheit]): boolean =>
  Math.abs(typeof wert === 'number' ? wert : wert[0] / wert[1]) > HOECHSTWERT[einheit];

/** Bare digits as text: too many for a number of the file, or with zeros in front that other programs read in base eight. */
const falscheZiffern = (einheit: Einheit, text: string, gezeigt: string): string | null => {
  const schritt = GANZZAHLSCHRITT[einheit];
  const [, nullen, ziffern] = /^\s*[-−–]?(0*)(\d+)\s*$/.exec(text) ?? [];
  if (schritt === undefined || ziffern === undefined) return null;
  if (nullen !== '' && nullen !== undefined)
    return `„${gezeigt}“ beginnt mit einer Null; lassen Sie sie weg.`;
  return Number(ziffern) * schritt > HOECHSTWERT[einheit] ? `„${gezeigt}“ ist zu groß.` : null;
};

/** 59.519 without unit: thousands to a German reader, a fraction to YAML and to every other program. */
const istMehrdeutig = (einheit: Einheit, text: string): boolean =>
  (einheit === 'cent' && /^\s*[-−–]?\d{1,3}([.,]\d{3})+\s*$/.test(text)) ||
  (einheit === 'anzahl' && /^\s*[-−–]?\d{1,3}[.,]\d{3}\s*$/.test(text));

/** With two points it can only be meant in one way, and only the unit is missing. */
const mehrdeutig = (einheit: Einheit, text: string): string =>
  einheit === 'cent' && text.replaceAll(/[^.,]/g, '').length > 1
    ? `Bei „${text}“ fehlt die Einheit.`
    : `„${text}“ ist mehrdeutig.`;

/** '59.519 Mio. €' is said in thousands of millions, and mostly meant with a comma. */
const zuGrosserText = (text: string): string => {
  const mio = /^(\d{1,3})\.(\d{3})(?=\s?M)/.exec(text);
  return `„${text}“ ist zu groß.${mio ? ` Meinten Sie ${mio[1]},${mio[2]}${text.slice(mio[0].length)}?` : ''}`;
};

/** A point before the last two digits, commas between thousands. */
const ENGLISCH = /^[-−–]?\d{1,3}(?:,\d{3})+\.\d{1,2}(?!\d)/;

/** What is wrong with a written value, for the one message about values. */
const grund = (fehler: Lesefehler, text: string): string => {
  switch (fehler.art) {
    case 'keine_zahl':
      return /^[„“”‚‘’‹›«»]/.test(text)
        ? `${text} steht in typografischen Anführungszeichen; hier gelten nur die geraden (").`
        : ENGLISCH.test(text)
          ? `„${text}“ ist englisch geschrieben; im Deutschen trennt der Punkt Tausender und das Komma die Nachkommastellen.`
          : `„${text}“ ist keine Zahl mit Einheit.`;
    case 'falsche_einheit':
      return `„${text}“ hat nicht die erwartete Einheit${fehler.gefunden ? ` (gefunden: „${fehler.gefunden}“)` : ''}.`;
    case 'einheit_fehlt':
      return `Bei „${text}“ fehlt die Einheit${/\d\.\d{1,2}$/.test(text) ? ', und die Nachkommastellen stehen hinter einem Komma' : ''}.`;
    case 'tausendergruppe':
      return `„${text}“ hat eine Tausendergruppe, die nicht aus drei Ziffern besteht.${
        fehler.lesarten.length > 0 ? ` Gemeint sein kann ${fehler.lesarten.join(' oder ')}.` : ''
      }`;
    case 'nachkommastellen':
      return `„${text}“ hat mehr als ${fehler.hoechstens} Nachkommastellen.`;
    case 'zu_gross':
      return zuGrosserText(text);
  }
};
