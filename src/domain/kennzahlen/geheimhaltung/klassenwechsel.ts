import { alsEineKlasse } from '../definitionen/klassenverbund.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';

/** Classes of a Dimension put together: the new ones, and by old class the number of its new one. */
export type Klassenwechsel = Readonly<{
  merkmal: string;
  klassen: readonly string[];
  ziel: readonly number[];
}>;

/** These classes of a Dimension become one, at the place of the first. */
export const legeZusammen = (
  merkmal: string,
  klassen: readonly string[],
  gemeinsame: readonly number[],
): Klassenwechsel => {
  const [erste = 0] = gemeinsame;
  const bleibende = [...klassen.keys()].filter(i => i === erste || !gemeinsame.includes(i));
  return {
    merkmal,
    klassen: bleibende.map(i =>
      i === erste ? alsEineKlasse(gemeinsame.map(g => klassen[g] ?? '')) : (klassen[i] ?? ''),
    ),
    ziel: [...klassen.keys()].map(i => bleibende.indexOf(gemeinsame.includes(i) ? erste : i)),
  };
};

/** The same cube with such classes; cubes without the Dimension stay. */
export const mitKlassen = <W extends Groessenwuerfel>(wuerfel: W, wechsel: Klassenwechsel): W => {
  const nummer = wuerfel.auftrag.dimensionen.findIndex(d => d.name === wechsel.merkmal);
  const achse = wuerfel.schnitt.findIndex(d => d === nummer);
  if (nummer < 0 || achse < 0) return wuerfel;
  const alt = wuerfel.schnitt.map(d => wuerfel.auftrag.dimensionen[d]?.klassen.length ?? 1);
  const neu = alt.map((zahl, i) => (i === achse ? wechsel.klassen.length : zahl));
  const [altB, neuB] = [alt[1] ?? 1, neu[1] ?? 1];
  const [altZahl, neuZahl] = [(alt[0] ?? 1) * altB, (neu[0] ?? 1) * neuB];
  const ziel = Array.from({ length: altZahl }, (_, zelle) => {
    const [a, b] = [Math.floor(zelle / altB), zelle % altB];
    const nach = (klasse: number, i: number): number => (i === achse ? (wechsel.ziel[klasse] ?? 0) : klasse);
    return nach(a, 0) * neuB + nach(b, 1);
  });
  const spalte = (zellen: Float64Array): Float64Array => {
    const summen = new Float64Array((zellen.length / altZahl) * neuZahl);
    zellen.forEach((wert, i) => {
      const stelle = Math.floor(i / altZahl) * neuZahl + (ziel[i % altZahl] ?? 0);
      summen[stelle] = (summen[stelle] as number) + wert;
    });
    return summen;
  };
  const dimensionen = wuerfel.auftrag.dimensionen.map((d, i) =>
    i === nummer ? { ...d, klassen: wechsel.klassen } : d,
  );
  const zellen = Object.fromEntries(
    Object.entries(wuerfel.zellen).map(([name, werte]) => [
      name,
      werte.length % altZahl === 0 && name !== 'LLU' && name !== 'LUH' ? spalte(werte) : werte,
    ]),
  );
  return { ...wuerfel, auftrag: { ...wuerfel.auftrag, dimensionen }, zellen };
};
