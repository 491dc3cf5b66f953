/** An attribute that cuts a table. */
export type Achse = Readonly<{
  name: string;
  klassen: readonly string[];
  /** Classes that no table shows: they are in the totals only (nicht_ausgewiesen). */
  nurImGesamt?: readonly string[];
  /** The class that is hidden first where another must be. */
  zuerstVerdeckt?: string;
  /** Do neighbouring classes belong together (age bands do, teams do not)? */
  geordnet?: boolean;
}>;

/** What is known of who stands behind a number. */
export type Hintergrund = Readonly<{
  /** Persons behind an amount or behind a sum of stocks, where it is not the number itself. */
  faelle?: number;
  bedarfsgemeinschaften?: number;
  /** The part of the largest contributor, in the unit of the number. */
  groesster?: number;
}>;

/** A number with what stands behind it; integers not below 0. */
export type Feld = Hintergrund & Readonly<{ wert: number }>;

/** Where in a table: the class of each Achse, null for all of them (margin). */
export type Stelle = readonly (number | null)[];

/**
 * A table with its margins. felder holds the inside and the margins row by row, each row and column ending with its margin; with one Achse
 * the classes and the total.
 */
export type Schutztabelle = Readonly<{
  achsen: readonly [Achse] | readonly [Achse, Achse];
  art: 'faelle' | 'betrag';
  /** Steps of the number a case stands for: 12 in a sum of twelve stocks. */
  jeFall: number;
  felder: readonly Feld[];
}>;

/** What a table is made of. felder: the inside, row by row; raender: what stands behind margins, where known. */
export type Tabellenangaben = Readonly<{
  achsen: Schutztabelle['achsen'];
  art?: Schutztabelle['art'];
  jeFall?: number;
  felder: readonly Feld[];
  raender?: readonly Readonly<{ stelle: Stelle; hintergrund: Hintergrund }>[];
}>;

/** The table with its margins summed up. Throws RangeError for numbers below 0, fractions and a wrong number of them. */
export const tabelleAus = ({
  achsen,
  art = 'faelle',
  jeFall = 1,
  felder,
  raender = [],
}: Tabellenangaben): Schutztabelle => {
  const [zeilen, spalten] = innen(achsen);
  if (felder.length !== zeilen * spalten)
    throw new RangeError('Die Tabelle hat nicht so viele Felder wie Klassen');
  if (felder.some(({ wert }) => !Number.isSafeInteger(wert) || wert < 0))
    throw new RangeError('Eine geheimzuhaltende Zahl ist ganz und nicht negativ');
  const alle = stellenVon(achsen).map((stelle): Feld => {
    const teile = felder.filter((_, i) => liegtIn([Math.floor(i / spalten), i % spalten], stelle));
    const eines = teile[0];
    return eines && !istRand(stelle)
      ? eines
      : summe(teile, raender.find(r => gleich(r.stelle, stelle))?.hintergrund);
  });
  return { achsen, art, jeFall, felder: alle };
};

/** Every place of a table with such Achsen, in the order of its felder. */
export const stellenVon = (achsen: Schutztabelle['achsen']): readonly Stelle[] => {
  const [zeilen, spalten] = achsen.map(({ klassen }) => [...klassen.keys(), null]);
  return (zeilen ?? []).flatMap(z => (spalten ? spalten.map(s => [z, s]) : [[z]]));
};

/** Position of a place among the felder. */
export const positionVon = ({ achsen }: Schutztabelle, stelle: Stelle): number => {
  const [zeilen, spalten] = innen(achsen);
  const zeile = stelle[0] ?? zeilen;
  return achsen.length === 1 ? zeile : zeile * (spalten + 1) + (stelle[1] ?? spalten);
};

/** Is it a total? */
export const istRand = (stelle: Stelle): boolean => stelle.includes(null);

/** Does a place belong to a class that no table shows? */
export const nurImGesamt = (achsen: Schutztabelle['achsen'], stelle: Stelle): boolean =>
  achsen.some(({ klassen, nurImGesamt: verdeckt = [] }, i) => {
    const klasse = klassen[stelle[i] ?? -1];
    return klasse !== undefined && verdeckt.includes(klasse);
  });

const innen = (achsen: Schutztabelle['achsen']): readonly [number, number] => [
  achsen[0].klassen.length,
  achsen[1]?.klassen.length ?? 1,
];

const liegtIn = (ort: readonly number[], stelle: Stelle): boolean =>
  stelle.every((klasse, i) => klasse === null || klasse === ort[i]);

const gleich = (a: Stelle, b: Stelle): boolean => a.every((klasse, i) => klasse === b[i]);

const summe = (teile: readonly Feld[], hintergrund: Hintergrund = {}): Feld => {
  const wert = teile.reduce((s, t) => s + t.wert, 0);
  const faelle = teile.reduce((s, t) => s + (t.faelle ?? t.wert), 0);
  return { wert, ...(teile.some(t => t.faelle !== undefined) && { faelle }), ...hintergrund };
};
