import { instrumentname, type Kennzahlzeile } from '#application/kennzahlen';
import { klassenname, teileDerKlasse } from '#domain/kennzahlen';

type Gruppe = Kennzahlzeile['gruppe'];

/** What a group is called: 'Frauen, unter 25'; everybody: 'Insgesamt'. altersklassen: all age bands, in order. */
export const gruppentext = (gruppe: Gruppe, altersklassen: readonly string[]): string => {
  const teile = Object.entries(gruppe).map(([merkmal, klasse]) =>
    klassentext(merkmal, klasse, altersklassen),
  );
  return teile.length === 0 ? INSGESAMT : teile.join(', ');
};

export const INSGESAMT = 'Insgesamt';

/** What a class is called; instruments by code and name. */
export const klassentext = (merkmal: string, klasse: string, altersklassen: readonly string[]): string => {
  const name = merkmal === 'instrument' ? instrumentname(klasse) : null;
  return name === null ? klassenname(merkmal, klasse, altersklassen) : `${klasse} ${name}`;
};

/** Groups in the order of reading: everybody, the classes of the first Dimension, of the second, then both together; of whom nothing is known last. */
export const inLeseordnung = (
  gruppen: readonly Gruppe[],
  altersklassen: readonly string[],
): readonly Gruppe[] => {
  const merkmale = [...new Set(gruppen.flatMap(g => Object.keys(g)))];
  const klassen = merkmale.map(merkmal =>
    [...new Set(gruppen.flatMap(g => g[merkmal] ?? []))].toSorted(
      (a, b) => klassenrang(merkmal, a, altersklassen) - klassenrang(merkmal, b, altersklassen),
    ),
  );
  const stellen = (g: Gruppe): readonly number[] =>
    merkmale.map((merkmal, i) => 1 + (klassen[i]?.indexOf(g[merkmal] ?? '') ?? -1));
  return gruppen.toSorted((a, b) => vergleicheStellen(stellen(a), stellen(b)));
};

/** Sums of the second Dimension stand before what is divided by both. */
const vergleicheStellen = ([a = 0, b = 0]: readonly number[], [c = 0, d = 0]: readonly number[]): number =>
  summenrang(a, b) - summenrang(c, d) || a - c || b - d;

const summenrang = (a: number, b: number): number => (a > 0 ? 1 : 0) + (b > 0 ? 2 : 0);

const klassenrang = (merkmal: string, klasse: string, altersklassen: readonly string[]): number => {
  if (NICHT_BEKANNT.has(klasse)) return Number.MAX_SAFE_INTEGER;
  return merkmal === 'altersgruppe' ? altersklassen.indexOf(teileDerKlasse(klasse)[0] ?? klasse) : 0;
};

const NICHT_BEKANNT: ReadonlySet<string> = new Set(['unbekannt', 'nicht_ausgewiesen']);
