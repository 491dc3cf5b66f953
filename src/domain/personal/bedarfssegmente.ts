import { sage, sageSicher, summeVzae, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Bedarfssegment, Fallart } from './angaben.ts';
import { bedarfNachAnteil, bedarfNachSchluessel, mischschluessel } from './formeln/index.ts';

type Zahlen = Readonly<{
  fallart: Fallart;
  anteil: Zahl<'anteil'> | null;
  schluessel: Zahl<'schluessel'>;
  bedarf: Zahl<'vzae'> | null;
}>;

/** Posts that all groups need by their keys; null while the cases of one are missing. Shares with keys make a blended key anyway. */
export const berechneBedarfssegmente = (
  zeug: Schreibzeug,
  ort: readonly string[],
  name: string,
  segmente: Readonly<Record<string, Bedarfssegment>>,
): Zahl<'vzae'> | null => {
  const zahlen = Object.entries(segmente).map(([kennung, segment]) =>
    berechneSegment(zeug, [...ort, 'segmente', kennung], name, segment),
  );
  for (const [fallart, gruppe] of Map.groupBy(zahlen, ({ fallart: art }) => art))
    mische(zeug, ort, name, fallart, gruppe);
  const teile = zahlen.flatMap(({ bedarf }) => bedarf ?? []);
  if (teile.length === 0 || teile.length < zahlen.length) return null;
  return zeug.rechnung.wende(summeVzae, ziel(zeug, `${name}: benötigte Stellen`, ...ort, 'benoetigt'), {
    teile,
  });
};

const berechneSegment = (
  zeug: Schreibzeug,
  ort: readonly string[],
  rechnung: string,
  segment: Bedarfssegment,
): Zahlen => {
  const { fallart } = segment;
  const name = `${rechnung}, ${segment.bezeichnung}`;
  const faelle = sage(zeug, 'anzahl', segment.faelle, `${name}: ${fallart}`, ...ort, 'faelle');
  const anteil = sage(zeug, 'anteil', segment.anteil, `${name}: Anteil der ${fallart}`, ...ort, 'anteil');
  const schluessel = sageSicher(
    zeug,
    'schluessel',
    segment.schluessel,
    `${name}: Betreuungsschlüssel`,
    ...ort,
    'schluessel',
  );
  const hier = ziel(zeug, `${name}: benötigte Stellen`, ...ort, 'benoetigt');
  if (!faelle || schluessel.wert <= 0) return { fallart, anteil, schluessel, bedarf: null };
  const bedarf = anteil
    ? zeug.rechnung.wende(bedarfNachAnteil, hier, { faelle, anteil, schluessel })
    : zeug.rechnung.wende(bedarfNachSchluessel, hier, { faelle, schluessel });
  return { fallart, anteil, schluessel, bedarf };
};

/** Only over two or more groups of one kind of cases, each with its share. */
const mische = (
  zeug: Schreibzeug,
  ort: readonly string[],
  name: string,
  fallart: Fallart,
  gruppe: readonly Zahlen[],
): void => {
  const anteile = gruppe.flatMap(({ anteil }) => anteil ?? []);
  const schluessel = gruppe.map(z => z.schluessel);
  const teilbar =
    anteile.some(({ wert: [zaehler] }) => zaehler > 0) && schluessel.every(({ wert }) => wert > 0);
  if (gruppe.length < 2 || anteile.length < gruppe.length || !teilbar) return;
  zeug.rechnung.wende(
    mischschluessel,
    ziel(zeug, `${name}: Betreuungsschlüssel über alle ${fallart}`, ...ort, 'mischschluessel', fallart),
    { anteile, schluessel },
  );
};
