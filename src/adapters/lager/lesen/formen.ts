import type { Spaltenform } from '#contract';
import { INSTRUMENTE } from '#recht';
import { alsText } from '../verbindung.ts';

/** A column as SQL: the value it becomes, and when the delivered text is no such value. */
export type Spaltensql = Readonly<{ typ: string; wert: string; istFalsch: string; erwartet: string }>;

const TAG = String.raw`\d{4}-\d{2}-\d{2}`;
const MONAT = String.raw`\d{4}-(0[1-9]|1[0-2])`;
const BETRAG = String.raw`\d{1,10}([.,]\d{1,2})?`;
const KENNUNG_HOECHSTENS = 100;

/** How a delivered text, already trimmed, becomes a value. Days are days since 1970, months since year 0, amounts cents. */
export const spaltensql = (x: string, form: Spaltenform): Spaltensql => {
  const { typ, wert, erwartet } = formsql(x, form);
  const leer = `${x} = ''`;
  const falsch = form.art === 'kennung' ? `length(${x}) > ${KENNUNG_HOECHSTENS}` : `${wert} is null`;
  return {
    typ,
    wert,
    istFalsch: form.pflicht ? `(${leer} or ${falsch})` : `(not ${leer} and ${falsch})`,
    erwartet,
  };
};

const formsql = (x: string, form: Spaltenform): Omit<Spaltensql, 'istFalsch'> => {
  switch (form.art) {
    case 'kennung':
      return {
        typ: 'varchar',
        wert: x,
        erwartet: `eine Kennung mit höchstens ${KENNUNG_HOECHSTENS} Zeichen`,
      };
    case 'tag':
      return {
        typ: 'integer',
        wert: `case when regexp_full_match(${x}, ${alsText(TAG)}) then (try_cast(${x} as date) - date '1970-01-01')::integer end`,
        erwartet: 'ein Tag, den es gibt, als JJJJ-MM-TT',
      };
    case 'monat':
      return {
        typ: 'integer',
        wert: `case when regexp_full_match(${x}, ${alsText(MONAT)}) then (${x}[1:4]::integer * 12 + ${x}[6:7]::integer - 1) end`,
        erwartet: 'ein Monat als JJJJ-MM',
      };
    case 'betrag':
      return {
        typ: 'bigint',
        wert: `case when regexp_full_match(${x}, ${alsText(BETRAG)}) then (replace(${x}, ',', '.')::decimal(14, 2) * 100)::bigint end`,
        erwartet: 'ein Betrag in Euro ohne Tausenderpunkte und nicht unter null: 1234,56',
      };
    case 'land':
      return {
        typ: 'varchar',
        wert: `case when regexp_full_match(${x}, '[A-Z]{2}') then ${x} end`,
        erwartet: 'ein Länderkürzel aus zwei Großbuchstaben: DE',
      };
    case 'code':
      return codesql(x, form.werte, `eines von ${form.werte.join(', ')}`);
    case 'instrument':
      return codesql(x, INSTRUMENTE, 'ein Instrument der Rechtsdaten wie MAT oder 16i');
  }
};

const codesql = (x: string, werte: readonly string[], erwartet: string): Omit<Spaltensql, 'istFalsch'> => ({
  typ: 'varchar',
  wert: `case when ${x} in (${werte.map(alsText).join(', ')}) then ${x} end`,
  erwartet,
});
