import { GROESSEN, KENNZAHLEN_48A, type Fenster, type Groesse } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Aggregatwert } from '../aggregatwert.ts';
import type { Amtlichbestand } from '../amtlichbestand.ts';
import { fassungAusWert, mitGeltung } from '../geltung.ts';
import type { Kennzahlaggregat } from '../kennzahlaggregat.ts';

/** A published quantity of a month; vorlaeufig: extrapolated or imputed. */
export type Reihenwert = Readonly<{ wert: number; vorlaeufig: boolean }>;

/** Published base quantities by month; amounts in Euro. */
export type Monatsreihen = ReadonlyMap<Groesse, ReadonlyMap<Monat, Reihenwert>>;

/**
 * What published figures of one Jobcenter say of base quantities month by month. Numerator and denominator of a change are the quantity now and a year
 * before; the tables of the BA name some themselves. The numerator of its own month goes before the table, the table before the denominator.
 */
export const monatsreihenAus = ({ werte, kennzahlen }: Amtlichbestand): Monatsreihen => {
  const reihen = new Map<Groesse, Map<Monat, Reihenwert>>();
  const nimm = (groesse: Groesse, monat: Monat, wert: number | null, vorlaeufig: boolean): void => {
    const reihe = reihen.get(groesse) ?? new Map<Monat, Reihenwert>();
    reihen.set(groesse, reihe);
    if (wert !== null && !reihe.has(monat)) reihe.set(monat, { wert, vorlaeufig });
  };
  const gueltige = geltendeKennzahlen(kennzahlen);
  const nimmTerme = (fenster: Fenster): void => {
    for (const { fassung } of gueltige)
      for (const { groesse, monat, wert } of einzelneMonate(fassung, fenster))
        nimm(groesse, monat, wert, fassung.stand !== 'endgueltig');
  };
  nimmTerme('m');
  for (const wert of geltendeWerte(werte)) {
    for (const groesse of groessenVon(wert)) nimm(groesse, wert.monat, wert.wert, wert.hochgerechnet);
  }
  nimmTerme('m-12');
  return reihen;
};

/** Unemployed of the Rechtskreis SGB II are ELB. */
const groessenVon = (wert: Aggregatwert): readonly Groesse[] => {
  const groesse = groesseVon(wert);
  return groesse === null ? [] : groesse === 'LZA' ? ['LZA', 'LZA_ELB'] : [groesse];
};

const geltendeKennzahlen = (alle: readonly Kennzahlaggregat[]): readonly Kennzahlaggregat[] => {
  const ohneGruppe = alle.filter(k => Object.keys(k.gruppe).length === 0);
  return [...Map.groupBy(ohneGruppe, k => `${k.fassung.kennzahl} ${k.fassung.monat}`).values()].flatMap(
    gruppe =>
      mitGeltung(gruppe, k => k.fassung).flatMap(({ eintrag, geltung }) =>
        geltung === 'gilt' ? [eintrag] : [],
      ),
  );
};

const geltendeWerte = (alle: readonly Aggregatwert[]): readonly Aggregatwert[] =>
  [
    ...Map.groupBy(alle.filter(groesseVon), w =>
      JSON.stringify([groesseVon(w), w.merkmal, w.monat]),
    ).values(),
  ].flatMap(gruppe =>
    mitGeltung(gruppe, fassungAusWert).flatMap(({ eintrag, geltung }) =>
      geltung === 'gilt' ? [eintrag] : [],
    ),
  );

type Einzelwert = Readonly<{ groesse: Groesse; monat: Monat; wert: number | null }>;

/** The terms of a change, which are a quantity of one month each. */
const einzelneMonate = (
  { kennzahl, monat, zaehler, nenner }: Kennzahlaggregat['fassung'],
  fenster: Fenster,
): readonly Einzelwert[] => {
  const definition = KENNZAHLEN_48A.find(k => k.id === kennzahl);
  const groesse = GROESSEN.find(g => g === definition?.zaehler.groesse);
  if (definition?.form !== 'veraenderung' || groesse === undefined) return [];
  return fenster === 'm'
    ? [{ groesse, monat, wert: zaehler }]
    : [{ groesse, monat: (monat - 12) as Monat, wert: nenner }];
};

/**
 * Which base quantity a row of „Eckwerte für Jobcenter“ is. The labels of ELB and LZA are those of sheet 1.1; that of LZB on sheet 3.4 is assumed.
 */
const groesseVon = ({ kategorie, merkmal, rechtskreis }: Aggregatwert): Groesse | null => {
  if (rechtskreis !== 'sgb2') return null;
  if (kategorie.startsWith('Grundsicherung für Arbeitsuchende'))
    return /^(?:dav\. )?erwerbsfähige Leistungsberechtigte\b/.test(merkmal) ? 'ELB' : null;
  if (kategorie === 'Arbeitslose') return merkmal === 'Langzeitarbeitslose' ? 'LZA' : null;
  return kategorie.startsWith('Langzeitleistungsbezug') &&
    /^Langzeitleistungsbeziehende(?: \(LZB\))?$/.test(merkmal)
    ? 'LZB'
    : null;
};
