import type { Spaltenform } from '#contract';
import { INSTRUMENTE } from '#recht';
import { alsText } from '../verbindung.ts';

/** A column as SQL: the value the text becomes, and when, knowing that value, the text is no such one. */
export type Spaltensql = Readonly<{
  wert: string;
  istFalsch(wert: string): string;
  erwartet: string;
}>;

const BETRAG = String.raw`\d{1,10}([.,]\d{1,2})?`;
const KENNUNG_HOECHSTENS = 100;
/** Characters nobody sees: two identifiers that look the same would be two persons. */
const UNSICHTBAR = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\x{FFFE}\x{FFFF}]`;
const ERSTER_TAG = '1850-01-01';
const LETZTER_TAG = '2199-12-31';

/** How others write an end that is open. */
export const OFFENES_ENDE = '9999-12-31';
/** The same in days since 1970. */
export const OFFENES_ENDE_TAG = 2_932_896;

/**
 * How a delivered text, already trimmed, becomes a value. Days are days since 1970, months since year 0, amounts cents. unsichtbares: whether
 * characters nobody sees can be there at all; looking for them costs.
 */
export const spaltensql = (x: string, form: Spaltenform, unsichtbares = true): Spaltensql => {
  const { wert, erwartet } = formsql(x, form);
  const leer = `${x} = ''`;
  const keineKennung = unsichtbares
    ? `(length(${x}) > ${KENNUNG_HOECHSTENS} or regexp_matches(${x}, ${alsText(UNSICHTBAR)}))`
    : `length(${x}) > ${KENNUNG_HOECHSTENS}`;
  return {
    wert,
    istFalsch: name => {
      const falsch = form.art === 'kennung' ? keineKennung : `${name} is null`;
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
        erwartet: `eine Kennung mit höchstens ${KENNUNG_HOECHSTENS} Zeichen, ohne Steuerzeichen`,
      };
    case 'tag':
      return {
        wert: tagsql(x),
        erwartet: 'ein Tag, den es gibt, als JJJJ-MM-TT, von 1850 bis 2199',
      };
    case 'monat':
      return { wert: monatsql(x), erwartet: 'ein Monat als JJJJ-MM' };
    case 'betrag':
      return {
        wert: betragsql(x),
        erwartet: 'ein Betrag in Euro ohne Tausenderpunkte und nicht unter null: 1234,56',
      };
    case 'land':
      return {
        wert: `case when strlen(${x}) = 2 and regexp_full_match(${x}, '[A-Z]{2}') then ${x} end`,
        erwartet: 'ein Länderkürzel aus zwei Großbuchstaben: DE',
      };
    case 'code':
      return codesql(x, form.werte, `eines von ${form.werte.join(', ')}`);
    case 'instrument':
      return codesql(x, INSTRUMENTE, 'ein Instrument der Rechtsdaten wie MAT oder 16i');
  }
};

// A cast that reads back as the same text is as strict as a pattern and much cheaper.

const tagsql = (x: string): string => {
  const tag = `try_cast(${x} as date)`;
  const bereich = `${tag} between date '${ERSTER_TAG}' and date '${LETZTER_TAG}'`;
  const erlaubt = x === 'bis' ? `(${bereich} or ${x} = '${OFFENES_ENDE}')` : bereich;
  return `case when ${tag}::varchar = ${x} and ${erlaubt} then (${tag} - date '1970-01-01')::integer end`;
};

const monatsql = (x: string): string => {
  const ersterTag = `try_cast(${x} || '-01' as date)`;
  return `case when ${ersterTag}::varchar = ${x} || '-01' and ${ersterTag} between date '${ERSTER_TAG}' and date '${LETZTER_TAG}' then (year(${ersterTag}) * 12 + month(${ersterTag}) - 1)::integer end`;
};

/** Two places after the comma are the rule; everything else takes the slow way. */
const betragsql = (x: string): string => {
  const mitPunkt = `replace(${x}, ',', '.')`;
  const betrag = `try_cast(${mitPunkt} as decimal(12, 2))`;
  return `case when (${betrag}::varchar = ${mitPunkt} and ${betrag} >= 0) or regexp_full_match(${x}, ${alsText(BETRAG)}) then (${betrag} * 100)::bigint end`;
};

const codesql = (
  x: string,
  werte: readonly string[],
  erwartet: string,
): Pick<Spaltensql, 'wert' | 'erwartet'> => ({
  wert: `case when ${x} in (${werte.map(alsText).join(', ')}) then ${x} end`,
  erwartet,
});
