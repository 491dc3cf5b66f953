import { PARAMETERREIHEN } from './parameter/reihen.ts';
import type { Parameter, ParameterId, Parameterreihe } from './parameter.ts';
import type { Reihendaten } from './typen.ts';
import { alsZeitraum } from './zeit.ts';

/** All rows of a parameter with name, unit, key-date kind and the days on which a row must exist. */
export const reihe = <I extends ParameterId>(id: I): Parameterreihe<I> => {
  const gefunden = REIHEN.get(id);
  if (!gefunden) throw new Error(`Parameter unbekannt: ${id}`);
  return gefunden as Parameterreihe<I>;
};

const mitZeitraeumen = (daten: Reihendaten): Parameterreihe => ({
  id: daten.id as ParameterId,
  name: daten.name,
  einheit: daten.einheit,
  bezugsdatum: daten.bezugsdatum,
  festsetzung: daten.festsetzung,
  pflicht: alsZeitraum([daten.pflichtAb, daten.pflichtBis]),
  zeilen: daten.zeilen.map(
    zeile =>
      ({
        id: daten.id,
        name: daten.name,
        einheit: daten.einheit,
        wert: zeile.wert,
        rechtsgrundlage: zeile.rechtsgrundlage,
        gueltig: alsZeitraum(zeile.gueltig),
        bezugsdatum: daten.bezugsdatum,
        status: zeile.status ?? 'geltend',
        pruefstand: zeile.pruefstand,
        hinweis: zeile.hinweis ?? null,
      }) as Parameter,
  ),
});

const REIHEN: ReadonlyMap<string, Parameterreihe> = new Map(
  PARAMETERREIHEN.map(daten => [daten.id, mitZeitraeumen(daten)]),
);

/** The ids of all parameters, in the order of the data. */
export const PARAMETER_IDS: readonly ParameterId[] = PARAMETERREIHEN.map(daten => daten.id);

/** Is a text from a file or address the id of a parameter? */
export const istParameterId = (text: string): text is ParameterId => REIHEN.has(text);

/** Every row of every parameter. */
export const alleParameter: readonly Parameter[] = [...REIHEN.values()].flatMap(r => r.zeilen);
