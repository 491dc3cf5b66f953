import { amtlichesBlatt, type Fassung } from '#domain/kennzahlen';
import type { Aggregatwert } from './aggregatwert.ts';

/** How a version stands among the others of its month: it holds, was replaced, or came after the value had been frozen and changes nothing. */
export const GELTUNGEN = ['gilt', 'ueberholt', 'spaeter'] as const;
export type Geltung = (typeof GELTUNGEN)[number];

/** The versions of one figure and month, oldest Ladestand first, each with how it stands. Of one Ladestand there is one version. */
export const mitGeltung = <T>(
  eintraege: readonly T[],
  alsFassung: (eintrag: T) => Fassung,
): readonly Readonly<{ eintrag: T; fassung: Fassung; geltung: Geltung }>[] => {
  const paare = eintraege.map(eintrag => ({ eintrag, fassung: alsFassung(eintrag) }));
  const [erste] = paare;
  if (!erste) return [];
  const { kennzahl, monat } = erste.fassung;
  const blatt = amtlichesBlatt(
    kennzahl,
    paare.map(p => p.fassung),
  );
  const gilt = blatt.amtlicherWert(monat);
  const geltung = (fassung: Fassung): Geltung => {
    if (fassung === gilt?.fassung) return 'gilt';
    return gilt?.spaeter.includes(fassung) ? 'spaeter' : 'ueberholt';
  };
  return paare
    .toSorted((a, b) => a.fassung.ladestand - b.fassung.ladestand)
    .map(p => ({ ...p, geltung: geltung(p.fassung) }));
};

/** A figure of the BA's tables as a version: extrapolated, final, or without a value. */
export const fassungAusWert = ({ monat, ladestand, wert, hochgerechnet }: Aggregatwert): Fassung => ({
  kennzahl: '',
  monat,
  ladestand,
  stand: wert === null ? 'fehlend' : hochgerechnet ? 'hochgerechnet' : 'endgueltig',
  zaehler: null,
  nenner: null,
  wert,
});
