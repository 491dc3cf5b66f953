import type { Xmlwunsch } from '#ports';

/** A value that is looked for: of an element or attribute at an absolute way, for a field of a wish. */
export type Gesuchtes = Readonly<{
  wunsch: number;
  feld: number;
  /** '/Bestand/Fall'; the value is its text, or that of an attribute. */
  element: string;
  attribut: string | null;
  /** How many elements deep the common ancestor (or the record itself) stands, to whose life the value belongs. */
  tiefe: number;
}>;

/** What to do at each way of the file. */
export type Wegplan = Readonly<{
  /** Wishes whose record the element is. */
  saetze: ReadonlyMap<string, readonly number[]>;
  attribute: ReadonlyMap<string, readonly Gesuchtes[]>;
  texte: ReadonlyMap<string, readonly Gesuchtes[]>;
  /** What each wish's record is made of. */
  felder: readonly (readonly Gesuchtes[])[];
}>;

/** The ways of wishes from the top of the file. */
export const planeWege = (wuensche: readonly Xmlwunsch[]): Wegplan => {
  const felder = wuensche.map(({ satz, felder }, wunsch) =>
    felder.map(({ pfad }, feld): Gesuchtes => ({ wunsch, feld, ...loese(teile(satz), pfad) })),
  );
  const alle = felder.flat();
  const nachWeg = (gesucht: readonly Gesuchtes[]) => Map.groupBy(gesucht, g => g.element);
  return {
    saetze: new Map(
      [...Map.groupBy(wuensche.keys(), i => `/${teile(wuensche[i]?.satz ?? '').join('/')}`)].map(
        ([weg, nummern]) => [weg, [...nummern]],
      ),
    ),
    attribute: nachWeg(alle.filter(g => g.attribut !== null)),
    texte: nachWeg(alle.filter(g => g.attribut === null)),
    felder,
  };
};

const teile = (weg: string): readonly string[] => weg.split('/').filter(t => t !== '');

const loese = (satz: readonly string[], pfad: string): Pick<Gesuchtes, 'element' | 'attribut' | 'tiefe'> => {
  const ort = [...satz];
  let attribut: string | null = null;
  for (const teil of teile(pfad)) {
    if (teil === '..') ort.pop();
    else if (teil.startsWith('@')) attribut = teil.slice(1);
    else if (teil !== '.') ort.push(teil);
  }
  const ungleich = ort.findIndex((name, i) => satz[i] !== name);
  const tiefe = ungleich === -1 ? Math.min(ort.length, satz.length) : ungleich;
  return { element: `/${ort.join('/')}`, attribut, tiefe };
};
