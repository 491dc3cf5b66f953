import { grundformeln, type Schreibzeug } from '#domain/angaben';
import {
  beginneRechnung,
  pfad,
  rechneNach,
  satzZu,
  schreibeWert,
  tag,
  type Formelkatalog,
  type Pfad,
  type Rechenblatt,
} from '#domain/werte';

/** For tests: an empty sheet to write to. */
export const schreibzeug = (basis: string): Schreibzeug => ({
  rechnung: beginneRechnung(),
  herkunft: (_, standKennung) => ({
    art: 'angabe',
    standKennung,
    stand: { quelle: 'Jobcenter', dokument: 'Plan', datum: tag('2016-10-01'), datenstand: 'vorlaeufig' },
  }),
  basis: pfad(basis),
  stand: 'plan',
  zusatz: '',
});

/** For tests: how to read a sheet that these formulas wrote. Addresses are those below basis, or whole ones without it. */
export const pruefblatt = (formeln: Formelkatalog, basis?: string) => {
  const katalog: Formelkatalog = new Map([...grundformeln, ...formeln]);
  const zahlAn = (blatt: Rechenblatt, ort: string) =>
    blatt.get((basis === undefined ? ort : `${basis}.${ort}`) as Pfad);
  return {
    /** Figures as text; undefined where there is none. */
    werteBei: (blatt: Rechenblatt, ...orte: readonly string[]): readonly (string | undefined)[] =>
      orte.map(ort => {
        const zahl = zahlAn(blatt, ort);
        return zahl && schreibeWert(zahl);
      }),
    /** The recipe of a figure. Throws when there is none. */
    rezept: (blatt: Rechenblatt, ort: string): string => {
      const zahl = zahlAn(blatt, ort);
      if (!zahl) throw new Error(`Nicht im Blatt: ${ort}`);
      return satzZu(blatt, katalog, zahl);
    },
    /** Addresses that do not recompute. */
    falschGerechnet: (blatt: Rechenblatt): readonly Pfad[] => rechneNach(blatt, katalog),
  };
};
