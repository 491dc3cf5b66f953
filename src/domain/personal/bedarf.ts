import {
  anteilAnVzae,
  differenzVzae,
  sage,
  sageSicher,
  summeVzae,
  ziel,
  type Schreibzeug,
} from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Aufgabe, Bedarfsrechnung, Bedarfssegment, Fallart } from './angaben.ts';
import { berechneBedarfssegmente } from './bedarfssegmente.ts';
import type { Bereichszahlen } from './bereiche.ts';
import { maximalwert } from './formeln/index.ts';

type Rechnungen = Readonly<Record<string, Bedarfsrechnung>>;
type Bereiche = ReadonlyMap<string, Bereichszahlen>;

/** Required posts by every method of the plan side by side, each against the Soll of the areas it speaks of. */
export const berechneBedarf = (zeug: Schreibzeug, rechnungen: Rechnungen, bereiche: Bereiche): void => {
  const ergebnisse = new Map<string, Zahl<'vzae'>>();
  for (const [kennung, rechnung] of mitMaximalwertZuletzt(rechnungen)) {
    const benoetigt = benoetigte(zeug, kennung, rechnung, ergebnisse);
    if (!benoetigt) continue;
    ergebnisse.set(kennung, benoetigt);
    const teile = verglichenesSoll(rechnung, rechnungen, bereiche);
    if (teile.length > 0) vergleicheMitSoll(zeug, kennung, rechnung.bezeichnung, benoetigt, teile);
  }
};

/** A Maximalwert rests on another calculation, which has to be there first. */
const mitMaximalwertZuletzt = (rechnungen: Rechnungen): readonly (readonly [string, Bedarfsrechnung])[] =>
  Object.entries(rechnungen).toSorted(
    ([, a], [, b]) => Number(a.methode === 'C') - Number(b.methode === 'C'),
  );

const benoetigte = (
  zeug: Schreibzeug,
  kennung: string,
  rechnung: Bedarfsrechnung,
  ergebnisse: ReadonlyMap<string, Zahl<'vzae'>>,
): Zahl<'vzae'> | null => {
  const ort = ['bedarf', kennung] as const;
  const name = rechnung.bezeichnung;
  switch (rechnung.methode) {
    case 'C':
      return hoechsterWert(zeug, ort, rechnung, ergebnisse.get(rechnung.rechnung ?? '') ?? null);
    case 'E':
      return sageSicher(zeug, 'vzae', rechnung.soll, `${name}: Soll`, ...ort, 'soll');
    case 'A':
    case 'B':
    case 'D':
    case 'F':
      return berechneBedarfssegmente(zeug, ort, name, rechnung.segmente);
  }
};

const hoechsterWert = (
  zeug: Schreibzeug,
  ort: readonly string[],
  angaben: Extract<Bedarfsrechnung, { methode: 'C' }>,
  andere: Zahl<'vzae'> | null,
): Zahl<'vzae'> | null => {
  const name = angaben.bezeichnung;
  const ergebnis = sage(zeug, 'vzae', angaben.ergebnis, `${name}: diese Rechnung`, ...ort, 'ergebnis');
  const vorjahr = sageSicher(
    zeug,
    'vzae',
    angaben.vorjahr,
    `${name}: Rechnung des Vorjahres`,
    ...ort,
    'vorjahr',
  );
  sage(zeug, 'vzae', angaben.maximalwert, `${name}: genannter Maximalwert`, ...ort, 'maximalwert');
  const rechnung = ergebnis ?? andere;
  return (
    rechnung &&
    zeug.rechnung.wende(maximalwert, ziel(zeug, `${name}: benötigte Stellen`, ...ort, 'benoetigt'), {
      rechnung,
      vorjahr,
    })
  );
};

const vergleicheMitSoll = (
  zeug: Schreibzeug,
  kennung: string,
  name: string,
  benoetigt: Zahl<'vzae'>,
  teile: readonly Zahl<'vzae'>[],
): void => {
  const ort = ['bedarf', kennung] as const;
  const { wende } = zeug.rechnung;
  const soll = wende(summeVzae, ziel(zeug, `${name}: verglichenes Soll`, ...ort, 'verglichenesSoll'), {
    teile,
  });
  wende(differenzVzae, ziel(zeug, `${name}: fehlende Stellen`, ...ort, 'luecke'), {
    von: benoetigt,
    ab: soll,
  });
  if (benoetigt.wert > 0)
    wende(anteilAnVzae, ziel(zeug, `${name}: Deckung des Bedarfs`, ...ort, 'deckung'), {
      teil: soll,
      ganzes: benoetigt,
    });
};

/** Who looks after which cases; people in projects are looked after by project posts, which no area has. */
const AUFGABE: Readonly<Record<Fallart, Aufgabe | null>> = {
  BG: 'leistung',
  ELB: 'integration',
  LZB: 'integration',
  Teilnehmende: null,
};

/** Soll of the areas a calculation names, else of those whose task its cases are; empty when one of them has no Soll. */
const verglichenesSoll = (
  rechnung: Bedarfsrechnung,
  rechnungen: Rechnungen,
  bereiche: Bereiche,
): readonly Zahl<'vzae'>[] => {
  const aufgaben = aufgabenDer(rechnung, rechnungen);
  const verglichene = rechnung.bereiche
    ? rechnung.bereiche.map(kennung => bereiche.get(kennung) ?? null)
    : [...bereiche.values()].filter(({ aufgabe }) => aufgaben?.includes(aufgabe) ?? true);
  const fehlt = aufgaben?.some(aufgabe => !verglichene.some(bereich => bereich?.aufgabe === aufgabe));
  if (!rechnung.bereiche && fehlt) return [];
  const soll = verglichene.flatMap(bereich => bereich?.soll ?? []);
  return soll.length === verglichene.length ? soll : [];
};

/** Tasks a calculation speaks of; null: of all. A task no area has is listed as null and can never be compared. */
const aufgabenDer = (
  rechnung: Bedarfsrechnung,
  rechnungen: Rechnungen,
): readonly (Aufgabe | null)[] | null => {
  const segmente = segmenteVon(rechnung, rechnungen);
  return segmente && [...new Set(Object.values(segmente).map(({ fallart }) => AUFGABE[fallart]))];
};

const segmenteVon = (
  rechnung: Bedarfsrechnung,
  rechnungen: Rechnungen,
): Readonly<Record<string, Bedarfssegment>> | null => {
  const gemeint = rechnung.methode === 'C' ? rechnungen[rechnung.rechnung ?? ''] : rechnung;
  return gemeint && gemeint.methode !== 'C' && gemeint.methode !== 'E' ? gemeint.segmente : null;
};
