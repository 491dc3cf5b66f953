import { GROESSEN, type Groesse, type Wuerfel } from '#domain/kennzahlen';

/** The cube of one class alone, as if it were everybody; null where the cube has no such class. */
export const klassenwuerfel = (wuerfel: Wuerfel | null, klasse: string): Wuerfel | null => {
  const [stelle] = wuerfel?.schnitt ?? [];
  const klassen = stelle === undefined ? [] : (wuerfel?.auftrag.dimensionen[stelle]?.klassen ?? []);
  const nummer = klassen.indexOf(klasse);
  if (wuerfel === null || nummer < 0) return null;
  const spalte = (groesse: Groesse): Float64Array =>
    wuerfel.zellen[groesse].filter((_, i) => i % klassen.length === nummer);
  return { ...wuerfel, schnitt: [], zellen: jede(spalte) };
};

/** Everybody but these: what is left when one class is taken off. */
export const restwuerfel = (gesamt: Wuerfel, klasse: Wuerfel): Wuerfel => ({
  ...gesamt,
  zellen: jede(groesse => gesamt.zellen[groesse].map((zahl, i) => zahl - (klasse.zellen[groesse][i] ?? 0))),
});

const jede = (spalte: (groesse: Groesse) => Float64Array): Wuerfel['zellen'] =>
  Object.fromEntries(GROESSEN.map(g => [g, spalte(g)])) as Record<Groesse, Float64Array>;
