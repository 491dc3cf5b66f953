import { grundformeln, type Angabe, type Schreibzeug } from '#domain/angaben';
import {
  beginneRechnung,
  liesGedruckt,
  pfad,
  rechneNach,
  satzZu,
  schreibeWert,
  tag,
  type Einheit,
  type Formelkatalog,
  type Pfad,
  type Rechenblatt,
} from '#domain/werte';
import { zielformeln } from './formeln/index.ts';

/** For tests: a said value from its written text. Throws when the text is none. */
export const genannt = <E extends Einheit>(einheit: E, text: string): Angabe<E> => {
  const gelesen = liesGedruckt(text, einheit);
  if (!gelesen.ok) throw new Error(`„${text}“: ${gelesen.fehler.art}`);
  return { wert: gelesen.wert.wert, text, schritt: gelesen.wert.schritt };
};

/** For tests: an empty sheet to write the targets to. */
export const schreibzeug = (): Schreibzeug => ({
  rechnung: beginneRechnung(),
  herkunft: (_, standKennung) => ({
    art: 'angabe',
    standKennung,
    stand: { quelle: 'Jobcenter', dokument: 'Plan', datum: tag('2016-10-01'), datenstand: 'vorlaeufig' },
  }),
  basis: pfad('ziele'),
  stand: 'plan',
  zusatz: '',
});

const KATALOG: Formelkatalog = new Map([...grundformeln, ...zielformeln]);

/** For tests: figures of a sheet as text by their address behind the basis; undefined where there is none. */
export const werteBei = (blatt: Rechenblatt, ...orte: readonly string[]): readonly (string | undefined)[] =>
  orte.map(ort => {
    const zahl = blatt.get(`ziele.${ort}` as Pfad);
    return zahl && schreibeWert(zahl);
  });

/** For tests: the recipe of a figure. */
export const rezept = (blatt: Rechenblatt, ort: string): string => {
  const zahl = blatt.get(`ziele.${ort}` as Pfad);
  if (!zahl) throw new Error(`Nicht im Blatt: ${ort}`);
  return satzZu(blatt, KATALOG, zahl);
};

/** For tests: addresses that do not recompute. */
export const falschGerechnet = (blatt: Rechenblatt): readonly Pfad[] => rechneNach(blatt, KATALOG);
