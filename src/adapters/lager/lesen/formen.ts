import type { Spaltenform } from '#contract';
import { INSTRUMENTE } from '#recht';
import { alsText } from '../verbindung.ts';

/** A column as SQL: the value the text becomes, and when, knowing that value, the text is no such one. */
export type Spaltensql = Readonly<{
  wert: string;
  istFalsch(wert: string): string;
  erwartet: string;
}>;

const TAG = String.raw`\d{4}-\d{2}-\d{2}`;
const MONAT = String.raw`\d{4}-(0[1-9]|1[0-2])`;
const BETRAG = String.raw`\d{1,10}([.,]\d{1,2})?`;
const KENNUNG_HOECHSTENS = 100;

/** How a delivered text, already trimmed, becomes a value. Days are days since 1970, months since year 0, amounts cents. */
export const spaltensql = (x: string, form: Spaltenform): Spaltensql => {
  const { wert, erwartet } = formsql(x, form);
  const leer = `${x} = ''`;
  return {
    wert,
    istFalsch: name => {
      const falsch = form.art === 'kennung' ? `length(${x}) > ${KENNUNG_HOECHSTENS}` : `${name} is null`;
      return form.pflicht ? `(${leer} or ${falsch})` : `(not ${leer} and ${falsch})`;
    },
    erwartet,
  };
};

const formsql = (x: string, form: Spaltenform): Pick<Spaltensql, 'wert' | 'erwartet'> => {
  switch (form.art) {
    case 'kennung':
      return {
        wert: x,
        erwartet: `eine Kennung mit höchstens ${KENNUNG_HOECHSTENS} Zeichen`,
      };
    case 'tag':
      return {
        wert: `case when regexp_full_match(${x}, ${alsText(TAG)}) then (try_cast(${x} as date) - date '1970-01-01')::integer end`,
        erwartet: 'ein Tag, den es gibt, als JJJJ-MM-TT',
      };
    case 'monat':
      return {
        wert: `case when regexp_full_match(${x}, ${alsText(MONAT)}) then (${x}[1:4]::integer * 12 + ${x}[6:7]::integer - 1) end`,
        erwartet: 'ein Monat als JJJJ-MM',
      };
    case 'betrag':
      return {
        wert: `case when regexp_full_match(${x}, ${alsText(BETRAG)}) then (replace(${x}, ',', '.')::decimal(14, 2) * 100)::bigint end`,
        erwartet: 'ein Betrag in Euro ohne Tausenderpunkte und nicht unter null: 1234,56',
      };
    case 'land':
      return {
        wert: `case when regexp_full_match(${x}, '[A-Z]{2}') then ${x} end`,
        erwartet: 'ein Länderkürzel aus zwei Großbuchstaben: DE',
      };
    case 'code':
      return codesql(x, form.werte, `eines von ${form.werte.join(', ')}`);
    case 'instrument':
      return codesql(x, INSTRUMENTE, 'ein Instrument der Rechtsdaten wie MAT oder 16i');
  }
};

const codesql = (
  x: string,
  werte: readonly string[],
  erwartet: string,
): Pick<Spaltensql, 'wert' | 'erwartet'> => ({
  wert: `case when ${x} in (${werte.map(alsText).join(', ')}) then ${x} end`,
  erwartet,
});
