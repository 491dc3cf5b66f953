import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { schuetzeKennzahlreihe, type Monatskennzahlen } from './kennzahlschutz.ts';
import { legeZusammen, mitKlassen, type Klassenwechsel } from './klassenwechsel.ts';
import type { Schutzvorgaben } from './termschutz.ts';

/** What putting classes together brings: how many values are shown with all classes and with fewer. */
export type Klassenwahl = Readonly<{ wechsel: readonly Klassenwechsel[]; vorher: number; nachher: number }>;

/**
 * Which classes to put together before anything is hidden. Persons of other or unknown sex always go to the same class, whatever the numbers are: if it were
 * the larger one, two publications could differ by just them. Then, as long as more values are shown: neighbouring classes of an order, of others the
 * smallest ones.
 */
export const waehleKlassen = (
  wuerfel: Groessenwuerfel,
  jeMonat: readonly Monatskennzahlen[],
  vorgaben: Schutzvorgaben,
): Klassenwahl => {
  const probe = jeMonat.slice(-2);
  const gezeigt = (w: Groessenwuerfel): number =>
    schuetzeKennzahlreihe(probe, w, vorgaben)
      .flat(2)
      .filter(({ wert }) => wert !== null).length;
  const fest = festeWechsel(wuerfel, vorgaben);
  const wechsel = [...fest];
  let jetzt = fest.reduce(mitKlassen, wuerfel);
  const vorher = gezeigt(wuerfel);
  let bestes = gezeigt(jetzt);
  for (let weiter = true; weiter;) {
    const versuche = moegliche(jetzt, vorgaben).map(w => ({ w, zahl: gezeigt(mitKlassen(jetzt, w)) }));
    const [bester] = versuche.toSorted((a, b) => b.zahl - a.zahl);
    weiter = bester !== undefined && bester.zahl > bestes;
    if (!bester || !weiter) break;
    wechsel.push(bester.w);
    jetzt = mitKlassen(jetzt, bester.w);
    bestes = bester.zahl;
  }
  return { wechsel, vorher, nachher: bestes };
};

/** Classes that no table shows go to the one that would be hidden with them. */
export const festeWechsel = (
  { auftrag, schnitt }: Groessenwuerfel,
  { achsen }: Schutzvorgaben,
): readonly Klassenwechsel[] =>
  schnitt.flatMap(nummer => {
    const { name = '', klassen = [] } = auftrag.dimensionen[nummer] ?? {};
    const { nurImGesamt = [], zuerstVerdeckt } = achsen[name] ?? {};
    const gemeinsame = [zuerstVerdeckt ?? '', ...nurImGesamt]
      .map(k => klassen.indexOf(k))
      .filter(i => i >= 0);
    return gemeinsame.length > 1 ? [legeZusammen(name, klassen, gemeinsame)] : [];
  });

/** How many of the smallest classes are tried together. */
const STUFEN = [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];

const moegliche = (wuerfel: Groessenwuerfel, { achsen }: Schutzvorgaben): readonly Klassenwechsel[] =>
  wuerfel.schnitt.flatMap((nummer, achse) => {
    const { name = '', klassen = [] } = wuerfel.auftrag.dimensionen[nummer] ?? {};
    if (achsen[name]?.zuerstVerdeckt !== undefined) return [];
    const echte = [...klassen.keys()].filter(i => klassen[i] !== 'unbekannt');
    if (achsen[name]?.geordnet)
      return echte.slice(1).map((zweite, i) => legeZusammen(name, klassen, [echte[i] ?? 0, zweite]));
    const nachGroesse = groessenDerKlassen(wuerfel, achse);
    const kleinste = [...klassen.keys()]
      .filter(i => (nachGroesse[i] ?? 0) > 0)
      .toSorted((a, b) => (nachGroesse[a] ?? 0) - (nachGroesse[b] ?? 0));
    return STUFEN.filter(s => s < kleinste.length).map(s =>
      legeZusammen(
        name,
        klassen,
        kleinste.slice(0, s).toSorted((a, b) => a - b),
      ),
    );
  });

/** The cases of each class over all quantities and months. */
const groessenDerKlassen = (
  { auftrag, schnitt, zellen }: Groessenwuerfel,
  achse: number,
): readonly number[] => {
  const laengen = schnitt.map(d => auftrag.dimensionen[d]?.klassen.length ?? 1);
  const [a = 1, b = 1] = laengen;
  const summen = Array.from({ length: laengen[achse] ?? 1 }, () => 0);
  const spalte = zellen.ELB ?? zellen.EINTRITTE ?? new Float64Array();
  spalte.forEach((wert, i) => {
    const zelle = i % (a * b);
    const klasse = achse === 0 ? Math.floor(zelle / b) : zelle % b;
    summen[klasse] = (summen[klasse] ?? 0) + wert;
  });
  return summen;
};
