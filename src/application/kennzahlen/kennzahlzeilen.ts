import {
  KENNZAHLEN,
  definitionFuer,
  fehlgrundDerKennzahl,
  fehlgrundDesTerms,
  groesseAus,
  nichtGliederbar,
  schuetzeKennzahlreihe,
  wertAus,
  type Fehlgrund,
  type Groessenwuerfel,
  type Grund,
  type Kennzahl,
  type Kennzahlwert,
  type Monatskennzahlen,
  type Schutzvorgaben,
  type Stelle,
  type Term,
} from '#domain/kennzahlen';
import { tag, type Monat } from '#domain/werte';

/** Class by name of the Dimension; empty: everybody. */
export type Gruppe = Readonly<Record<string, string>>;

/** A key figure of a month and group; fehlgrund says what lies behind FEHLT. */
export type Kennzahlzeile = Kennzahlwert &
  Readonly<{ kennzahl: string; name: string; monat: Monat; gruppe: Gruppe; fehlgrund: Fehlgrund | null }>;

/** A base quantity of a month and group; amounts in cents. */
export type Groessenzeile = Readonly<{
  groesse: Term['groesse'];
  monat: Monat;
  gruppe: Gruppe;
  wert: number | null;
  grund: Grund | null;
  fehlgrund: Fehlgrund | null;
}>;

/** Cubes of all cuts that are shown: the total first, then by one Dimension, the finest last. */
export type Gliederung = Readonly<{ wuerfel: readonly Groessenwuerfel[] }>;

/** The definitions that are valid in a month, in the order of the catalogue. */
export const gueltigeKennzahlen = (ids: readonly string[] | null, monat: Monat): readonly Kennzahl[] =>
  [...new Set(KENNZAHLEN.map(k => k.id))]
    .filter(id => ids === null || ids.includes(id))
    .flatMap(id => definitionFuer(KENNZAHLEN, id, monat) ?? []);

/** Key figures of every group and total, unprotected. */
export const offeneKennzahlen = (
  kennzahlen: readonly Kennzahl[],
  { wuerfel }: Gliederung,
  monat: Monat,
): readonly Kennzahlzeile[] =>
  kennzahlen.flatMap(kennzahl =>
    wuerfel.flatMap(w =>
      gruppenIn(w).map(({ klassen, gruppe }) => {
        const wert = wertAus(kennzahl, w, monat, klassen);
        const fehlgrund = wert.grund === 'FEHLT' ? fehlgrundDerKennzahl(kennzahl, w, monat) : null;
        return { kennzahl: kennzahl.id, name: kennzahl.name, monat, gruppe, ...wert, fehlgrund };
      }),
    ),
  );

/** Base quantities of every group and total, unprotected. */
export const offeneGroessen = (
  groessen: readonly Term['groesse'][],
  { wuerfel }: Gliederung,
  monat: Monat,
): readonly Groessenzeile[] =>
  groessen.flatMap(groesse =>
    wuerfel.flatMap(w =>
      gruppenIn(w).map(({ klassen, gruppe }) => {
        if (klassen.length > 0 && nichtGliederbar(groesse) !== null)
          return { groesse, monat, gruppe, wert: null, grund: 'NICHT_GRUPPIERBAR' as const, fehlgrund: null };
        const wert = groesseAus(w, groesse, monat, klassen);
        const fehlgrund = wert === null ? fehlgrundDesTerms({ groesse, fenster: 'm' }, w, monat) : null;
        return { groesse, monat, gruppe, wert, grund: wert === null ? ('FEHLT' as const) : null, fehlgrund };
      }),
    ),
  );

/** What is printed for a month: key figures, and base quantities each as its own quota. */
export type Monatsfrage = Monatskennzahlen & Readonly<{ groessen: readonly Kennzahl[] }>;

/** WECHSEL_LZB, a difference, is hidden. */
export const monatsfrage = (
  monat: Monat,
  kennzahlen: readonly Kennzahl[],
  groessen: readonly Term['groesse'][],
): Monatsfrage => ({
  monat,
  kennzahlen,
  groessen: groessen.filter(g => g !== 'WECHSEL_LZB').map(alsKennzahl),
});

type Zeilen = Readonly<{ kennzahlen: readonly Kennzahlzeile[]; groessen: readonly Groessenzeile[] }>;

/** Key figures and base quantities of all months that may leave the house, protected together: of the finest cube with its margins; amounts of the total. */
export const geschuetzteZeilen = (
  fragen: readonly Monatsfrage[],
  { wuerfel }: Gliederung,
  vorgaben: Schutzvorgaben,
): readonly Zeilen[] => {
  const [gesamt, feinster] = [wuerfel[0], wuerfel.at(-1)];
  if (!gesamt || !feinster) return [];
  const werte = schuetzeKennzahlreihe(fragen.map(zusammen), feinster, vorgaben);
  const gruppen = new Map<string, Gruppe | null>();
  const gruppeAn = (klassen: Stelle): Gruppe | null => {
    const schon = gruppen.get(klassen.join());
    if (schon !== undefined) return schon;
    const gruppe = gruppeAus(feinster, klassen, vorgaben);
    gruppen.set(klassen.join(), gruppe);
    return gruppe;
  };
  return fragen.map((frage, m) => {
    const { monat } = frage;
    const zeilen = zusammen(frage).kennzahlen.map((kennzahl, i) =>
      (werte[m]?.[i] ?? []).toSorted(summenZuerst).flatMap(({ klassen, gerundet: _gerundet, ...wert }) => {
        const gruppe = gruppeAn(klassen);
        if (gruppe === null) return [];
        const betragGesamt = wert.grund === 'NICHT_GRUPPIERBAR' && klassen.every(k => k === null);
        const gezeigt = betragGesamt ? wertAus(kennzahl, gesamt, monat, []) : wert;
        const fehlgrund = gezeigt.grund === 'FEHLT' ? fehlgrundDerKennzahl(kennzahl, gesamt, monat) : null;
        return [{ kennzahl: kennzahl.id, name: kennzahl.name, monat, gruppe, ...gezeigt, fehlgrund }];
      }),
    );
    return {
      kennzahlen: zeilen.slice(0, frage.kennzahlen.length).flat(),
      groessen: zeilen.slice(frage.kennzahlen.length).flatMap(alle => alle.map(alsGroesse)),
    };
  });
};

/** Key figures first, then quantities. */
export const zusammen = ({ monat, kennzahlen, groessen }: Monatsfrage): Monatskennzahlen => ({
  monat,
  kennzahlen: [...kennzahlen, ...groessen],
});

/** A base quantity as its own quota, to be protected like a term. */
export const alsKennzahl = (groesse: Term['groesse']): Kennzahl => ({
  id: groesse,
  name: groesse,
  art: 'beobachtung',
  zaehler: { groesse, fenster: 'm' },
  nenner: { groesse, fenster: 'm' },
  form: 'quote',
  besser: 'hoch',
  gueltig: { von: tag('2011-01-01'), bis: null },
  quelle: '',
});

const alsGroesse = ({
  kennzahl,
  monat,
  gruppe,
  zaehler,
  grund,
  fehlgrund,
}: Kennzahlzeile): Groessenzeile => ({
  groesse: kennzahl as Term['groesse'],
  monat,
  gruppe,
  wert: zaehler,
  grund: zaehler === null ? grund : null,
  fehlgrund,
});

/** The total, then by the first Dimension, by the second, and by both, as {@link Gliederung} has them. */
const summenZuerst = (a: Readonly<{ klassen: Stelle }>, b: Readonly<{ klassen: Stelle }>): number =>
  rang(a.klassen) - rang(b.klassen);

const rang = ([a = null, b = null]: Stelle): number => (a === null ? 0 : 1) + (b === null ? 0 : 2);

/** Every combination of classes of a cube. */
export const gruppenIn = (
  wuerfel: Groessenwuerfel,
): readonly Readonly<{ klassen: readonly number[]; gruppe: Gruppe }>[] => {
  const [a, b] = wuerfel.schnitt.map(d => wuerfel.auftrag.dimensionen[d]);
  const stellen = (a?.klassen ?? ['']).flatMap((_a, i) =>
    (b?.klassen ?? ['']).map((_b, j) => [i, j].slice(0, wuerfel.schnitt.length)),
  );
  return stellen.map(klassen => ({ klassen, gruppe: gruppeVon(wuerfel, klassen) }));
};

/** What a place of a cube is called; null for the sum over a Dimension. */
export const gruppeVon = ({ auftrag, schnitt }: Groessenwuerfel, klassen: Stelle): Gruppe =>
  Object.fromEntries(
    schnitt.flatMap((d, i) => {
      const dimension = auftrag.dimensionen[d];
      const klasse = klassen[i] ?? null;
      return dimension && klasse !== null ? [[dimension.name, dimension.klassen[klasse] ?? '']] : [];
    }),
  );

/** The group, or null for one that is only part of totals. */
const gruppeAus = (wuerfel: Groessenwuerfel, klassen: Stelle, { achsen }: Schutzvorgaben): Gruppe | null => {
  const gruppe = gruppeVon(wuerfel, klassen);
  const verdeckt = Object.entries(gruppe).some(([name, klasse]) =>
    achsen[name]?.nurImGesamt?.includes(klasse),
  );
  return verdeckt ? null : gruppe;
};
