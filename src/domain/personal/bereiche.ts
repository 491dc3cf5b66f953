import { anteilAnVzae, sage, summeAnzahl, summeVzae, ziel, type Schreibzeug } from '#domain/angaben';
import type { Zahl } from '#domain/werte';
import type { Aufgabe, Bereich, Fallart } from './angaben.ts';
import { berechneBesetzung } from './besetzung.ts';
import { berechneFluktuation } from './fluktuation.ts';
import { faelleJeVzae } from './formeln/index.ts';
import { berechneSegment, type Segmentzahlen } from './segmente.ts';

/** What other parts need of an area. */
export type Bereichszahlen = Readonly<{ aufgabe: Aufgabe; soll: Zahl<'vzae'> | null }>;

/** Soll, cases, ratio, what vacancies and sickness make of it, and turnover of one area. */
export const berechneBereich = (zeug: Schreibzeug, kennung: string, bereich: Bereich): Bereichszahlen => {
  const ort = ['bereiche', kennung] as const;
  const name = bereich.bezeichnung;
  const genannt = sage(zeug, 'vzae', bereich.soll, `${name}: Soll`, ...ort, 'soll');
  const eintraege = Object.entries(bereich.segmente ?? {});
  const segmente = eintraege.map(([segment, angaben]) =>
    berechneSegment(
      zeug,
      [...ort, 'segmente', segment],
      name,
      angaben,
      eintraege.length === 1 ? genannt : null,
    ),
  );
  const soll = sollDesBereichs(zeug, ort, name, genannt, segmente);
  const faelle = faelleDesBereichs(zeug, ort, name, bereich, segmente);
  const amSoll =
    faelle && soll && soll.wert > 0
      ? zeug.rechnung.wende(
          faelleJeVzae,
          ziel(zeug, `${name}: Betreuungsschlüssel am Soll`, ...ort, 'schluesselAmSoll'),
          { faelle, stellen: soll },
        )
      : null;
  const unbesetzt = sage(zeug, 'vzae', bereich.unbesetzt, `${name}: unbesetzte Stellen`, ...ort, 'unbesetzt');
  if (soll && soll.wert > 0 && unbesetzt)
    zeug.rechnung.wende(anteilAnVzae, ziel(zeug, `${name}: Vakanzquote`, ...ort, 'vakanzquote'), {
      teil: unbesetzt,
      ganzes: soll,
    });
  berechneBesetzung(zeug, ort, bereich, { soll, unbesetzt, faelle, amSoll });
  berechneFluktuation(zeug, ort, bereich, soll);
  return { aufgabe: bereich.aufgabe, soll };
};

type Ort = readonly ['bereiche', string];

/** As said, else the sum of the segments; where both are known the sum stands beside it. */
const sollDesBereichs = (
  zeug: Schreibzeug,
  ort: Ort,
  name: string,
  genannt: Zahl<'vzae'> | null,
  segmente: readonly Segmentzahlen[],
): Zahl<'vzae'> | null => {
  const teile = segmente.flatMap(({ eigenesSoll }) => eigenesSoll ?? []);
  if (teile.length === 0 || teile.length < segmente.length) return genannt;
  const summe = genannt
    ? ziel(zeug, `${name}: Summe der Segmente`, ...ort, 'summeDerSegmente')
    : ziel(zeug, `${name}: Soll`, ...ort, 'soll');
  const gerechnet = zeug.rechnung.wende(summeVzae, summe, { teile });
  return genannt ?? gerechnet;
};

/** Cases of one kind add up; ELB and Bedarfsgemeinschaften do not. */
const faelleDesBereichs = (
  zeug: Schreibzeug,
  ort: Ort,
  name: string,
  { segmente: angaben = {} }: Bereich,
  segmente: readonly Segmentzahlen[],
): Zahl<'anzahl'> | null => {
  const teile = segmente.flatMap(({ faelle }) => faelle ?? []);
  const arten = new Set<Fallart | undefined>(Object.values(angaben).map(({ fallart }) => fallart));
  if (teile.length === 0 || teile.length < segmente.length || arten.size > 1) return null;
  return zeug.rechnung.wende(
    summeAnzahl,
    ziel(zeug, `${name}: ${[...arten][0] ?? 'Fälle'}`, ...ort, 'faelle'),
    {
      teile,
    },
  );
};
