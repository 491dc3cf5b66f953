import {
  enthaelt,
  gelungen,
  melde,
  misslungen,
  pfad,
  type Ergebnis,
  type Meldung,
  type Tag,
} from '#domain/werte';
import { rechtsmeldungen } from './meldungen.ts';
import type { Parameter, ParameterId, Parameterreihe } from './parameter.ts';
import { reihe } from './reihe.ts';
import { alsGueltigkeit, isoTag, verschmolzen } from './zeit.ts';

/**
 * The row of law on a key date. Its wert is null where the law has no rule in that time. Fails with 'noch nicht festgesetzt' for a day
 * after the last year of a parameter that is set yearly (the plan needs an Annahme), with 'fehlt' where nothing is on record.
 */
export const parameterAm = <I extends ParameterId>(id: I, am: Tag): Ergebnis<Parameter<I>> =>
  suche(reihe<ParameterId>(id), am) as Ergebnis<Parameter<I>>;

const suche = (zeilen: Parameterreihe, am: Tag): Ergebnis<Parameter> => {
  const zeile = zeilen.zeilen.find(z => enthaelt(z.gueltig, am));
  return zeile ? gelungen(zeile) : misslungen(ohneZeile(zeilen, am));
};

const ohneZeile = (zeilen: Parameterreihe, am: Tag): Meldung => {
  const { id, name, festsetzung, pflicht } = zeilen;
  const ort = pfad('recht', id, isoTag(am));
  const was = { parameter: id, name, am: isoTag(am) };
  const [, festgesetztBis] = alsGueltigkeit(pflicht);
  if (festsetzung === 'jaehrlich' && festgesetztBis !== null && pflicht.bis !== null && am >= pflicht.bis)
    return melde(rechtsmeldungen.NOCH_NICHT_FESTGESETZT, ort, { ...was, festgesetztBis });
  const hinterlegt = verschmolzen(zeilen.zeilen.map(z => z.gueltig)).map(alsGueltigkeit);
  return melde(rechtsmeldungen.PARAMETER_FEHLT, ort, { ...was, hinterlegt });
};
